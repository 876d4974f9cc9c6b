import type {
  ContinuationMeasure,
  CriterionResult,
  Judgement,
  Recommendable,
  Verdict,
  Wish,
  WishJudgement,
} from '../verdict.ts';
import { wishes } from '../verdict.ts';

/** What a judgement says of a wish; null = this edition does not judge it for this student. */
export type WishResult = Readonly<{
  state: Recommendable['kind'];
  /** 適格認定 only */
  measure: ContinuationMeasure | null;
}> | null;

/** A criterion that does not come out as before; null on the side whose edition does not ask it. */
export type CriterionChange = Readonly<{ before: CriterionResult | null; after: CriterionResult | null }>;

export type WishChange = Readonly<{
  wish: Wish;
  before: WishResult;
  after: WishResult;
  /** Empty where only the edition's way to the result differs and no criterion does */
  criteria: readonly CriterionChange[];
}>;

/** `result`: another result for at least one wish. `criteria`: the results stay, some criterion comes out differently. */
export type ChangeKind = 'result' | 'criteria' | 'none';

/** The wishes of one student of which the result or a criterion is not what it was, in the order of lists. */
export function compareJudgements(before: Judgement, after: Judgement): readonly WishChange[] {
  return wishes.flatMap((wish): WishChange[] => {
    const [old, now] = [judgedIn(before, wish), judgedIn(after, wish)];
    if (old === null && now === null) return [];
    const change: WishChange = {
      wish,
      before: resultOf(old, before),
      after: resultOf(now, after),
      criteria: criteriaThatDiffer(old, now),
    };
    return change.criteria.length === 0 && !changesResult(change) ? [] : [change];
  });
}

export const changesResult = ({ before, after }: Pick<WishChange, 'before' | 'after'>): boolean =>
  before?.state !== after?.state || before?.measure !== after?.measure;

export function changeKind(changes: readonly WishChange[]): ChangeKind {
  if (changes.some(changesResult)) return 'result';
  return changes.length > 0 ? 'criteria' : 'none';
}

const judgedIn = ({ wishes: judged }: Judgement, wish: Wish): WishJudgement | null =>
  judged.find((each) => each.wish === wish) ?? null;

const resultOf = (judged: WishJudgement | null, { measure }: Judgement): WishResult =>
  judged && {
    state: judged.recommendable.kind,
    measure: judged.wish === 'continuation' ? measure : null,
  };

/** Those of both sides by their id; the order of the later edition, then what it no longer asks. */
function criteriaThatDiffer(
  old: WishJudgement | null,
  now: WishJudgement | null,
): readonly CriterionChange[] {
  const [before, after] = [old?.criteria ?? [], now?.criteria ?? []];
  const ids = new Set([...after, ...before].map(({ id }) => id));
  return [...ids].flatMap((id): CriterionChange[] => {
    const pair = { before: withId(before, id), after: withId(after, id) };
    return comesOutTheSame(pair) ? [] : [pair];
  });
}

const withId = (criteria: readonly CriterionResult[], id: CriterionResult['id']): CriterionResult | null =>
  criteria.find((each) => each.id === id) ?? null;

/** Other words for the same verdict are no change; other entries that are missing are one. */
function comesOutTheSame({ before, after }: CriterionChange): boolean {
  if (before === null || after === null) return false;
  return sameVerdict(before.verdict, after.verdict);
}

function sameVerdict(a: Verdict, b: Verdict): boolean {
  if (a.kind === 'missing' && b.kind === 'missing')
    return a.fields.length === b.fields.length && a.fields.every((field) => b.fields.includes(field));
  if (a.kind === 'jassoDecides' && b.kind === 'jassoDecides') return a.indication === b.indication;
  return a.kind === b.kind;
}
