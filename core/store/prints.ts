import type { Applicant } from '#core/domain/applicant.ts';
import type { FormFormat, FormId } from '#core/domain/documents/model.ts';
import type { BatchPaper } from '#core/domain/recommendations/batch-papers.ts';
import type { Judgement } from '#core/domain/verdict.ts';
import type { Db, Tx } from './schema.ts';

export type Print = Readonly<{
  form: FormId | BatchPaper;
  /** 「奨-2022-0007」 */
  documentNumber: string;
  /** ISO timestamp */
  at: string;
  format: FormFormat;
  fileName: string;
}>;

/** A judgement as it stood on paper, with the facts it used. */
export type PrintedJudgement = Readonly<{ facts: Partial<Applicant>; result: Judgement }>;

/** Keeps a print and every judgement it shows, so that it can be explained later. */
export async function addPrint(
  tx: Tx,
  print: Print,
  judgements: readonly PrintedJudgement[],
): Promise<number> {
  const { id } = await tx.insertInto('prints').values(print).returning('id').executeTakeFirstOrThrow();
  for (let start = 0; start < judgements.length; start += rowsPerInsert) {
    const rows = judgements.slice(start, start + rowsPerInsert).map(({ facts, result }) => ({
      printId: id,
      studentNumber: result.studentNumber,
      edition: result.edition,
      asOf: result.asOf,
      facts: JSON.stringify(facts),
      result: JSON.stringify(result),
    }));
    await tx.insertInto('judgements').values(rows).execute();
  }
  return id;
}

const rowsPerInsert = 100;

/**
 * The running number the next document of this series gets: `prefix` 「奨-2022-」 → 7. The papers of a 推薦書 have theirs
 * from the moment it is made.
 */
export async function nextDocumentNumber(db: Db | Tx, prefix: string): Promise<number> {
  const last = `${prefix}\u{10FFFF}`;
  const rows = await db
    .selectFrom('prints')
    .select('documentNumber')
    .where('documentNumber', '>=', prefix)
    .where('documentNumber', '<', last)
    .unionAll(
      db
        .selectFrom('recommendationDocuments')
        .select('documentNumber')
        .where('documentNumber', '>=', prefix)
        .where('documentNumber', '<', last),
    )
    .execute();
  return Math.max(0, ...rows.map((row) => Number(row.documentNumber.slice(prefix.length)) || 0)) + 1;
}

/** The last print of each form. */
export async function lastPrints(db: Db | Tx): Promise<ReadonlyMap<Print['form'], Print>> {
  const rows = await db
    .selectFrom('prints')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('prints')
        .select((inner) => inner.fn.max('id').as('id'))
        .groupBy('form'),
    )
    .execute();
  return new Map(
    rows.map(({ form, documentNumber, at, format, fileName }) => [
      form as Print['form'],
      { form: form as Print['form'], documentNumber, at, format: format as FormFormat, fileName },
    ]),
  );
}

export const isPrinted = async (db: Db | Tx, documentNumber: string): Promise<boolean> =>
  (await db
    .selectFrom('prints')
    .select('id')
    .where('documentNumber', '=', documentNumber)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** What a document was made from, in order of 学籍番号. */
export async function judgementsOfPrint(
  db: Db | Tx,
  documentNumber: string,
): Promise<readonly PrintedJudgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .innerJoin('prints', 'prints.id', 'judgements.printId')
    .select(['judgements.facts', 'judgements.result'])
    .where('prints.documentNumber', '=', documentNumber)
    .orderBy('judgements.studentNumber')
    .execute();
  return rows.map(({ facts, result }) => ({
    facts: JSON.parse(facts) as Partial<Applicant>,
    result: JSON.parse(result) as Judgement,
  }));
}
