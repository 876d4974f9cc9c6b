import type { Applicant, FactField } from '#core/domain/applicant.ts';
import type { Recommendation } from '#core/domain/progress/records.ts';
import { isSubmitted } from '#core/domain/progress/round-entries.ts';
import {
  differencesIn,
  differs,
  type FactDifference,
  factsThatMatter,
} from '#core/domain/recommendations/changed-since.ts';
import { remembering } from '#core/domain/remember.ts';
import { frozenFacts, frozenJudgement } from '#core/store/recommendations.ts';
import type { Db } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';
import type { Gathered } from '../gather.ts';
import { keptFor } from '../kept-for.ts';

/** By 学籍番号: what is other now than on the 推薦書; who has not changed is absent. */
export type ChangesAfter = ReadonlyMap<string, readonly FactDifference[]>;

/** 推薦後に変更, of everyone, worked out once for what was gathered. */
export const changesAfter: (ctx: AppContext, gathered: Gathered) => Promise<ChangesAfter> = keptFor(
  (ctx, gathered) =>
    changesSince(ctx.workspace().db, gathered, gathered.year.recommendations.filter(isSubmitted)),
);

/** The same of one batch, submitted or not. */
export const changesOfBatch = (
  ctx: AppContext,
  gathered: Gathered,
  batch: Recommendation,
): Promise<ChangesAfter> => changesSince(ctx.workspace().db, gathered, [batch]);

/** In order of their numbers: the newest 推薦書 of a student is the one that counts. */
async function changesSince(
  db: Db,
  { byNumber }: Gathered,
  batches: readonly Recommendation[],
): Promise<ChangesAfter> {
  const frozen = await factsOf(db, batches);
  const differing = new Map<string, Readonly<{ id: string; facts: Applicant; now: Applicant }>>();
  for (const { id } of batches)
    for (const [studentNumber, facts] of frozen.get(id) ?? []) {
      const now = byNumber.get(studentNumber)?.applicant;
      if (now !== undefined && differed(facts, [now], () => differs(facts, now)))
        differing.set(studentNumber, { id, facts, now });
      else differing.delete(studentNumber);
    }
  const changes = new Map<string, readonly FactDifference[]>();
  for (const [studentNumber, { id, facts, now }] of differing) {
    const matters = await mattersFor(db, id, studentNumber);
    const differences = told(facts, [now], () => differencesIn(matters, facts, now));
    if (differences.length > 0) changes.set(studentNumber, differences);
  }
  return changes;
}

/** Both stay the same for nearly everybody from one change to the next. */
const differed = remembering<Applicant, boolean>();
const told = remembering<Applicant, readonly FactDifference[]>();

type FrozenFacts = ReadonlyMap<string, Applicant>;

/** By id of the 推薦書; what was frozen never changes, so that it is read once. */
const factsIn = new WeakMap<Db, Map<string, FrozenFacts>>();

async function factsOf(
  db: Db,
  batches: readonly Recommendation[],
): Promise<ReadonlyMap<string, FrozenFacts>> {
  const kept = factsIn.get(db) ?? new Map<string, FrozenFacts>();
  factsIn.set(db, kept);
  const unread = batches.filter(({ id, members }) => !isKept(kept.get(id), members)).map(({ id }) => id);
  if (unread.length === 0) return kept;
  const byBatch = Map.groupBy(await frozenFacts(db, unread), ({ recommendation }) => recommendation);
  for (const id of unread)
    kept.set(id, new Map((byBatch.get(id) ?? []).map(({ studentNumber, facts }) => [studentNumber, facts])));
  return kept;
}

/** A corrected 学籍番号 moves the row of the member; the facts on paper keep the one of then. */
const isKept = (facts: FrozenFacts | undefined, members: Recommendation['members']): boolean =>
  facts !== undefined && members.every(({ studentNumber }) => facts.has(studentNumber));

const mattering = new WeakMap<Db, Map<string, readonly FactField[]>>();

/** Judgements are long and few are asked for: read only for a student with a fact that differs, and once. */
async function mattersFor(db: Db, id: string, studentNumber: string): Promise<readonly FactField[]> {
  const kept = mattering.get(db) ?? new Map<string, readonly FactField[]>();
  mattering.set(db, kept);
  const key = `${id} ${studentNumber}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const fields = factsThatMatter(await frozenJudgement(db, id, studentNumber));
  kept.set(key, fields);
  return fields;
}
