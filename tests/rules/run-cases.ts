import { describe, expect, it } from 'vitest';
import { judge } from '#core/domain/judge/judge.ts';
import { type Judgement, type Verdict, type WishJudgement, wishes } from '#core/domain/verdict.ts';
import { applicantOf, type CasesFile, factsOf, type RuleCase, readCases } from './cases.ts';
import { shippedEdition } from './editions.ts';

/** 「missing gradeAverage」「within」「met」: a verdict as the cases write it */
function written(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'missing':
      return ['missing', ...verdict.fields].join(' ');
    case 'jassoDecides':
      return verdict.indication;
    default:
      return verdict.kind;
  }
}

function outcomeOf(judgement: WishJudgement, id: string): string | undefined {
  if (id === 'recommendable') return judgement.recommendable.kind;
  const criterion = judgement.criteria.find((candidate) => candidate.id === id);
  return criterion && written(criterion.verdict);
}

/** Which outcomes a criterion has to have a case for: 「marks」 stands for one wish (「grant.marks」). */
export type Coverage = readonly (readonly [criterion: string, outcomes: readonly string[]])[];

/** Runs the cases of an edition through the pure judge, and says which outcomes no case shows. */
export async function runCases(scheme: string, year: number, coverage: Coverage): Promise<void> {
  const file = readCases(scheme, year);
  const edition = await shippedEdition(file.edition);
  const judged = (one: RuleCase): Judgement =>
    judge(applicantOf(factsOf(file, one)), edition, one.asOf ?? file.asOf);

  describe(`${edition.shortTitle}の判定例`, () => {
    it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      expectWishes(judged(one), one);
      expectRest(judged(one), one);
    });
  });

  describe('判定例のそろい方', () => {
    const shown = outcomesIn(file);

    it.each(coverage)('%s には結果ごとに例がある', (key, kinds) => {
      expect([...(shown.get(key) ?? [])].sort()).toEqual([...kinds].sort());
    });

    it('同じ名前の例はない', () => {
      const names = file.cases.map((one) => one.name);
      expect(new Set(names).size).toBe(names.length);
    });

    it('どの結果にも、理由と出典と使った項目がある', () => {
      for (const one of file.cases) {
        for (const criterion of judged(one).wishes.flatMap((entry) => entry.criteria)) {
          expect(criterion.reason, one.name).toMatch(/。$/);
          expect(criterion.citations.length, `${one.name} ${criterion.id}`).toBeGreaterThan(0);
          expect(criterion.fields.length, `${one.name} ${criterion.id}`).toBeGreaterThan(0);
          if (criterion.verdict.kind === 'missing') expect(criterion.next).toMatch(/入力してください。$/);
        }
      }
    });
  });
}

function expectWishes(judgement: Judgement, one: RuleCase): void {
  for (const wish of wishes) {
    const expected = one.expect[wish];
    if (expected === undefined) continue;
    const found = judgement.wishes.find((entry) => entry.wish === wish);
    if (found === undefined) throw new Error(`${wish} was not judged`);
    const outcome = Object.fromEntries(Object.keys(expected).map((id) => [id, outcomeOf(found, id)]));
    expect(outcome, wish).toEqual(expected);
  }
}

function expectRest(judgement: Judgement, { expect: expected }: RuleCase): void {
  if (expected.wishes !== undefined) {
    expect(judgement.wishes.map((entry) => entry.wish)).toEqual(expected.wishes);
  }
  if (expected.choice !== undefined) {
    const result = judgement.choice === null ? null : (judgement.choice.result ?? 'none');
    expect(result, 'choice').toBe(expected.choice);
  }
  if (expected.borderline !== undefined) expect(judgement.borderline).toBe(expected.borderline);
  if (expected.gradeAverage !== undefined) expect(judgement.gradeAverage).toBe(expected.gradeAverage);
  if (expected.measure !== undefined) expect(judgement.measure, 'measure').toBe(expected.measure);
  for (const notice of expected.notices ?? []) expect(judgement.notices.join('\n')).toContain(notice);
}

function outcomesIn(file: CasesFile): ReadonlyMap<string, ReadonlySet<string>> {
  const outcomes = new Map<string, Set<string>>();
  for (const one of file.cases) {
    for (const wish of wishes) {
      for (const [id, verdict] of Object.entries(one.expect[wish] ?? {})) {
        const key = id === 'marks' ? `${wish}.marks` : id;
        const kinds = outcomes.get(key) ?? new Set<string>();
        outcomes.set(key, kinds.add(verdict.split(' ')[0] ?? ''));
      }
    }
  }
  return outcomes;
}
