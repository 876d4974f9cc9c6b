import type { Todo } from '#core/contract/home.ts';
import type { Board, BoardLine } from '#core/domain/board/board.ts';
import { shortDate } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Period, Round } from '#core/domain/edition-calendar.ts';
import {
  daysLeft,
  periodState,
  postingPeriod,
  type SharedPeriod,
  sharedRecommendations,
} from '#core/domain/rounds.ts';
import type { Gathered } from '../gather.ts';

/** A week before a window closes its line turns red, three weeks before it turns amber. */
const lateDays = 7;
const soonDays = 21;

/** The windows that an officer must not miss: recommendation in スカラAC and posting of the papers. */
export function calendarTodos(
  gathered: Pick<Gathered, 'edition' | 'asOf'>,
  boards: readonly Board[],
): readonly Todo[] {
  const { edition, asOf } = gathered;
  if (edition.calendar.rounds.length === 0) return [noDates(edition)];
  const windows = sharedRecommendations(edition.calendar.rounds);
  if (windows.length > 0 && windows.every(({ period }) => periodState(period, asOf) === 'past'))
    return [allOver(gathered, windows)];
  return [
    ...windows.flatMap(({ names, period }) =>
      windowTodo(`window ${period.from}`, `${names} 推薦期間（スカラAC）`, period, asOf),
    ),
    ...edition.calendar.rounds.flatMap((round) => postingTodo(round, boards, asOf)),
  ];
}

const noDates = ({ shortTitle }: Edition): Todo => ({
  id: 'no dates',
  sentence: `${shortTitle}の規則に日程が入っていません。機構の通知を見て、年間日程で募集回を入力してください。`,
  count: null,
  urgency: 'normal',
  destination: { screen: 'calendar' },
});

function allOver({ edition }: Pick<Gathered, 'edition'>, windows: readonly SharedPeriod[]): Todo {
  const last =
    windows
      .map(({ period }) => period.to)
      .sort()
      .at(-1) ?? '';
  return {
    id: 'window over',
    sentence: `${edition.shortTitle}の推薦期間は、${shortDate(last)}ですべて終わっています。`,
    count: null,
    urgency: 'done',
    destination: { screen: 'rules' },
  };
}

function windowTodo(id: string, label: string, period: Period, asOf: string): readonly Todo[] {
  const base = { id, count: null, destination: { screen: 'judgement', filter: 'yes' } } as const;
  switch (periodState(period, asOf)) {
    case 'past':
      return [{ ...base, sentence: `${label}は${shortDate(period.to)}で終わっています。`, urgency: 'done' }];
    case 'before': {
      const sentence = `${label}は${shortDate(period.from)}に始まります。`;
      return [{ ...base, sentence, urgency: 'normal' }];
    }
    case 'open':
      return [
        {
          ...base,
          sentence: `${label}は残り ${daysLeft(period, asOf)} 日です（${shortDate(period.to)}まで）。`,
          urgency: urgencyOf(period, asOf),
        },
      ];
  }
}

/** Only for a round in which somebody has a receipt number and no envelope yet: then there are papers to post. */
function postingTodo(round: Round, boards: readonly Board[], asOf: string): readonly Todo[] {
  const period = postingPeriod(round);
  const lines = boards.find((board) => board.round.id === round.id)?.lines ?? [];
  const members = lines.filter((line) => line.round === round.id && awaitsPosting(line)).length;
  if (members === 0 || period === null || periodState(period, asOf) !== 'open') return [];
  return [
    {
      id: `posting ${round.id}`,
      sentence: `${round.label}の申込書類（${members} 人分）は${shortDate(period.to)}までに機構へ送ります。残り ${daysLeft(period, asOf)} 日です。`,
      count: members,
      urgency: urgencyOf(period, asOf),
      destination: { screen: 'papers', filter: 'all' },
    },
  ];
}

const awaitsPosting = (line: BoardLine): boolean =>
  line.kind === 'student' &&
  line.progress.receiptNumber !== null &&
  line.progress.shipment === null &&
  line.place !== 'withdrawn' &&
  line.place !== 'deferred';

function urgencyOf(period: Period, asOf: string): Todo['urgency'] {
  const left = daysLeft(period, asOf);
  if (left <= lateDays) return 'late';
  return left <= soonDays ? 'soon' : 'normal';
}
