import type { LogQuery } from '#core/contract/log.ts';
import { typedDay } from '../calendar/day-text.ts';

/** What stands in the fields of the filter, as it was typed. */
export type LogDraft = Readonly<{
  text: string;
  person: string | null;
  kind: LogQuery['kind'];
  from: string;
  to: string;
}>;

export const emptyDraft: LogDraft = { text: '', person: null, kind: null, from: '', to: '' };

export type Asked = Readonly<{
  query: LogQuery;
  /** Why a day was not understood; it is then left out */
  problems: Readonly<{ from: string | null; to: string | null }>;
}>;

/** A day that is half typed narrows nothing yet. */
export function askedOf(draft: LogDraft, student: string | null): Asked {
  const from = typedDay(draft.from, false);
  const to = typedDay(draft.to, false);
  const isReversed = from.day !== null && to.day !== null && from.day > to.day;
  return {
    query: {
      text: draft.text.trim(),
      student,
      person: draft.person,
      kind: draft.kind,
      from: from.day,
      to: isReversed ? null : to.day,
    },
    problems: {
      from: from.problem,
      to: isReversed ? '「から」より後の日を入力してください。' : to.problem,
    },
  };
}

export const isNarrowed = ({ text, student, person, kind, from, to }: LogQuery): boolean =>
  text !== '' || [student, person, kind, from, to].some((part) => part !== null);
