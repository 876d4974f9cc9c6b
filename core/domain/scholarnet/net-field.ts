import type { FactField } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { Citation } from '../verdict.ts';
import { type CheckedText, citationsOf } from './checked-text.ts';
import type { Entries, EntryField } from './entries.ts';

export type NetState =
  | 'same' // as it is
  | 'changed' // typed in another form
  | 'missing' // has to be known before the student types
  | 'faulty' // cannot be typed so
  | 'byStudent'; // not entered: the student writes it

/** One field of スカラネット. */
export type NetField = Readonly<{
  id: string;
  label: string;
  /** Where it is mended: a fact of the roster, an entry kept here, or nothing of ours */
  from: Readonly<{ kind: 'fact'; field: FactField }> | Readonly<{ kind: 'entry'; field: EntryField }>;
  /** As it is: in the family register, in the passbook; '' = not entered */
  given: string;
  /** As it is typed; null = cannot be said */
  accepted: string | null;
  state: NetState;
  /** What was changed, what is wrong, what to know */
  notes: readonly string[];
  citations: readonly Citation[];
}>;

export type NetGroup = Readonly<{ id: string; title: string; fields: readonly NetField[] }>;

type Where = Readonly<{ id: string; label: string }>;

/** A fact of the roster, which has to be there where the form asks for it. */
export function factField(
  { id, label }: Where,
  field: FactField,
  given: string | null,
  check: (given: string) => CheckedText,
  isAsked = true,
): NetField {
  const from = { kind: 'fact', field } as const;
  if (given === null || given === '') {
    const notes = isAsked ? [`${label}が名簿に入力されていません。`] : [];
    return {
      id,
      label,
      from,
      given: '',
      accepted: null,
      state: isAsked ? 'missing' : 'byStudent',
      notes,
      citations: [],
    };
  }
  return { id, label, from, given, ...judged(given, check(given)) };
}

/** An entry kept here, which may be left to the student; `needed` says why it may not. */
export function entryField(
  field: EntryField,
  label: string,
  entries: Entries,
  check: (given: string) => CheckedText,
  needed: string | null = null,
): NetField {
  const given = entries[field] ?? '';
  const from = { kind: 'entry', field } as const;
  if (given === '') {
    const notes = needed === null ? [] : [needed];
    return {
      id: field,
      label,
      from,
      given,
      accepted: null,
      state: needed === null ? 'byStudent' : 'missing',
      notes,
      citations: [],
    };
  }
  return { id: field, label, from, given, ...judged(given, check(given)) };
}

function judged(
  given: string,
  checked: CheckedText,
): Pick<NetField, 'accepted' | 'state' | 'notes' | 'citations'> {
  const { accepted, changes, fault, citations } = checked;
  if (fault !== null) return { accepted, state: 'faulty', notes: [fault], citations };
  return { accepted, state: accepted === given ? 'same' : 'changed', notes: changes, citations };
}

/** Shown as it is typed, where only the spelling of the screen differs (a date, a chosen word): no change worth a mark. */
export const asShown =
  (text: string, rules: readonly Cited<unknown>[] = []) =>
  (): CheckedText => ({ accepted: text, changes: [], fault: null, citations: citationsOf(rules) });

export const unchanged = (given: string): CheckedText => ({
  accepted: given.trim(),
  changes: [],
  fault: null,
  citations: [],
});

export const withNotes = (
  field: NetField,
  notes: readonly string[],
  rules: readonly Cited<unknown>[] = [],
): NetField =>
  notes.length === 0
    ? field
    : { ...field, notes: [...field.notes, ...notes], citations: [...field.citations, ...citationsOf(rules)] };

/** The same field with something wrong that only its neighbours show. */
export const faulty = (field: NetField, fault: string, rules: readonly Cited<unknown>[] = []): NetField => ({
  ...withNotes(field, [fault], rules),
  state: 'faulty',
});
