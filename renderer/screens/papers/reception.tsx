import { useEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { Button } from '../../components/button.tsx';
import { isComposing } from '../../keyboard.ts';
import { todayOf } from '../../today.ts';
import type { PaperRow } from './paper-status.ts';
import { ReceptionDesk } from './reception-desk.tsx';
import { findByNumber } from './reception-lookup.ts';

/** At the counter: number or barcode, Enter, the papers by their keys, Enter, the next student. */
export function Reception({
  rows,
  status,
  onClose,
}: Readonly<{ rows: readonly PaperRow[]; status: WorkspaceStatus; onClose: () => void }>) {
  const [number, setNumber] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const [served, setServed] = useState<ReadonlyMap<string, number>>(new Map());
  const row = rows.find(({ line }) => line.studentNumber === number) ?? null;
  const { atWork } = status.people;
  const find = (typed: string): void => {
    const found = findByNumber(rows, typed);
    setNumber(found?.line.studentNumber ?? null);
    setUnknown(found === null ? typed.trim() : null);
  };
  const leave = (taken: number): void => {
    if (number !== null) setServed(new Map([...served, [number, (served.get(number) ?? 0) + taken]]));
    setNumber(null);
    setUnknown(null);
  };
  const papers = [...served.values()].reduce((sum, taken) => sum + taken, 0);
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
                学籍番号を入れて Enter（表紙のバーコードを読んでも同じ）。書類の番号キーで受領、Enter
                で次の生徒へ進みます。
                {atWork !== null && `受け取る人：${atWork}`}
              </p>
            </div>
            <Button onPress={onClose}>終わる</Button>
          </div>
          {row === null ? (
            <NumberEntry unknown={unknown} onTyped={find} />
          ) : (
            <ReceptionDesk
              key={row.line.studentNumber}
              row={row}
              today={todayOf(status)}
              onNext={leave}
              onScan={(typed, taken) => {
                leave(taken);
                find(typed);
              }}
            />
          )}
          <p role="status" className="mt-auto text-table text-ink-soft">
            {served.size === 0 ? '' : `これまでに ${served.size} 人を受け付けました（書類 ${papers} 点）。`}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function NumberEntry({
  unknown,
  onTyped,
}: Readonly<{ unknown: string | null; onTyped: (typed: string) => void }>) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor="reception-number" className="text-lg font-bold">
        学籍番号
      </label>
      <input
        ref={field}
        id="reception-number"
        autoComplete="off"
        aria-invalid={unknown !== null}
        aria-describedby="reception-problem"
        className="h-20 w-full rounded-8 border-2 border-rule-strong px-5 text-4xl"
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== 'Enter') return;
          event.preventDefault();
          const typed = field.current?.value ?? '';
          if (typed.trim() === '') return;
          onTyped(typed);
          field.current?.select();
        }}
      />
      <p id="reception-problem" role="alert" className="min-h-6 font-bold text-unmet">
        {unknown === null
          ? null
          : `学籍番号「${unknown}」の生徒は、書類を出す生徒の中にいません。番号を確かめてください。`}
      </p>
    </div>
  );
}
