import type { Applicant } from '../applicant.ts';
import { japaneseDate, shortDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Period } from '../edition-calendar.ts';
import { datesOf, type ReceiptDates } from '../rounds.ts';
import type { FormInput } from './form-input.ts';
import type { CoverSheet } from './model.ts';

type Line = CoverSheet['dates'][number];
const undecided = '未定';

/** The days that follow from the receipt number; before there is one, what has to happen first. */
export function coverDates(a: Applicant, { edition }: FormInput): readonly Line[] {
  if (a.receiptDate === null)
    return [
      line('受付番号発行日', undecided, 'スカラネットの入力が終わると決まります'),
      line('推薦できる期間', undecided, null),
      line('申込書類の送付期限', undecided, null),
    ];
  const dates = datesOf(a.receiptDate, edition);
  return [
    line('受付番号発行日', japaneseDate(a.receiptDate), dates.round?.label ?? outside(edition)),
    line(
      '訂正期間A',
      dates.correctionA === null ? undecided : periodOf(dates.correctionA),
      'この間は希望の変更ができ、辞退はできません',
    ),
    line(
      'マイナンバー提出',
      dates.myNumberBy === null ? undecided : `${japaneseDate(dates.myNumberBy)}まで`,
      '生徒から機構へ直接郵送。学校では受け取りません',
    ),
    line(
      '推薦できる期間',
      dates.recommendation === null ? undecided : periodOf(dates.recommendation),
      'スカラAC',
    ),
    postingLine(dates),
    line('採用候補者の決定', dates.round?.result?.value ?? undecided, '予定'),
  ];
}

const outside = ({ calendar }: Edition): string =>
  calendar.rounds.length === 0 ? 'この版には日程が入っていません' : 'どの回の申込期間にも入っていません';

function postingLine({ posting }: ReceiptDates): Line {
  if (posting === null) return line('申込書類の送付期限', undecided, null);
  const from = posting.from === null ? '' : `${shortDate(posting.from)}以降に機構へ届くように送付`;
  return line('申込書類の送付期限', japaneseDate(posting.to), from === '' ? null : from);
}

const line = (label: string, value: string, note: string | null): Line => ({ label, value, note });

/** 「令和4年6月2日～6月6日」 */
const periodOf = ({ from, to }: Period): string => `${japaneseDate(from)}～${shortDate(to)}`;
