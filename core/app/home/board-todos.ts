import type { Todo } from '#core/contract/home.ts';
import type { Board, BoardLine } from '#core/domain/board/board.ts';
import type { BoardFilter } from '#core/domain/board/board-filter.ts';
import type { FlagKind } from '#core/domain/board/flag.ts';
import { closable, settlementOf } from '#core/domain/board/settlement.ts';
import { shortDate } from '#core/domain/dates.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { Gathered } from '../gather.ts';

type Line = Readonly<{
  flag: FlagKind;
  urgency: Todo['urgency'];
  sentence: (count: number) => string;
}>;

/** What stands red on the board, and what else asks for somebody; papers have lines of their own. */
const lines: readonly Line[] = [
  {
    flag: 'acNotRecommended',
    urgency: 'late',
    sentence: (n) => `推薦書を提出したのに、スカラACで推薦済になっていない生徒が ${n} 人います。`,
  },
  {
    flag: 'acRecommendedOnly',
    urgency: 'late',
    sentence: (n) => `スカラACでは推薦済なのに、推薦書の記録がない生徒が ${n} 人います。`,
  },
  {
    flag: 'acNotUpdated',
    urgency: 'late',
    sentence: (n) => `成績入力がスカラACに残っていない生徒が ${n} 人います。`,
  },
  {
    flag: 'gradesOnly',
    urgency: 'late',
    sentence: (n) => `成績を入力しただけで、推薦書を出していない生徒が ${n} 人います。`,
  },
  {
    flag: 'notSubmitted',
    urgency: 'late',
    sentence: (n) => `推薦書を作って、スカラACで提出していない生徒が ${n} 人います。`,
  },
  { flag: 'queried', urgency: 'late', sentence: (n) => `不備照会に答えていない生徒が ${n} 人います。` },
  {
    flag: 'deadline',
    urgency: 'late',
    sentence: (n) => `締切まで 3 学校日以内か、締切を過ぎた生徒が ${n} 人います。`,
  },
  {
    flag: 'numberLost',
    urgency: 'late',
    sentence: (n) => `推薦の手続きが始まっているのに受付番号のない生徒が ${n} 人います。`,
  },
  {
    flag: 'unknownInAc',
    urgency: 'soon',
    sentence: (n) => `名簿のだれのものでもない受付番号が、スカラACに ${n} 件あります。`,
  },
  { flag: 'sharedNumber', urgency: 'soon', sentence: (n) => `受付番号が重なっている生徒が ${n} 人います。` },
  {
    flag: 'noRound',
    urgency: 'soon',
    sentence: (n) =>
      `受付番号発行日がどの回の申込期間にも入らない生徒が ${n} 人います。日付を確かめてください。`,
  },
  {
    flag: 'changedAfter',
    urgency: 'soon',
    sentence: (n) => `推薦した後に、推薦書の内容が変わった生徒が ${n} 人います。`,
  },
  {
    flag: 'foundInAc',
    urgency: 'soon',
    sentence: (n) => `スカラACに同じ氏名の申込みがある、受付番号のない生徒が ${n} 人います。`,
  },
  {
    flag: 'issueDateMissing',
    urgency: 'normal',
    sentence: (n) => `受付番号発行日が未入力の生徒が ${n} 人います。`,
  },
  {
    flag: 'neverEntered',
    urgency: 'normal',
    sentence: (n) => `スカラネットに入力していない生徒が ${n} 人います。`,
  },
  {
    flag: 'wishWithdrawn',
    urgency: 'normal',
    sentence: (n) => `申込みがあるのに、希望が消えている生徒が ${n} 人います。`,
  },
  {
    flag: 'stillInAc',
    urgency: 'normal',
    sentence: (n) => `辞退や次回への後も、スカラACに申込データの残る生徒が ${n} 人います。`,
  },
  {
    flag: 'noHandOver',
    urgency: 'normal',
    sentence: (n) => `選考結果の通知を交付していない生徒が ${n} 人います。`,
  },
];

