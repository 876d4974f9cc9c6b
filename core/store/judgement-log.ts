import type { IsoDate } from '#core/domain/applicant.ts';
import type { Judgement } from '#core/domain/verdict.ts';
import type { Db } from './schema.ts';

/** A judgement that went out on paper, as it was then. */
export type LoggedJudgement = Readonly<{
  /** 「奨-2022-0007」, or which 推薦書 */
  document: string;
  form: string;
  at: string;
  judgement: Judgement;
}>;

/** Every judgement kept with a print, the newest first, at most so many. */
export async function judgementLog(db: Db, most: number): Promise<readonly LoggedJudgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .innerJoin('prints', 'prints.id', 'judgements.printId')
    .select(['prints.documentNumber', 'prints.form', 'prints.at', 'judgements.result'])
    .orderBy('prints.id', 'desc')
    .orderBy('judgements.studentNumber')
    .limit(most)
    .execute();
  return rows.map(({ documentNumber, form, at, result }) => ({
    document: documentNumber,
    form,
    at,
    judgement: JSON.parse(result) as Judgement,
  }));
}

/** The judgements frozen with the batches of 推薦, the newest batch first. */
export async function frozenJudgements(
  db: Db,
): Promise<readonly Readonly<{ number: number; madeOn: IsoDate; judgement: Judgement }>[]> {
  const rows = await db
    .selectFrom('recommendationMembers')
    .innerJoin('recommendations', 'recommendations.id', 'recommendationMembers.recommendation')
    .select(['recommendations.number', 'recommendations.madeOn', 'recommendationMembers.judgement'])
    .orderBy('recommendations.number', 'desc')
    .orderBy('recommendationMembers.studentNumber')
    .execute();
  return rows.map(({ number, madeOn, judgement }) => ({
    number,
    madeOn,
    judgement: JSON.parse(judgement) as Judgement,
  }));
}
