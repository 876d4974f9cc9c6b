import type { Applicant } from '#core/domain/applicant.ts';
import type { Recommendation, RecommendationMember } from '#core/domain/progress/records.ts';
import type { Judgement, Wish } from '#core/domain/verdict.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** A member with the facts and the judgement as they stood when the 推薦書 was made. */
export type FrozenMember = RecommendationMember & Readonly<{ facts: Applicant; judgement: Judgement }>;

/** Batches of 推薦 of an edition in order of their numbers, members in order of 受付番号. */
export async function listRecommendations(db: Db | Tx, edition: string): Promise<readonly Recommendation[]> {
  const rows = await db
    .selectFrom('recommendations')
    .selectAll()
    .where('edition', '=', edition)
    .orderBy('number')
    .execute();
  const members = await db
    .selectFrom('recommendationMembers as m')
    .innerJoin('recommendations as r', 'r.id', 'm.recommendation')
    .select(['m.recommendation', 'm.studentNumber', 'm.receiptNumber', 'm.wishes'])
    .where('r.edition', '=', edition)
    .orderBy('m.receiptNumber')
    .orderBy('m.studentNumber')
    .execute();
  const byBatch = Map.groupBy(members, ({ recommendation }) => recommendation);
  return rows.map((row) => ({
    ...row,
    members: (byBatch.get(row.id) ?? []).map(({ studentNumber, receiptNumber, wishes }) => ({
      studentNumber,
      receiptNumber,
      wishes: JSON.parse(wishes) as readonly Wish[],
    })),
  }));
}

/** What a batch was made from. */
export async function frozenMembers(
  db: Db | Tx,
  recommendations: readonly string[],
): Promise<readonly (FrozenMember & Readonly<{ recommendation: string }>)[]> {
  const rows = await db
    .selectFrom('recommendationMembers')
    .selectAll()
    .where('recommendation', 'in', recommendations)
    .orderBy('receiptNumber')
    .orderBy('studentNumber')
    .execute();
  return rows.map(({ wishes, facts, judgement, ...plain }) => ({
    ...plain,
    wishes: JSON.parse(wishes) as readonly Wish[],
    facts: JSON.parse(facts) as Applicant,
    judgement: JSON.parse(judgement) as Judgement,
  }));
}

/** The batch itself, without its members; null when nothing differs. */
export const recommendationChange = (
  before: Recommendation | null,
  after: Recommendation | null,
): Change | null => changeOf('recommendation', before && toRow(before), after && toRow(after));

/** A member is only ever put on a new 推薦書 or taken away with it. */
export const memberChange = (
  recommendation: string,
  before: FrozenMember | null,
  after: FrozenMember | null,
): Change | null =>
  changeOf(
    'recommendationMember',
    before && memberRow(recommendation, before),
    after && memberRow(recommendation, after),
  );

function toRow({ members, ...row }: Recommendation): Row {
  return row;
}

const memberRow = (
  recommendation: string,
  { studentNumber, receiptNumber, wishes, facts, judgement }: FrozenMember,
): Row => ({
  recommendation,
  studentNumber,
  receiptNumber,
  wishes: JSON.stringify(wishes),
  facts: JSON.stringify(facts),
  judgement: JSON.stringify(judgement),
});
