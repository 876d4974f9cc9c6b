import { describe, expect, it } from 'vitest';
import { runCommand } from '#core/cli/run.ts';
import { type RepaymentCase, repaymentCases, shippedTerms, wordsOf } from './repayment-cases.ts';

// Through the terminal's own reading of what is asked, so that the words of a case are tried as an officer types them.

const file = repaymentCases(2020);

async function answered(one: RepaymentCase) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(['repay', ...wordsOf(one, file.asOf), '--json'], {
    out: (text) => void out.push(text),
    say: (sentence) => void said.push(sentence),
  });
  return { code, plan: code === 0 ? JSON.parse(out.join('')) : null, said: said.join('\n') };
}

describe('2020年度の案内による返還の例', () => {
  it.each(file.cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { code, plan, said } = await answered(one);
    const { 注意: warning, 断り: refusal, ...figures } = one.expect;
    if (refusal !== undefined) {
      expect(code).toBe(2);
      expect(said).toContain(refusal);
      return;
    }
    expect(code, said).toBe(0);
    const answer: Readonly<Record<keyof typeof figures, unknown>> = {
      借りる額: plan.borrowed,
      回数: plan.count,
      月額: plan.monthly,
      半年賦: plan.halfYearly,
      総額: plan.total,
      利息: plan.interest,
      最後: plan.schedule.at(-1).payment,
      初回: plan.schedule.at(0).month,
      完了: plan.schedule.at(-1).month,
    };
    expect(answer).toMatchObject(figures);
    if (warning !== undefined) {
      const warnings: readonly string[] = plan.warnings;
      if (warning === 'なし') expect(warnings).toEqual([]);
      else
        expect(
          warnings.some((sentence) => sentence.includes(warning)),
          warnings.join('\n'),
        ).toBe(true);
    }
  });

  it('書かれている規則で試算している', async () => {
    expect((await shippedTerms()).id).toBe(file.terms);
  });

  it('同じ名前の例はない', () => {
    expect(new Set(file.cases.map((one) => one.name)).size).toBe(file.cases.length);
  });
});
