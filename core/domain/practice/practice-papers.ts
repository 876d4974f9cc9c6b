import type { Applicant, IncomeState } from '../applicant.ts';
import { addDays } from '../dates.ts';
import type { PaperStep, PaperWay } from '../paper-way/step.ts';
import type { PaperProgress } from './cast-member.ts';

export type PracticePaper = Readonly<{ key: string; way: PaperWay }>;

/** The states that マイナンバー does not cover, so that paper has come in for them. */
const onPaper: readonly IncomeState[] = [
  'noneLeftRecently',
  'salaryRecent',
  'businessRecent',
  'pension',
  'sicknessAllowance',
  'workersCompensation',
  'relativesSupport',
];

const owesIncomePaper = (states: readonly IncomeState[] | null): boolean =>
  states?.some((state) => onPaper.includes(state)) ?? false;

/** Keys of the papers this practice student brings, in the order of the checklist. */
function keysOf(a: Applicant): readonly string[] {
  const wishes = a.wantsGrant === true || a.choice !== null;
  const loan = a.choice !== null;
  const keys: readonly (readonly [key: string, brought: boolean])[] = [
    ['documentList', wishes],
    ['confirmationGrant', a.wantsGrant === true],
    ['confirmationLoan', loan],
    [
      'residenceStatus',
      wishes && a.nationality === 'other' && a.residenceStatus !== null && a.residenceStatus.kind !== 'other',
    ],
    ['socialCare', wishes && a.socialCare === true],
    ['income:supporter1', loan && owesIncomePaper(a.supporter1States)],
    ['income:supporter2', loan && owesIncomePaper(a.supporter2States)],
    ['specialDeduction', loan && a.specialDeduction === true],
    ['myNumberSubstitute', wishes && a.cannotSubmitMyNumber === true],
  ];
  return keys.filter(([, brought]) => brought).map(([key]) => key);
}

const defects = [
  '受付番号の記入なし',
  '署名がない（誓約欄）',
  '前年度の様式で提出。今年度の様式に差し替え',
  '金額が読み取れない。再提出を依頼',
];

const stepOn = (on: string) => ({ on, by: null, recordedAt: null, note: null }) as const;

const received = (on: string): PaperStep => ({ kind: 'received', copy: null, ...stepOn(on) });

const returned = (on: string, defect: string): PaperStep => ({
  kind: 'returned',
  defect,
  dueOn: null,
  toldTo: null,
  ...stepOn(on),
});

/** What has come in so far, by the progress wanted; a paper that is not listed has not been received. */
export function paperWays(a: Applicant, progress: PaperProgress, at: number): readonly PracticePaper[] {
  const keys = keysOf(a);
  const date = addDays('2022-05-23', at % 18);
  switch (progress) {
    case 'none':
      return [];
    case 'all':
      return keys.map((key) => ({ key, way: [received(date)] }));
    case 'some':
      return keys.slice(0, Math.ceil(keys.length / 2)).map((key) => ({ key, way: [received(date)] }));
    case 'defect':
      return keys.map((key, place) =>
        place === keys.length - 1
          ? { key, way: [returned(date, defects[at % defects.length] ?? '')] }
          : { key, way: [received(date)] },
      );
  }
}
