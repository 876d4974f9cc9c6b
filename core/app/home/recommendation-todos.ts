import type { Todo } from '#core/contract/home.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { shortDate } from '#core/domain/dates.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import { periodState, recommendationPeriod, roundOf } from '#core/domain/rounds.ts';
import type { Gathered } from '../gather.ts';
import { counted } from './counted.ts';

/** From the receipt number to the recommendation: who can be recommended now, who soon, who is not on the way. */
export function recommendationTodos({ cases, edition, asOf }: Gathered): readonly Todo[] {
  const wishing = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const ready = wishing.filter(({ judgement }) => applicantState(judgement) === 'yes');
  const periodOf = ({ applicant: { receiptDate } }: ApplicantCase) =>
    receiptDate === null ? null : recommendationPeriod(receiptDate, edition);
  const inState = (state: 'open' | 'before') =>
    ready.filter((entry) => {
      const period = periodOf(entry);
      return period !== null && periodState(period, asOf) === state;
    });
  const open = inState('open');
  const opening = inState('before');
  const firstDay = opening.map((entry) => periodOf(entry)?.from ?? '').sort()[0] ?? '';
  const noReceipt = wishing.filter(({ applicant }) => applicant.receiptNumber === null).length;
  const noDate = wishing.filter(
    ({ applicant }) => applicant.receiptNumber !== null && applicant.receiptDate === null,
  ).length;
  const outside = wishing.filter(
    ({ applicant: { receiptDate } }) => receiptDate !== null && roundOf(receiptDate, edition) === null,
  ).length;
  return [
    counted(
      'open',
      open.length,
      (n) => `基準を満たし、スカラACで推薦の手続きができる生徒が ${n} 人います。`,
      { screen: 'judgement', filter: 'yes' },
      'soon',
    ),
    counted(
      'opening',
      opening.length,
      (n) =>
        `推薦の手続きがまだ開いていない生徒が ${n} 人います。最も早い生徒は${shortDate(firstDay)}からです。`,
      { screen: 'forms' },
    ),
    counted(
      'no-receipt',
      noReceipt,
      (n) => `受付番号が未入力の生徒が ${n} 人います。スカラネットの入力を確かめてください。`,
      {
        screen: 'roster',
      },
    ),
    counted('no-receipt-date', noDate, (n) => `受付番号発行日が未入力の生徒が ${n} 人います。`, {
      screen: 'roster',
    }),
    counted(
      'receipt-outside',
      outside,
      (n) => `受付番号発行日がどの回の申込期間にも入らない生徒が ${n} 人います。日付を確かめてください。`,
      { screen: 'roster' },
      'soon',
    ),
  ].flat();
}
