import type { EditResult } from '#core/contract/students.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { type CellValue, textCell } from '#core/domain/fields/cell-value.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { type Read, read, unread } from '#core/domain/fields/parsed-fact.ts';
import { lastOf, type Outcome } from '#core/domain/progress/case-event.ts';
import { loansTwice, readOutcome } from '#core/domain/recommendations/outcomes.ts';
import type { Result } from '#core/domain/result.ts';
import type { Wish } from '#core/domain/verdict.ts';
import type { AppContext } from '../context.ts';
import { type Merged, recordCells } from './record-cells.ts';
import type { Recommended } from './results.ts';

type Cells = Readonly<{
  label: string;
  on: IsoDate;
  edits: readonly Readonly<{ studentNumber: string; field: Wish | 'on'; text: string }>[];
}>;

/** 選考結果 of any number of students and wishes. */
export const recordResults = (ctx: AppContext, cells: Cells): Promise<Result<EditResult, Failure>> =>
  recordCells(ctx, {
    ...cells,
    kind: 'decided',
    merge: mergeResult,
    eventOf: ({ entry }) => lastOf(entry.events, 'decided'),
  });

function mergeResult(
  texts: ReadonlyMap<string, string>,
  { progress, asked }: Recommended,
  today: IsoDate,
): Merged {
  const before = lastOf(progress.entry.events, 'decided');
  const problems = new Map<string, string>();
  const outcomes: Partial<Record<Wish, Outcome>> = { ...before?.outcomes };
  let on = before?.on ?? today;
  for (const [field, text] of texts) {
    const cell = textCell(text);
    const meant = field === 'on' ? readDay(cell, today) : readAsked(cell, asked.includes(field as Wish));
    if (!meant.ok) problems.set(field, meant.problem);
    else if (field === 'on') on = meant.value ?? today;
    else if (meant.value === null) delete outcomes[field as Wish];
    else outcomes[field as Wish] = meant.value as Outcome;
  }
  if (loansTwice(outcomes)) return refusedAll(texts, oneLoanOnly);
  if (Object.keys(outcomes).length > 0)
    return { event: { detail: { kind: 'decided', outcomes }, on }, problems };
  return lastOf(progress.entry.events, 'handedOver') === null
    ? { event: null, problems }
    : refusedAll(texts, handedOverFirst);
}

const readDay = (cell: CellValue, today: IsoDate): Read<IsoDate> =>
  cell.kind === 'empty' ? read(today) : readDate(cell);

function readAsked(cell: CellValue, isAsked: boolean): Read<Outcome | null> {
  const outcome = readOutcome(cell);
  return outcome.ok && outcome.value !== null && !isAsked
    ? unread('この奨学金は申し込んでいません。')
    : outcome;
}

const refusedAll = (texts: ReadonlyMap<string, string>, problem: string): Merged => ({
  event: null,
  problems: new Map([...texts.keys()].map((field) => [field, problem])),
});

const oneLoanOnly =
  '貸与奨学金の採用候補者は、1人に1つです。ほかの貸与の欄を「不採用」にするか、空にしてください。';
const handedOverFirst = '通知の交付が記録されています。結果を消すときは、先に交付日を消してください。';