/**
 * 今日やること out of the facts of the board, each with the way to the lines it counts. A round that is closed is asked,
 * too: 不備照会 and results come after it, and so can somebody who entered in it and whom nobody had known of.
 */
export function boardTodos(boards: readonly Board[], { asOf }: Pick<Gathered, 'asOf'>): readonly Todo[] {
  const peopled = boards.filter(({ lines: all }) => all.length > 0);
  const names = peopled.length > 1;
  return peopled.flatMap((board, at) => {
    // Who belongs to no round stands on every board, and is counted on the first.
    const own = board.lines.filter(({ round }) => round !== null || at === 0);
    const prefix = names ? `${board.round.label}：` : '';
    return [
      ...flagged(board, own, prefix),
      ...recommendable(board, own, prefix),
      ...opening(board, own, prefix, asOf),
      ...(board.closing === null ? canBeClosed(board, asOf) : leftInClosed(board)),
    ];
  });
}

const flagged = ({ round }: Board, own: readonly BoardLine[], prefix: string): readonly Todo[] =>
  lines.flatMap(({ flag, urgency, sentence }) => {
    const count = own.filter(({ flags }) => flags.some(({ kind }) => kind === flag)).length;
    if (count === 0) return [];
    const id = `${flag} ${round.id}`;
    return [{ id, sentence: `${prefix}${sentence(count)}`, count, urgency, destination: to(round.id, flag) }];
  });

const to = (round: string, filter: BoardFilter) => ({ screen: 'board', round, filter }) as const;

/** Whose judgement lets the school act. */
const isFit = (line: BoardLine): boolean =>
  line.kind === 'student' && applicantState(line.entry.judgement) === 'yes';

function recommendable({ round }: Board, own: readonly BoardLine[], prefix: string): readonly Todo[] {
  const count = own.filter(
    (line) => line.kind === 'student' && line.progress.state.kind === 'recommendable' && isFit(line),
  ).length;
  if (count === 0) return [];
  return [
    {
      id: `open ${round.id}`,
      sentence: `${prefix}基準を満たし、スカラACで推薦の手続きができる生徒が ${count} 人います。`,
      count,
      urgency: 'soon',
      destination: to(round.id, 'ready'),
    },
  ];
}

function opening({ round }: Board, own: readonly BoardLine[], prefix: string, asOf: string): readonly Todo[] {
  const days = own.flatMap((line) => {
    if (line.kind !== 'student' || line.place !== 'waiting' || !isFit(line)) return [];
    const from = line.progress.dates?.recommendation?.from;
    return from === undefined || from <= asOf ? [] : [from];
  });
  const first = days.toSorted()[0];
  if (first === undefined) return [];
  return [
    {
      id: `opening ${round.id}`,
      sentence: `${prefix}推薦の手続きがまだ開いていない生徒が ${days.length} 人います。最も早い生徒は${shortDate(first)}からです。`,
      count: days.length,
      urgency: 'normal',
      destination: to(round.id, 'waiting'),
    },
  ];
}

/** Who came to light after the round was closed. */
function leftInClosed({ round, lines: all }: Board): readonly Todo[] {
  const count = all.filter((line) => line.round !== null && settlementOf(line) === null).length;
  if (count === 0) return [];
  return [
    {
      id: `left ${round.id}`,
      sentence: `締めた${round.label}に、まだ決まっていない申込みが ${count} 件あります。回の締めを取り消して、続きを記録してください。`,
      count,
      urgency: 'late',
      destination: to(round.id, 'all'),
    },
  ];
}

/** Once nobody can come any more and everyone is settled. */
function canBeClosed(board: Board, asOf: string): readonly Todo[] {
  const { round } = board;
  const last = round.dates?.application.value.to ?? null;
  if (last === null || asOf <= last || closable(board).kind === 'no') return [];
  return [
    {
      id: `closable ${round.id}`,
      sentence: `${round.label}は全員が決まりました。回を閉じて、締めの用紙を印刷できます。`,
      count: null,
      urgency: 'soon',
      destination: to(round.id, 'all'),
    },
  ];
}
