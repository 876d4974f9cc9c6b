import type { ReadableRule } from '#core/contract/rules.ts';
import { japaneseDate, shortDate } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Correctable, Period, Round } from '#core/domain/edition-calendar.ts';
import { maybe, table } from './readable.ts';

export const calendarRules = ({ calendar }: Edition): readonly ReadableRule[] => [
  ...roundsTable(calendar.rounds),
  ...maybe(
    'calendar.applicationWindow',
    '申込みができる期間',
    calendar.applicationWindow,
    ({ from, to }) => `${japaneseDate(from)}から${japaneseDate(to)}まで`,
  ),
  ...maybe(
    'calendar.recommendationFromDay',
    '推薦できる最初の日',
    calendar.recommendationFromDay,
    (day) => `受付番号発行日の翌日から数えて ${day} 日目。推薦期間の初日より前にはできません`,
  ),
  ...maybe(
    'calendar.myNumberPosting',
    'マイナンバー提出書類',
    calendar.myNumberPostingDays,
    (days) => `生徒が ${days} 日以内に機構へ直接送ります。学校は受け取りません`,
  ),
];

function roundsTable(rounds: readonly Round[]): readonly ReadableRule[] {
  const cited = rounds.map((round) => ({ ...round.application, value: round }));
  return table(
    'calendar.rounds',
    '申込・推薦スケジュール',
    `${rounds.length} 回。回は、スカラネットの入力を終えた日で決まります`,
    ['回', '申込期間（スカラネット）', '申込書類の送付期限', '推薦期間（スカラAC）', '採用候補者の決定'],
    cited,
    roundCells,
  );
}

function roundCells(round: Round): readonly string[] {
  const { application, posting, recommendation } = round;
  const posted = posting === null || posting.value.from === null ? '' : `${shortDate(posting.value.from)}～`;
  return [
    round.label,
    periodWords(application.value),
    posting === null ? '―' : `${posted}${shortDate(posting.value.to)}`,
    recommendation === null ? '―' : periodWords(recommendation.value),
    round.result?.value ?? '―',
  ];
}

const periodWords = ({ from, to }: Period): string => `${shortDate(from)}～${shortDate(to)}`;

const correctableWords: Readonly<Record<Correctable, string>> = {
  yes: '訂正できる',
  partly: '一部訂正できる',
  no: '訂正できない',
};

export const changeRules = ({ calendar }: Edition): readonly ReadableRule[] => [
  ...maybe(
    'calendar.correctionA',
    '訂正期間A',
    calendar.correctionADays,
    (days) => `受付番号発行日の翌日から ${days} 日間。その後、機構の審査が終わるまでが訂正期間B`,
  ),
  ...table(
    'calendar.corrections',
    'スカラネットの入力の訂正',
    '生徒がスカラネットで訂正します',
    ['項目', '訂正期間A', '訂正期間B'],
    calendar.corrections,
    (row) => [row.item, correctableWords[row.periodA], correctableWords[row.periodB]],
  ),
  ...table(
    'calendar.withdrawals',
    '申込みの辞退',
    '時期によって手続きが違います',
    ['時期', '手続き', '説明'],
    calendar.withdrawals,
    (row) => [row.state, row.how, row.explanation],
  ),
];
