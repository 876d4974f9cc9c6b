import { isSubmitted } from '#core/domain/progress/round-entries.ts';
import {
  changedSince,
  differencesSince,
  type FactDifference,
} from '#core/domain/recommendations/changed-since.ts';
import { type FrozenMember, frozenMembers } from '#core/store/recommendations.ts';
import type { Db } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';
import type { Gathered } from '../gather.ts';

/** By id of the 推薦書; what was frozen never changes, so that each is read once. */
const frozenOf = new WeakMap<Db, Map<string, readonly FrozenMember[]>>();

/** What the named batches were made from. */
export async function frozenBatches(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FrozenMember[]>> {
  const kept = frozenOf.get(db) ?? new Map<string, readonly FrozenMember[]>();
  frozenOf.set(db, kept);
  const unread = ids.filter((id) => !kept.has(id));
  if (unread.length > 0) {
    const byBatch = Map.groupBy(await frozenMembers(db, unread), ({ recommendation }) => recommendation);
    for (const id of unread) kept.set(id, byBatch.get(id) ?? []);
  }
  return kept;
}

/** By 学籍番号: what is other now than on the submitted 推薦書; who has not changed is absent. */
export type ChangesAfter = ReadonlyMap<string, readonly FactDifference[]>;

const keptChanges = new WeakMap<Gathered, Promise<ChangesAfter>>();

/** 推薦後に変更, of everyone, worked out once for what was gathered. */
export function changesAfter(ctx: AppContext, gathered: Gathered): Promise<ChangesAfter> {
  const known = keptChanges.get(gathered);
  if (known !== undefined) return known;
  const found = readChanges(ctx.workspace().db, gathered);
  keptChanges.set(gathered, found);
  found.catch(() => keptChanges.delete(gathered));
  return found;
}

async function readChanges(db: Db, { year, byNumber }: Gathered): Promise<ChangesAfter> {
  const submitted = year.recommendations.filter(isSubmitted).map(({ id }) => id);
  const frozen = await frozenBatches(db, submitted);
  const changes = new Map<string, readonly FactDifference[]>();
  // In order of their numbers: the newest 推薦書 of a student is the one that counts.
  for (const id of submitted)
    for (const member of frozen.get(id) ?? []) {
      const now = byNumber.get(member.studentNumber)?.applicant;
      if (now === undefined) continue;
      changes.delete(member.studentNumber);
      if (changedSince(member, now).length === 0) continue;
      const differences = differencesSince(member, now);
      if (differences.length > 0) changes.set(member.studentNumber, differences);
    }
  return changes;
}

/** The same of one batch, submitted or not. */
export async function changesOfBatch(
  ctx: AppContext,
  { byNumber }: Gathered,
  id: string,
): Promise<ChangesAfter> {
  const members = (await frozenBatches(ctx.workspace().db, [id])).get(id) ?? [];
  return new Map(
    members.flatMap((member) => {
      const now = byNumber.get(member.studentNumber)?.applicant;
      const differences = now === undefined ? [] : differencesSince(member, now);
      return differences.length === 0 ? [] : [[member.studentNumber, differences] as const];
    }),
  );
}
