import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import type { Edition } from '../edition.ts';
import { boardRounds } from '../progress/board-round.ts';
import { type Progress, progressOf } from '../progress/progress.ts';
import type { OfficeYear } from '../progress/records.ts';

type OldYear = Readonly<{
  cases: readonly ApplicantCase[];
  records: OfficeYear;
  edition: Edition;
  asOf: IsoDate;
}>;

/** What is not finished in a year that is about to be laid down, as sentences. It stands in the record as it is. */
export function unfinished({ cases, records, edition, asOf }: OldYear): readonly string[] {
  const wishing = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const progress = wishing.flatMap(({ applicant }) =>
    progressOf(applicant, records, edition, asOf).slice(-1),
  );
  const counted = (among: (one: Progress) => boolean): number => progress.filter(among).length;
  const notRecommended = counted(({ isRecommended, state }) => !isRecommended && state.kind !== 'withdrawn');
  const noResult = counted(({ state }) => awaitingResult.has(state.kind));
  const notHandedOver = counted(({ state }) => state.kind === 'candidate' || state.kind === 'rejected');
  const open = boardRounds(edition).filter(({ id }) => !records.closings.some(({ round }) => round === id));
  return [
    ...(notRecommended > 0 ? [`推薦も辞退も記録されていない希望者が ${notRecommended} 人います。`] : []),
    ...(noResult > 0 ? [`推薦した生徒のうち、選考結果が記録されていない生徒が ${noResult} 人います。`] : []),
    ...(notHandedOver > 0 ? [`通知を渡した記録のない生徒が ${notHandedOver} 人います。`] : []),
    ...(wishing.length > 0 && open.length > 0
      ? [`締めていない募集回があります（${open.map(({ label }) => label).join('・')}）。`]
      : []),
  ];
}

const awaitingResult: ReadonlySet<Progress['state']['kind']> = new Set<Progress['state']['kind']>([
  'recommended',
  'sent',
  'queried',
  'reviewed',
]);
