import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PaperEntry } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { mayFollow, withoutLast } from '#core/domain/paper-way/order.ts';
import { lastStep, type PaperCopy } from '#core/domain/paper-way/step.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { Button } from '../../components/button.tsx';
import { PreviewDialog } from '../../components/pdf/preview-dialog.tsx';
import { drawSheet } from '../../components/print-sheet-buttons.tsx';
import { useStepBack } from '../../components/use-step-back.ts';
import { type PaperRow, taking } from './paper-status.ts';
import { ReceptionPaper } from './reception-paper.tsx';
import { StepDialog } from './step-dialog.tsx';
import { nothingTaken, takenNow, withoutTaken, withTaken } from './taken-papers.ts';
import { movedBy, useDeskKeys } from './use-desk-keys.ts';
import { usePaperChanges } from './use-paper-changes.ts';

/** One student at the counter: every key has its meaning, and a scanned number goes on to its student. */
export function ReceptionDesk({
  row,
  today,
  onNext,
  onScan,
}: Readonly<{
  row: PaperRow;
  today: IsoDate;
  /** Done with this student; `taken` = how many papers were taken in this visit */
  onNext: (taken: number) => void;
  /** A number was scanned instead of typed */
  onScan: (typed: string, taken: number) => void;
}>) {
  const { line, papers } = row;
  const { change } = usePaperChanges();
  const { undo } = useStepBack();
  const [known, setTaken] = useState(nothingTaken);
  const taken = takenNow(known, papers);
  if (taken !== known) setTaken(taken);
  const [current, setCurrent] = useState(0);
  const [defective, setDefective] = useState<PaperStatus | null>(null);
  const [printing, setPrinting] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // With the papers themselves, not after them: a key struck in between would reach nobody.
  useLayoutEffect(() => list.current?.querySelectorAll('button')[current]?.focus(), [current]);

  const entry = ({ need: { key } }: PaperStatus, step: PaperEntry['step']): PaperEntry => ({
    studentNumber: line.studentNumber,
    key,
    step,
  });
  /** A paper that came on an earlier day stays; only what was taken in this visit is given back. */
  const toggle = (paper: PaperStatus): void => {
    const { key } = paper.need;
    if (taken.has(key)) {
      setTaken((before) => withoutTaken(before, key));
      void change([entry(paper, null)], '');
      return;
    }
    const step = taking(paper, today, usualCopy(paper));
    if (step === undefined) return;
    setTaken((before) => withTaken(before, key));
    void change([entry(paper, step)], '');
  };
  const mark = (paper: PaperStatus, copy: PaperCopy): void => {
    const last = lastStep(paper.way);
    // Taken a moment ago, and not read again yet.
    const isOnItsWay = taken.get(paper.need.key)?.seen === false;
    const underWay = isOnItsWay ? taking(paper, today, copy) : undefined;
    if (underWay !== undefined) {
      void change([entry(paper, null), entry(paper, underWay)], '');
      return;
    }
    const isIn = last?.kind === 'received' || last?.kind === 'resubmitted';
    if (!isIn || withoutLast(paper.way) === null) return;
    const step = { kind: last.kind, copy, on: last.on, note: last.note };
    void change([entry(paper, null), entry(paper, step)], '');
  };
  const onKey = (key: string): void => {
    const paper = papers[current];
    const numbered = /^[1-9]$/.test(key) ? papers[Number(key) - 1] : undefined;
    if (numbered !== undefined) {
      setCurrent(Number(key) - 1);
      toggle(numbered);
    } else if (key === ' ' && paper !== undefined) toggle(paper);
    else if (key === 'o' && paper !== undefined) mark(paper, 'original');
    else if (key === 'c' && paper !== undefined) mark(paper, 'copy');
    else if (key === 'd' && paper !== undefined && mayFollow(paper.way, 'returned')) setDefective(paper);
  };
  const onNamed = (event: KeyboardEvent): boolean => {
    const moved = movedBy(event.key, current, papers.length);
    if (moved !== null) setCurrent(moved);
    else if (event.key === 'Escape') onNext(taken.size);
    else if (event.key === 'F9' && taken.size > 0) setPrinting(true);
    else if (event.ctrlKey && event.key.toLowerCase() === 'z') void undo();
    else return false;
    return true;
  };
  const onKeyDown = useDeskKeys({
    onKey,
    onEnter: () => onNext(taken.size),
    onScan: (typed) => onScan(typed, taken.size),
    onNamed,
    paused: defective !== null || printing,
  });

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
          <ReceptionPaper
            key={paper.need.key}
            index={index}
            paper={paper}
            isCurrent={index === current}
            onPress={() => {
              setCurrent(index);
              toggle(paper);
            }}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" onPress={() => onNext(taken.size)}>
          次の生徒へ（Enter）
        </Button>
        <Button isDisabled={taken.size === 0} onPress={() => setPrinting(true)}>
          受領証（F9）
        </Button>
        <p className="text-small text-ink-soft">
          1〜9 受領　↑↓ 選ぶ　O 原本　C コピー　D 不備で差し戻す　Ctrl+Z 戻す　Esc 番号へ
        </p>
      </div>
      {defective !== null && (
        <StepDialog
          kind="returned"
          what={`${line.name}さんの${defective.need.shortLabel}`}
          today={today}
          onClose={() => setDefective(null)}
          onSave={(step) => {
            const { key } = defective.need;
            setDefective(null);
            setTaken((before) => withoutTaken(before, key));
            void change([entry(defective, step)], '');
          }}
        />
      )}
      {printing && (
        <PreviewDialog
          wanted={JSON.stringify({
            sheet: { kind: 'paper-receipt', studentNumber: line.studentNumber, on: today },
            studentNumber: line.studentNumber,
          })}
          draw={drawSheet}
          onClose={() => setPrinting(false)}
        />
      )}
    </div>
  );
}

/** As the publication asks for it; null where it says more than one word. */
function usualCopy({ need: { form } }: PaperStatus): PaperCopy {
  if (form === '原本') return 'original';
  return form === 'コピー' ? 'copy' : null;
}
