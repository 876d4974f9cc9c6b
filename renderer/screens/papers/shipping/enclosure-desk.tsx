import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { EnclosedLine, ShipmentDetail } from '#core/contract/shipments.ts';
import { placeOf } from '#core/domain/case.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import type { EnclosedPaper } from '#core/domain/shipments/envelope.ts';
import { openSentences } from '#core/domain/shipments/readiness.ts';
import { Button } from '../../../components/button.tsx';
import { cx } from '../../../components/class-names.ts';
import { Notice } from '../../../components/notice.tsx';
import { indexOfNumber } from '../reception-lookup.ts';
import { movedBy, useDeskKeys } from '../use-desk-keys.ts';
import { ExceptionDialog } from './exception-dialog.tsx';
import { useCounted } from './use-counted.ts';

/** 封入チェック: the papers of one student after the other, in the order of the pile, counted by keys alone. */
export function EnclosureDesk({
  detail,
  onClose,
}: Readonly<{ detail: ShipmentDetail; onClose: () => void }>) {
  const { lines, summary } = detail;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      lines.findIndex(({ isComplete }) => !isComplete),
    ),
  );
  const [unknown, setUnknown] = useState<string | null>(null);
  const line = lines[at];
  const left = lines.filter(({ isComplete }) => !isComplete).length;
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="modal-backdrop fixed inset-0 z-40 flex items-stretch justify-center p-6"
    >
      <Modal className="w-full max-w-4xl overflow-auto rounded-8 bg-white outline-none">
        <AriaDialog className="flex min-h-full flex-col gap-4 p-8 outline-none">
          <div className="flex items-start justify-between gap-4">
            <div>
              <Heading slot="title" className="text-2xl leading-normal font-bold">
                {shipmentName(summary.number)}の封入チェック
              </Heading>
              <p className="text-table text-ink-soft">
                封筒に入れる書類を 1 枚ずつ番号キーで確認します。Enter
                で次の生徒、表紙のバーコードを読むとその生徒へ移ります。
              </p>
            </div>
            <Button onPress={onClose}>終わる</Button>
          </div>
          <p role="status" className="text-table">
            {at + 1} 人目 / {lines.length} 人・残り {left} 人
            {unknown !== null && (
              <b className="ml-3 text-unmet">学籍番号「{unknown}」の生徒は、この便にいません。</b>
            )}
          </p>
          {line !== undefined && (
            <CountedStudent
              key={line.studentNumber}
              id={summary.id}
              line={line}
              onMove={(step) => setAt(Math.min(lines.length - 1, Math.max(0, at + step)))}
              onScan={(typed) => {
                const found = indexOfNumber(
                  lines.map(({ studentNumber }) => studentNumber),
                  typed,
                );
                setUnknown(found === null ? typed : null);
                if (found !== null) setAt(found);
              }}
              onClose={onClose}
            />
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function CountedStudent({
  id,
  line,
  onMove,
  onScan,
  onClose,
}: Readonly<{
  id: string;
  line: EnclosedLine;
  onMove: (step: 1 | -1) => void;
  onScan: (typed: string) => void;
  onClose: () => void;
}>) {
  const { papers, defects, studentNumber, receiptNumber, name } = line;
  const [current, setCurrent] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const { stateOf, toggle, stepBack } = useCounted(id, line);
  const list = useRef<HTMLOListElement>(null);
  // With the papers themselves, not after them: a key struck in between would reach nobody.
  useLayoutEffect(() => list.current?.querySelectorAll('button')[current]?.focus(), [current]);

  const onKey = (key: string): void => {
    const numbered = /^[1-9]$/.test(key) ? papers[Number(key) - 1] : undefined;
    const paper = key === ' ' ? papers[current] : numbered;
    if (numbered !== undefined) setCurrent(Number(key) - 1);
    if (paper !== undefined) toggle(paper);
    else if (key === 'r') setAsking(true);
    else if (key === 'b') onMove(-1);
  };
  const onNamed = (event: KeyboardEvent): boolean => {
    const moved = movedBy(event.key, current, papers.length);
    if (moved !== null) setCurrent(moved);
    else if (event.ctrlKey && event.key.toLowerCase() === 'z') void stepBack();
    else if (event.key === 'Escape') onClose();
    else return false;
    return true;
  };
  const onKeyDown = useDeskKeys({ onKey, onEnter: () => onMove(1), onScan, onNamed, paused: isAsking });
  return (
    <div className="flex flex-col gap-4" onKeyDownCapture={onKeyDown}>
      <h3 className="text-2xl font-bold">
        {name}
        <span className="ml-4 text-lg font-normal text-ink-soft">
          受付番号 {receiptNumber ?? 'なし'}　{placeOf(line)}　{studentNumber}
        </span>
      </h3>
      <ol ref={list} className="flex flex-col gap-2">
        {papers.map((paper, index) => (
          <li key={paper.key}>
            <button
              type="button"
              aria-pressed={stateOf(paper) === 'counted'}
              tabIndex={index === current ? 0 : -1}
              onClick={() => toggle(paper)}
              className={cx(
                'flex min-h-12 w-full items-center gap-4 rounded-8 border-2 px-4 text-left',
                grounds[stateOf(paper)],
              )}
            >
              <kbd className="inline-flex size-8 shrink-0 items-center justify-center rounded-6 border border-rule-strong bg-white font-bold">
                {index < 9 ? index + 1 : ''}
              </kbd>
              <span className="grow">
                {paper.number} {paper.label}
              </span>
              <span className={cx('font-bold', inks[stateOf(paper)])}>{states[stateOf(paper)]}</span>
            </button>
          </li>
        ))}
      </ol>
      {defects.length > 0 && (
        <Notice tone="warning" title="封をする前に確かめること">
          <ul>
            {openSentences(defects).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {line.exception !== null && <p className="text-table">そのまま封入する理由：{line.exception}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" onPress={() => onMove(1)}>
          次の生徒へ（Enter）
        </Button>
        <Button onPress={() => setAsking(true)}>理由を書く（R）</Button>
        <p className="text-small text-ink-soft">1〜9 確認　↑↓ 選ぶ　B 前の生徒　Ctrl+Z 戻す　Esc 終わる</p>
      </div>
      {isAsking && <ExceptionDialog id={id} lines={[line]} onClose={() => setAsking(false)} />}
    </div>
  );
}

const grounds: Readonly<Record<EnclosedPaper['state'], string>> = {
  counted: 'border-met bg-met-soft',
  inHand: 'border-rule-strong bg-white',
  missing: 'border-unmet bg-unmet-soft',
  undetermined: 'border-rule bg-ground-soft',
};
const inks: Readonly<Record<EnclosedPaper['state'], string>> = {
  counted: 'text-met',
  inHand: 'text-decide',
  missing: 'text-unmet',
  undetermined: 'text-unknown',
};
const states: Readonly<Record<EnclosedPaper['state'], string>> = {
  counted: '● 入れた',
  inHand: '▲ まだ',
  missing: '✕ 手元にない',
  undetermined: '？ 要るか未定',
};
