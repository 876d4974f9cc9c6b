import { randomUUID } from 'node:crypto';
import { type Applicant, fullName, type IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { KeptPaper, KeptPaperKind } from '#core/domain/kept-papers/kept-paper.ts';
import { ok, type Result } from '#core/domain/result.ts';

type Filled = Readonly<{
  kind: KeptPaperKind;
  madeOn: IsoDate;
  madeBy: string | null;
  keptWhere: string | null;
  note: string | null;
}>;
type Registering = Readonly<{ years: number; on: IsoDate; by: string | null }>;

/** A line of 保管簿; the one that stands there for the same paper is changed, not doubled. */
export function registered(
  applicant: Applicant,
  { kind, madeOn, madeBy, keptWhere, note }: Filled,
  { years, on, by }: Registering,
  papers: readonly KeptPaper[],
): Readonly<{ before: KeptPaper | null; after: KeptPaper }> {
  const before = papers.find((paper) => isSame(paper, applicant, kind, madeOn)) ?? null;
  return {
    before,
    after: {
      id: before?.id ?? randomUUID(),
      studentNumber: applicant.studentNumber,
      name: fullName(applicant),
      place: placeOf(applicant) || null,
      kind,
      madeOn,
      madeBy,
      years: before?.years ?? years,
      keptWhere,
      registeredOn: before?.registeredOn ?? on,
      registeredBy: before?.registeredBy ?? by,
      note,
      destruction: null,
    },
  };
}

const isSame = (
  paper: KeptPaper,
  { studentNumber }: Applicant,
  kind: KeptPaperKind,
  madeOn: IsoDate,
): boolean =>
  paper.studentNumber === studentNumber &&
  paper.kind === kind &&
  paper.madeOn === madeOn &&
  paper.destruction === null;

/** For how many years a paper of this edition is kept. */
export const retentionOf = ({ marks }: Edition, schoolYears: number | null): Result<number, Failure> => {
  const years = marks.retentionYears?.value ?? schoolYears;
  return years === null
    ? fail(
        'input-invalid',
        'この版の資料に、レポート・面談票を保管する年数がありません。「保管簿」で学校の定める年数を入力してから、もう一度記録してください。',
      )
    : ok(years);
};
