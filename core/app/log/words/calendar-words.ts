import { roundDays } from '#core/domain/school-calendar/entries.ts';
import { roundDayLabels } from '#core/domain/school-calendar/words.ts';
import type { DateMarkRow, DayOffRow, DeadlineRow, RoundRow } from '#core/store/schema.ts';
import { choice, date, key, read, text, type WordsOf } from './column-words.ts';

const edition = read('規則', (value, names) => names.edition(String(value)));

export const roundWords: WordsOf<RoundRow> = {
  id: key('募集回'),
  edition,
  label: text('名前'),
  applicationFrom: date(roundDayLabels.applicationFrom),
  applicationTo: date(roundDayLabels.applicationTo),
  postingFrom: date('申込書類の送付開始'),
  postingTo: date(roundDayLabels.postingTo),
  recommendationFrom: date(roundDayLabels.recommendationFrom),
  recommendationTo: date(roundDayLabels.recommendationTo),
  result: text('採用候補者決定時期'),
  notice: text('機構の通知'),
  enteredOn: date('入力した日'),
};

export const deadlineWords: WordsOf<DeadlineRow> = {
  id: key('校内の締切'),
  edition,
  label: text('名前'),
  fixedOn: date('締切日'),
  schoolDays: read('何学校日前か', (value) => `${value} 学校日前`),
  countedFrom: choice('数え始める日', Object.fromEntries(roundDays.map((day) => [day, roundDayLabels[day]]))),
  round: read('募集回', (value, names) => names.round(String(value))),
};

export const dateMarkWords: WordsOf<DateMarkRow> = {
  edition,
  dateId: key('締切'),
  doneOn: date('済みにした日'),
  person: text('済みにした人'),
};

export const dayOffWords: WordsOf<DayOffRow> = {
  id: key('学校の休み'),
  firstDay: date('初日'),
  lastDay: date('最終日'),
  label: text('名前'),
};
