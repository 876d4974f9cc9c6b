import { describe, expect, it } from 'vitest';
import { judge } from '#core/domain/judge/judge.ts';
import type { Judgement, Verdict, WishJudgement } from '#core/domain/verdict.ts';
import { applicantOf, factsOf, type RuleCase, readCases } from './cases.ts';
import { shippedEdition } from './editions.ts';

const file = readCases('advance', 2022);
const edition = await shippedEdition(file.edition);
const wishes = ['grant', 'loan1', 'loan2', 'combined'] as const;

const judged = (one: RuleCase): Judgement =>
  judge(applicantOf(factsOf(file, one)), edition, one.asOf ?? file.asOf);

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

describe('2022年度 予約採用の判定例', () => {
  it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const judgement = judged(one);
    for (const wish of wishes) {
      const expected = one.expect[wish];
      if (expected === undefined) continue;
      const found = judgement.wishes.find((entry) => entry.wish === wish);
      if (found === undefined) throw new Error(`${wish} was not judged`);
      const outcome = Object.fromEntries(Object.keys(expected).map((id) => [id, outcomeOf(found, id)]));
      expect(outcome, wish).toEqual(expected);
    }
    if (one.expect.wishes !== undefined) {
      expect(judgement.wishes.map((entry) => entry.wish)).toEqual(one.expect.wishes);
    }
    if (one.expect.choice !== undefined) {
      const result = judgement.choice === null ? null : (judgement.choice.result ?? 'none');
      expect(result, 'choice').toBe(one.expect.choice);
    }
    if (one.expect.borderline !== undefined) expect(judgement.borderline).toBe(one.expect.borderline);
    if (one.expect.gradeAverage !== undefined) expect(judgement.gradeAverage).toBe(one.expect.gradeAverage);
  });
});

describe('判定例のそろい方', () => {
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

  it.each([
    ['qualification.graduation', ['met', 'notMet', 'missing']],
    ['qualification.nationality', ['met', 'notMet', 'missing']],
    ['qualification.formerGrant', ['met', 'notMet', 'missing']],
    ['grant.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
    ['loan1.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
    ['combined.marks', ['met', 'notMet', 'schoolDecides', 'missing']],
    ['loan2.marks', ['met', 'notMet', 'schoolDecides']],
    ['household.income', ['within', 'over', 'noRow', 'missing']],
    ['household.assets', ['within', 'over', 'missing']],
    ['recommendable', ['yes', 'no', 'schoolDecides', 'missing']],
  ])('%s には結果ごとに例がある', (key, kinds) => {
    expect([...(outcomes.get(key) ?? [])].sort()).toEqual([...kinds].sort());
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
