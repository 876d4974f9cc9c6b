import type { EditResult } from '#core/contract/students.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { lastOf } from '#core/domain/progress/case-event.ts';
import type { Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { type Merged, recordCells } from './record-cells.ts';
import type { Recommended } from './results.ts';

type Cells = Readonly<{
  label: string;
  on: IsoDate;
  edits: readonly Readonly<{ studentNumber: string; field: 'on' | 'to'; text: string }>[];
}>;

/** 通知の交付: on which day, and into whose hands. */
export const recordHandOver = (ctx: AppContext, cells: Cells): Promise<Result<EditResult, Failure>> =>
  recordCells(ctx, {
    ...cells,
    kind: 'handedOver',
    merge: mergeHandOver,
    eventOf: ({ entry }) => lastOf(entry.events, 'handedOver'),
  });

/** Unless somebody else came for it */
const theStudent = '本人';
const longestName = 40;

/** Clearing the day takes the hand-over back; a name without a day is of today. */
function mergeHandOver(
  texts: ReadonlyMap<string, string>,
  { progress }: Recommended,
  today: IsoDate,
): Merged {
  const before = lastOf(progress.entry.events, 'handedOver');
  const none: Merged = { event: null, problems: new Map() };
  const day = texts.get('on');
  const to = texts.get('to')?.trim() ?? before?.to ?? '';
  if (day !== undefined && day.trim() === '') return none;
  if (holdsMyNumber(to)) return refused(texts, myNumberInCell);
  if (to.length > longestName) return refused(texts, `${longestName} 文字以内で入力してください。`);
  const date = day === undefined ? null : readDate(textCell(day));
  if (date !== null && !date.ok) return refused(texts, date.problem);
  if (date === null && before === null && to === '') return none;
  return {
    event: {
      detail: { kind: 'handedOver', to: to === '' ? theStudent : to },
      on: date?.value ?? before?.on ?? today,
    },
    problems: new Map(),
  };
}

const refused = (texts: ReadonlyMap<string, string>, problem: string): Merged => ({
  event: null,
  problems: new Map([...texts.keys()].map((field) => [field, problem])),
});
