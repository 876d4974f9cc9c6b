import { useEffect, useReducer, useRef, useState } from 'react';
import type { ImportKind } from '#core/contract/import.ts';
import { type Failure, failure } from '#core/domain/failure.ts';
import { call, newJobId, useChange } from '../../../api.ts';
import { advance, start } from './wizard.ts';

/** The same bound as the contract's, said before the file is read into memory. */
const mostBytes = 64 * 1024 * 1024;

/** The wizard's state joined to the program: every step that asks the program for something is here. */
export function useImport(kind: ImportKind) {
  const [wizard, dispatch] = useReducer(advance, kind, start);
  const [jobId, setJobId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const choose = useChange('shell.chooseFile');
  const accept = useChange('files.accept', { failures: 'inline' });
  const openFile = useChange('import.open', { failures: 'inline' });
  const layOut = useChange('import.relayout', { failures: 'inline' });
  const look = useChange('import.preview', { failures: 'inline' });
  const fix = useChange('import.correct');
  const leave = useChange('import.leaveOut');
  const store = useChange('import.commit', { failures: 'inline' });

  const importId = wizard.file?.importId ?? null;
  const openImport = useRef<string | null>(null);
  useEffect(() => {
    openImport.current = importId;
  }, [importId]);
  useEffect(
    () => () => {
      // What was read is let go of when the screen is left.
      if (openImport.current !== null) void call('import.close', { importId: openImport.current });
    },
    [],
  );

  /** One piece of work with its progress; a failure is shown in the step it arose in. */
  async function working<Value>(
    work: (jobId: string) => Promise<{ ok: true; value: Value } | { ok: false; error: Failure }>,
    then: (value: Value) => void,
  ): Promise<void> {
    const id = newJobId();
    setJobId(id);
    setProblem(null);
    const reply = await work(id);
    setJobId(null);
    if (reply.ok) then(reply.value);
    else setProblem(reply.error);
  }

  const read = (handle: string) =>
    working(
      (id) => openFile.run({ file: handle, kind, jobId: id }),
      (file) => dispatch({ type: 'opened', file }),
    );

  return {
    wizard,
    dispatch,
    jobId,
    problem,
    busy: jobId !== null || layOut.pending || fix.pending || leave.pending,
    chooseFile: async () => {
      const reply = await choose.run({ purpose: kind });
      if (reply.ok && reply.value !== null) await read(reply.value.handle);
    },
    dropFile: async (file: File) => {
      if (file.size > mostBytes) {
        setProblem(tooLarge(file.name));
        return;
      }
      const reply = await accept.run({
        name: file.name.slice(0, 200),
        bytes: new Uint8Array(await file.arrayBuffer()),
      });
      if (reply.ok) await read(reply.value.handle);
      else setProblem(reply.error);
    },
    /** `headingRow` null = find it */
    relayout: async (sheet: string, headingRow: number | null) => {
      if (importId === null) return;
      setProblem(null);
      const reply = await layOut.run({ importId, sheet, headingRow });
      if (reply.ok) dispatch({ type: 'laidOut', layout: reply.value });
      else setProblem(reply.error);
    },
    preview: async () => {
      if (importId === null) return;
      // Nothing changed since the last preview: its corrections are kept.
      if (wizard.preview !== null) {
        dispatch({ type: 'went', step: 'check' });
        return;
      }
      const assignments = [...wizard.assigned].map(([column, field]) => ({ column, field }));
      await working(
        (id) => look.run({ importId, assignments, jobId: id }),
        (preview) => dispatch({ type: 'previewed', preview }),
      );
    },
    correct: async (
      field: string,
      text: string,
      where: { kind: 'row'; row: number } | { kind: 'value'; value: string },
    ) => {
      if (importId === null) return null;
      const reply = await fix.run({ importId, field, text, where });
      if (!reply.ok) return null;
      dispatch({ type: 'previewed', preview: reply.value });
      return reply.value;
    },
    leaveOut: async (rows: readonly number[], leaveOut: boolean) => {
      if (importId === null) return;
      const reply = await leave.run({ importId, rows: [...rows], leaveOut });
      if (reply.ok) dispatch({ type: 'previewed', preview: reply.value });
    },
    commit: async () => {
      if (importId === null) return;
      await working(
        (id) => store.run({ importId, jobId: id }),
        (result) => dispatch({ type: 'committed', result }),
      );
    },
  };
}

export type Import = ReturnType<typeof useImport>;

const tooLarge = (name: string): Failure =>
  failure(
    'file-too-large',
    `「${name}」は 64 MB を超えているため読めません。必要なシートだけを新しいブックに移して、もう一度選んでください。`,
  );
