import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { Recommendation, RecommendationMember } from '#core/domain/progress/records.ts';
import {
  type BatchDocument,
  type BatchPaper,
  batchPapers,
} from '#core/domain/recommendations/batch-papers.ts';
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

/** Only the facts of the members, by far the quicker part to read. */
export async function frozenFacts(
  db: Db | Tx,
  recommendations: readonly string[],
): Promise<readonly Readonly<{ recommendation: string; studentNumber: string; facts: Applicant }>[]> {
  const rows = await db
    .selectFrom('recommendationMembers')
    .select(['recommendation', 'studentNumber', 'facts'])
    .where('recommendation', 'in', recommendations)
    .execute();
  return rows.map((row) => ({ ...row, facts: factsIn(row.facts) }));
}

/** The judgement of then of one member. */
export async function frozenJudgement(
  db: Db | Tx,
  recommendation: string,
  studentNumber: string,
): Promise<Judgement> {
  const { judgement } = await db
    .selectFrom('recommendationMembers')
    .select('judgement')
    .where('recommendation', '=', recommendation)
    .where('studentNumber', '=', studentNumber)
    .executeTakeFirstOrThrow();
  return JSON.parse(judgement) as Judgement;
}

/** Facts that did not exist then were not entered. */
const factsIn = (text: string): Applicant => ({ ...blankApplicant, ...(JSON.parse(text) as Applicant) });

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
    facts: factsIn(facts),
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

/** The papers of a batch as they were built when it was made, in the order of the office. */
export async function batchDocuments(db: Db | Tx, recommendation: string): Promise<readonly BatchDocument[]> {
  const rows = await db
    .selectFrom('recommendationDocuments')
    .select('document')
    .where('recommendation', '=', recommendation)
    .execute();
  const documents = rows.map(({ document }) => JSON.parse(document) as BatchDocument);
  return batchPapers.flatMap((paper) => documents.filter(({ kind }) => kind === paper));
}

/** One of them; null = there is no such batch. */
export const batchDocument = async (
  db: Db | Tx,
  recommendation: string,
  paper: BatchPaper,
): Promise<BatchDocument | null> =>
  (await batchDocuments(db, recommendation)).find(({ kind }) => kind === paper) ?? null;

/** A paper is only ever kept with a new 推薦書 or taken away with it. */
export const documentChange = (
  recommendation: string,
  before: BatchDocument | null,
  after: BatchDocument | null,
): Change | null =>
  changeOf(
    'recommendationDocument',
    before && documentRow(recommendation, before),
    after && documentRow(recommendation, after),
  );

const documentRow = (recommendation: string, document: BatchDocument): Row => ({
  recommendation,
  paper: document.kind,
  documentNumber: document.frame.documentNumber,
  document: JSON.stringify(document),
});

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
