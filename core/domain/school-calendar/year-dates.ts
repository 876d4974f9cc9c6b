import type { IsoDate } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { Edition } from '../edition.ts';
import type { Round } from '../edition-calendar.ts';
import { sharedRecommendations } from '../rounds.ts';
import { dateIdOf, type SettledDeadline, settleDeadlines, type UnsettledDeadline } from './deadlines.ts';
import type { DateMark, FormDeadline, RoundDay, SchoolPlan } from './entries.ts';
import { yearRounds } from './rounds.ts';
import { countedBackWords, roundDayLabels, shortRoundDayLabels } from './words.ts';

/** One day on which something begins or has to be done. */
export type YearDate = Readonly<{
  /** The same as long as the entry exists, so that a calendar it was exported to knows it again */
  id: string;
  on: IsoDate;
  title: string;
  /** The same for the cell of a calendar */
  shortTitle: string;
  /** Whose date it is; a foundation's is that of a form which the school fills in */
  kind: 'jasso' | 'school' | 'foundation';
  /** A day on which something begins presses nobody */
  role: 'opens' | 'closes';
  /** Where the day comes from, in words: publication and page, notice, or what it is counted from */
  source: string;
  /** Marked 済 by the school, or the form handed in; never a date of JASSO */
  done: Readonly<{ on: IsoDate; by: string | null }> | null;
  /** What the school typed and can change; null = published with the edition */
  entry: Readonly<{ kind: 'round' | 'deadline' | 'form'; id: string }> | null;
}>;

type Unmarked = Omit<YearDate, 'done'>;

export type YearDates = Readonly<{
  dates: readonly YearDate[];
  unsettled: readonly UnsettledDeadline[];
}>;

/** All dates of a year in their order: JASSO's, and the school's own counted back from them. */
export function yearDates(edition: Edition, plan: SchoolPlan): YearDates {
  const sources = yearRounds(edition, plan.rounds);
  const rounds = sources.map(({ round }) => round);
  const typed = new Map(
    sources.flatMap(({ round, typed: own }) => (own === null ? [] : [[round.id, own.id]])),
  );
  const { settled, unsettled } = settleDeadlines(plan.deadlines, rounds, plan.daysOff);
  const marks = new Map(plan.done.map((mark) => [mark.dateId, mark]));
  const dates = [...roundDates(rounds, typed), ...settled.map(deadlineDate)].map((date) =>
    withMark(date, marks.get(date.id)),
  );
  return { dates: [...dates, ...plan.forms.map(formDate)].sort(byDay), unsettled };
}

const withMark = (date: Unmarked, mark: DateMark | undefined): YearDate => ({
  ...date,
  done: mark === undefined || date.kind === 'jasso' ? null : { on: mark.doneOn, by: mark.by },
});

const byDay = (a: YearDate, b: YearDate): number =>
  a.on === b.on ? roleOrder[a.role] - roleOrder[b.role] : a.on < b.on ? -1 : 1;
const roleOrder = { closes: 0, opens: 1 } as const;

function roundDates(rounds: readonly Round[], typed: ReadonlyMap<string, string>): readonly Unmarked[] {
  const entryOf = (id: string | undefined): Unmarked['entry'] =>
    id === undefined ? null : { kind: 'round', id };
  const dated = (
    { id }: Round,
    day: RoundDay,
    on: IsoDate,
    sharing: readonly Round[],
    cited: Cited<unknown>,
  ): Unmarked => ({
    id: `round.${id}.${day}`,
    on,
    title: `${namesOf(sharing)} ${roundDayLabels[day]}`,
    shortTitle: `${shortNamesOf(sharing, rounds)} ${shortRoundDayLabels[day]}`,
    kind: 'jasso',
    role: day.endsWith('From') ? 'opens' : 'closes',
    source: `${cited.citation.document} ${cited.citation.locator}`.trim(),
    entry: entryOf(typed.get(id)),
  });
  return [
    ...rounds.flatMap((round) => {
      const { application, posting } = round;
      return [
        dated(round, 'applicationFrom', application.value.from, [round], application),
        dated(round, 'applicationTo', application.value.to, [round], application),
        ...(posting === null ? [] : [dated(round, 'postingTo', posting.value.to, [round], posting)]),
      ];
    }),
    ...sharedRecommendations(rounds).flatMap(({ period, rounds: sharing }) => {
      const [first] = sharing;
      if (first === undefined || first.recommendation === null) return [];
      return [
        dated(first, 'recommendationFrom', period.from, sharing, first.recommendation),
        dated(first, 'recommendationTo', period.to, sharing, first.recommendation),
      ];
    }),
  ];
}

/** 「第1回・第2回・第3回」 */
const namesOf = (rounds: readonly Round[]): string => rounds.map(({ label }) => label).join('・');

/** 「第1回～第3回」 where they follow one another */
function shortNamesOf(sharing: readonly Round[], all: readonly Round[]): string {
  const [first] = sharing;
  const last = sharing.at(-1);
  if (sharing.length < 3 || first === undefined || last === undefined) return namesOf(sharing);
  const isRow = all.indexOf(last) - all.indexOf(first) === sharing.length - 1;
  return isRow ? `${first.label}～${last.label}` : namesOf(sharing);
}

function deadlineDate(settled: SettledDeadline): Unmarked {
  const { deadline, on, rounds } = settled;
  const { id, label, rule } = deadline;
  const names = namesOf(rounds);
  const title = names === '' || label.startsWith(names) ? label : `${names} ${label}`;
  return {
    id: dateIdOf(settled),
    on,
    title,
    shortTitle: title,
    kind: 'school',
    role: 'closes',
    source: rule.kind === 'fixed' ? '学校が決めた日' : `${names}の${countedBackWords(rule)}`,
    entry: { kind: 'deadline', id },
  };
}

function formDate({ form, title, foundation, on, submittedOn }: FormDeadline): YearDate {
  const named = `${title} 提出期限`;
  return {
    id: `form.${form}`,
    on,
    title: named,
    shortTitle: named,
    kind: 'foundation',
    role: 'closes',
    source: foundation === '' ? '財団などの様式' : foundation,
    done: submittedOn === null ? null : { on: submittedOn, by: null },
    entry: { kind: 'form', id: form },
  };
}
