import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { givenNames, surnames } from '#core/domain/practice/names.ts';

// Sixty invented applicants of the first round of 2022. What the roster knows of each changes with the days: the school's
// list is imported once in April, and again with the receipt numbers as they come in.

/** What becomes of an applicant: each part of the spec looks after some of them. */
export type Fate =
  | 'ordinary'
  /** Finishes スカラネット on the last days of May: in 訂正期間A when the others are recommended */
  | 'late'
  /** Changes what was wished, within 訂正期間A or later */
  | 'corrected'
  /** Withdraws: before the receipt number, in 訂正期間B, after the recommendation */
  | 'withdrawn'
  /** A paper comes back with a defect */
  | 'defective'
  /** Wished in April and never entered anything */
  | 'forgotten'
  /** Below the average: the report has to be read first */
  | 'report';

const fates: readonly (readonly [Fate, number])[] = [
  ['ordinary', 40],
  ['late', 6],
  ['corrected', 3],
  ['withdrawn', 3],
  ['defective', 4],
  ['forgotten', 3],
  ['report', 1],
];

/** When スカラネット was finished; null = not in this round. */
const finished: Readonly<Record<Fate, readonly (IsoDate | null)[]>> = {
  ordinary: ['2022-05-10', '2022-05-11', '2022-05-13', '2022-05-16', '2022-05-18'],
  late: ['2022-05-30', '2022-05-31'],
  corrected: ['2022-05-12'],
  withdrawn: [null, '2022-05-13', '2022-05-16'],
  defective: ['2022-05-17'],
  forgotten: [null, '2022-05-31', null],
  report: ['2022-05-18'],
};

export type Player = Readonly<{ applicant: Applicant; fate: Fate; finishedOn: IsoDate | null }>;

export const cast: readonly Player[] = fates
  .flatMap(([fate, count]) => Array.from({ length: count }, (_, nth) => ({ fate, nth })))
  .map(({ fate, nth }, at) => {
    const days = finished[fate];
    return { applicant: applicant(at, fate), fate, finishedOn: days[nth % days.length] ?? null };
  });

export const those = (fate: Fate): readonly Player[] => cast.filter((player) => player.fate === fate);

export const nameOf = ({ applicant: { familyName, givenName } }: Player): string =>
  `${familyName}　${givenName}`;

/** The roster as the school has it on a day. */
export const rosterOn = (day: IsoDate): readonly Applicant[] =>
  cast.map(({ applicant: one, finishedOn }, at) =>
    finishedOn === null || finishedOn > day ? one : { ...one, ...receiptOf(finishedOn, at) },
  );

const receiptOf = (finishedOn: IsoDate, at: number): Pick<Applicant, 'receiptNumber' | 'receiptDate'> => ({
  receiptNumber: `${finishedOn.replaceAll('-', '')}${String(30_000 + at * 113).padStart(8, '0')}`,
  receiptDate: finishedOn,
});

function applicant(at: number, fate: Fate): Applicant {
  // Two lists whose lengths share no factor: no two of the sixty have the same name.
  const [familyName, familyKana] = surnames[at % 20] ?? ['試', 'タメシ'];
  const [givenName, givenKana] = givenNames[(at * 7 + Math.floor(at / 20)) % givenNames.length] ?? [
    '験',
    'ケン',
  ];
  const seat = (at % 20) + 1;
  const group = Math.floor(at / 20) + 1;
  return {
    ...blankApplicant,
    studentNumber: `3${group}${String(seat).padStart(2, '0')}`,
    grade: 3,
    class: String(group),
    seat,
    familyName,
    givenName,
    familyKana,
    givenKana,
    birthDate: '2004-10-01',
    nationality: 'japanese',
    schoolCourse: 'highSchool',
    courseYears: 3,
    graduation: '2023-03',
    graduatedBefore: false,
    hadGrantBefore: false,
    gradeAverage: { kind: 'typed', text: fate === 'report' ? '3.2' : `${3.5 + (at % 15) / 10}` },
    gradePeriod: 'years1to2',
    wantsGrant: at % 4 !== 3,
    choice: at % 3 === 2 && at % 4 !== 3 ? null : 6,
    supporters: 2,
    taxExempt: false,
    onWelfare: false,
    socialCare: false,
    loan2Basis: 'average',
    householdSize: 4,
    incomeKind: 'salary',
    income: 380,
    assets: 120,
    supporter1States: ['salarySinceBefore'],
    supporter2States: ['salarySinceBefore'],
    specialDeduction: false,
    cannotSubmitMyNumber: false,
    ...(fate === 'report' ? { wantsGrant: true, choice: null } : {}),
  };
}

/** 申込データ一覧 as スカラAC shows it on a day, to be copied: who has finished スカラネット, in order of 受付番号. */
export function acListOn(
  day: IsoDate,
  /** null: the school has deleted the data */
  state: (player: Player) => Readonly<{ typed: boolean; sent: boolean }> | null,
): string {
  const rows = cast.flatMap((player, at) => {
    const { finishedOn, applicant: one } = player;
    if (finishedOn === null || finishedOn > day) return [];
    const shown = state(player);
    if (shown === null) return [];
    const { typed, sent } = shown;
    const kana = `${one.familyKana ?? ''}　${one.givenKana ?? ''}`;
    return [
      [
        receiptOf(finishedOn, at).receiptNumber,
        nameOf(player),
        kana,
        finishedOn.replaceAll('-', '/'),
        typed ? '入力済' : '未入力',
        sent ? '推薦済' : '未推薦',
      ].join('\t'),
    ];
  });
  return [['受付番号', '氏名', 'カナ氏名', '受付日', '成績入力', '推薦'].join('\t'), ...rows.toSorted()].join(
    '\n',
  );
}
