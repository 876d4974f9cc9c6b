import type { EditResult, FactEdit } from '#core/contract/students.ts';

/** Text that is not (yet) what is stored: on its way, stored but not read back, or refused with the reason. */
export type Draft = Readonly<{
  edit: FactEdit;
  state: 'sent' | 'stored' | 'refused';
  problem: string | null;
}>;
export type Drafts = ReadonlyMap<string, Draft>;

export const noDrafts: Drafts = new Map();

export const draftKey = (studentNumber: string, field: string): string => `${field}\n${studentNumber}`;

const keyOf = ({ studentNumber, field }: FactEdit): string => draftKey(studentNumber, field);

export function withSent(drafts: Drafts, edits: readonly FactEdit[]): Drafts {
  const next = new Map(drafts);
  for (const edit of edits) next.set(keyOf(edit), { edit, state: 'sent', problem: null });
  return next;
}

/** What was typed in the meantime stays: an answer concerns only the text it was asked about. */
const concerns = (drafts: Drafts, edit: FactEdit): boolean => {
  const draft = drafts.get(keyOf(edit));
  return draft?.state === 'sent' && draft.edit.text === edit.text;
};

export function withAnswer(drafts: Drafts, edits: readonly FactEdit[], result: EditResult): Drafts {
  const next = new Map(drafts);
  for (const edit of edits)
    if (concerns(drafts, edit)) next.set(keyOf(edit), { edit, state: 'stored', problem: null });
  for (const { problem, ...edit } of result.rejected)
    if (concerns(drafts, edit)) next.set(keyOf(edit), { edit, state: 'refused', problem });
  return next;
}

/** The program could not answer: nothing typed is lost, and each cell says why it is not stored. */
export function withFailure(drafts: Drafts, edits: readonly FactEdit[], sentence: string): Drafts {
  const next = new Map(drafts);
  for (const edit of edits)
    if (concerns(drafts, edit)) next.set(keyOf(edit), { edit, state: 'refused', problem: sentence });
  return next;
}

/** The stored values have been read again, so what was stored no longer needs its draft. */
export function withoutStored(drafts: Drafts): Drafts {
  const left = [...drafts].filter(([, draft]) => draft.state !== 'stored');
  return left.length === drafts.size ? drafts : new Map(left);
}

export const refusedEdits = (drafts: Drafts): readonly FactEdit[] =>
  [...drafts.values()].flatMap((draft) => (draft.state === 'refused' ? [draft.edit] : []));
