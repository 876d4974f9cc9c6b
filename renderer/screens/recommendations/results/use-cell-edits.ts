import { useEffect, useState } from 'react';
import type { FactEdit } from '#core/contract/students.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../../../api.ts';
import type { GridCell } from '../../../components/grid/model.ts';
import {
  type Drafts,
  draftKey,
  noDrafts,
  withAnswer,
  withFailure,
  withoutStored,
  withSent,
} from '../../grades/drafts.ts';

/** Stores cells of 結果 or 交付 as they are typed; what was refused stays in its cell, red, with the reason. */
export function useCellEdits(channel: 'results.record' | 'handOver.record', readAt: number, on: IsoDate) {
  const { run, pending } = useChange(channel, { failures: 'inline' });
  const [drafts, setDrafts] = useState<Drafts>(noDrafts);
  useEffect(() => {
    if (readAt > 0) setDrafts(withoutStored);
  }, [readAt]);
  const edit = async (label: string, edits: readonly FactEdit[]): Promise<void> => {
    setDrafts((before) => withSent(before, edits));
    const reply = await run({ label, on, edits: edits as never });
    setDrafts((before) =>
      reply.ok ? withAnswer(before, edits, reply.value) : withFailure(before, edits, reply.error.message),
    );
  };
  return { drafts, edit, pending } as const;
}

/** A cell with what is being typed into it, or with what was refused. */
export function draftCell(
  drafts: Drafts,
  studentNumber: string,
  field: string,
  stored: Readonly<{ text: string; locked: string | null }>,
): GridCell {
  const draft = drafts.get(draftKey(studentNumber, field));
  return {
    text: draft?.edit.text ?? stored.text,
    problem: draft?.problem ?? null,
    hint: null,
    locked: stored.locked,
  };
}
