import type { IsoDate } from '#core/domain/applicant.ts';
import { readCount } from '#core/domain/figures.ts';
import type { DeadlineRule, RoundDay, SchoolDeadline } from '#core/domain/school-calendar/entries.ts';
import { dayText, typedDay } from './day-text.ts';

/** A deadline as its form holds it: both ways to give the day are kept while the officer looks at either. */
export type DeadlineTexts = Readonly<{
  label: string;
  kind: DeadlineRule['kind'];
  day: string;
  count: string;
  from: RoundDay;
  /** null = in every round */
  round: string | null;
}>;
export type DeadlineProblems = Readonly<Record<'label' | 'day' | 'count', string | null>>;

const proposedCount = '5';

/** `hasRounds`: without a round there is nothing to count from. */
export function deadlineTexts(
  entry: SchoolDeadline | null,
  on: IsoDate | undefined,
  hasRounds: boolean,
): DeadlineTexts {
  const blank: DeadlineTexts = {
    label: entry?.label ?? '',
    kind: on !== undefined || !hasRounds ? 'fixed' : 'countedBack',
    day: dayText(on),
    count: proposedCount,
    from: 'postingTo',
    round: null,
  };
  if (entry === null) return blank;
  const { rule } = entry;
  return rule.kind === 'fixed'
    ? { ...blank, kind: 'fixed', day: dayText(rule.on) }
    : { ...blank, kind: 'countedBack', count: `${rule.schoolDays}`, from: rule.from, round: rule.round };
}

/** What was typed as a rule; null while it cannot be read, and where. */
export function readDeadline(
  texts: DeadlineTexts,
): Readonly<{ rule: DeadlineRule | null; problems: DeadlineProblems }> {
  const day = typedDay(texts.day, true);
  const count = texts.count.normalize('NFKC').trim() === '0' ? 0 : readCount(texts.count);
  const isFixed = texts.kind === 'fixed';
  const problems: DeadlineProblems = {
    label: texts.label.trim() === '' ? '締切の名前を入力してください。' : null,
    day: isFixed ? day.problem : null,
    count: !isFixed && (count === null || count > 200) ? '0 から 200 までの数を入力してください。' : null,
  };
  const { from, round } = texts;
  if (isFixed) return { rule: day.day === null ? null : { kind: 'fixed', on: day.day }, problems };
  return {
    rule:
      problems.count !== null || count === null
        ? null
        : { kind: 'countedBack', schoolDays: count, from, round },
    problems,
  };
}
