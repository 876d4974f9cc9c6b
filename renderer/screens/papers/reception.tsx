import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { placeOf } from '#core/domain/case.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { Button } from '../../components/button.tsx';
import { formatDate } from '../../format.ts';
import { isComposing } from '../../keyboard.ts';
import { todayOf } from '../../today.ts';
import { type PaperRow, statusText, taking } from './paper-status.ts';
import { findByNumber } from './reception-lookup.ts';
import { usePaperChanges } from './use-paper-changes.ts';

/** At the counter: number, Enter, the papers by 1-9, Enter, the next student. */
export function Reception({
  rows,
  status,
  onClose,
}: Readonly<{ rows: readonly PaperRow[]; status: WorkspaceStatus; onClose: () => void }>) {
  const [number, setNumber] = useState<string | null>(null);
  const [served, setServed] = useState<ReadonlySet<string>>(new Set());
  const row = rows.find(({ line }) => line.studentNumber === number) ?? null;
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="modal-backdrop fixed inset-0 z-40 flex items-stretch justify-center p-6"
    >
      <Modal className="w-full max-w-4xl overflow-auto rounded-8 bg-white outline-none">
        <AriaDialog className="flex min-h-full flex-col gap-5 p-8 outline-none">
          <div className="flex items-start justify-between gap-4">
            <div>
              <Heading slot="title" className="text-2xl leading-normal font-bold">
                窓口で受け取る
              </Heading>
              <p className="text-table text-ink-soft">
                学籍番号を入れて Enter。書類の番号キーで受領、もう一度押すと取り消し。Enter
                で次の生徒へ進みます。
              </p>
            </div>
            <Button onPress={onClose}>終わる</Button>
          </div>
          {row === null ? (
            <NumberEntry rows={rows} onFound={(found) => setNumber(found.line.studentNumber)} />
          ) : (
            <Ticking
              row={row}
              status={status}
              onNext={() => {
                setServed(new Set([...served, row.line.studentNumber]));
                setNumber(null);
              }}
            />
          )}
          <p role="status" className="mt-auto text-table text-ink-soft">
            {served.size === 0 ? '' : `これまでに ${served.size} 人を受け付けました。`}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function NumberEntry({
  rows,
  onFound,
}: Readonly<{ rows: readonly PaperRow[]; onFound: (row: PaperRow) => void }>) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => field.current?.focus(), []);
  const find = (): void => {
    const typed = field.current?.value ?? '';
    if (typed.trim() === '') return;
    const found = findByNumber(rows, typed);
    if (found !== null) onFound(found);
    else
      setProblem(
        `学籍番号「${typed.trim()}」の生徒は、書類を出す生徒の中にいません。番号を確かめてください。`,
      );
    field.current?.select();
  };
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor="reception-number" className="text-lg font-bold">
        学籍番号
      </label>
      <input
        ref={field}
        id="reception-number"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby="reception-problem"
        className="h-20 w-full rounded-8 border-2 border-rule-strong px-5 text-4xl"
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== 'Enter') return;
          event.preventDefault();
          find();
        }}
      />
      <p id="reception-problem" role="alert" className="min-h-6 font-bold text-unmet">
        {problem}
      </p>
    </div>
  );
}

function Ticking({
  row,
  status,
  onNext,
}: Readonly<{ row: PaperRow; status: WorkspaceStatus; onNext: () => void }>) {
  const { change } = usePaperChanges();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const today = todayOf(status);
  const { line, papers } = row;
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  /** A paper that came on an earlier day stays; only what was ticked in this visit is taken back. */
  const toggle = (paper: PaperStatus): void => {
    const { key } = paper.need;
    const received = paper.state.kind === 'received';
    if (received && !ticked.has(key)) return;
    const next = new Set(ticked);
    if (received) next.delete(key);
    else next.add(key);
    setTicked(next);
    const step = received ? null : (taking(paper, today) ?? null);
    void change([{ studentNumber: line.studentNumber, key, step }], '');
  };
  // On top of the buttons inside, which take Tab and Space as ever
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onNext();
      return;
    }
    const paper = /^[1-9]$/.test(event.key) ? papers[Number(event.key) - 1] : undefined;
    if (paper === undefined) return;
    event.preventDefault();
    toggle(paper);
  };

  return (
    <div className="flex flex-col gap-4" onKeyDownCapture={onKeyDown}>
      <h3 className="text-2xl font-bold">
        {line.name}
        <span className="ml-4 text-lg font-normal text-ink-soft">
          {placeOf(line)}　{line.studentNumber}
        </span>
      </h3>
      <ol ref={list} className="flex flex-col gap-2">
        {papers.map((paper, index) => (
          <li key={paper.need.key}>
            <button
              type="button"
              aria-pressed={paper.state.kind === 'received'}
              onClick={() => toggle(paper)}
              className={`flex min-h-12 w-full items-center gap-4 rounded-8 border-2 px-4 text-left ${
                paper.state.kind === 'received' ? 'border-met bg-met-soft' : 'border-rule-strong bg-white'
              }`}
            >
              <kbd className="inline-flex size-8 shrink-0 items-center justify-center rounded-6 border border-rule-strong bg-white font-bold">
                {index + 1}
              </kbd>
              <span className="grow">
                {paper.need.number} {paper.need.label}
              </span>
              <span
                className={paper.state.kind === 'received' ? 'font-bold text-met' : 'font-bold text-decide'}
              >
                {paper.state.kind === 'received' ? `受領 ${formatDate(paper.state.date)}` : statusText(paper)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div>
        <Button variant="primary" onPress={onNext}>
          次の生徒へ（Enter）
        </Button>
      </div>
    </div>
  );
}
