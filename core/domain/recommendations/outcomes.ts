import { type CellValue, cellText } from '../fields/cell-value.ts';
import { type Read, read, unread } from '../fields/parsed-fact.ts';
import { plainText } from '../fields/plain-text.ts';
import { holdsMyNumber, myNumberInCell } from '../my-number.ts';
import type { Outcome } from '../progress/case-event.ts';
import { outcomeLabels } from '../progress/words.ts';
import type { Wish } from '../verdict.ts';

/** 選考結果 by wish. */
export type Outcomes = Readonly<Partial<Record<Wish, Outcome>>>;

const spellings: ReadonlyMap<string, Outcome> = new Map([
  ...['採用候補者', '採用候補', '候補者', '採用', '候補', '決定', '○', '〇', '◯', '1'].map(
    (word) => [word, 'candidate'] as const,
  ),
  ...['不採用', '非採用', '不', '否', '×', '✕', 'x', '2'].map((word) => [word, 'rejected'] as const),
]);

/** 「採用候補者」「不採用」 in the words of JASSO's lists and of the office; null = the cell is empty. */
export function readOutcome(cell: CellValue): Read<Outcome | null> {
  const text = plainText(cell).toLowerCase();
  if (text === '') return read(null);
  if (holdsMyNumber(cellText(cell))) return unread(myNumberInCell);
  const outcome = spellings.get(text);
  return outcome === undefined
    ? unread(
        `「${cellText(cell).trim()}」は結果として読めません。「採用候補者」か「不採用」を入力してください。`,
      )
    : read(outcome);
}

export const showOutcome = (outcome: Outcome | undefined): string =>
  outcome === undefined ? '' : outcomeLabels[outcome];

/** Of the loans of one application JASSO grants one: the chain of the 申込区分 ends there (2022年4月版 p.46). */
export const loansTwice = (outcomes: Outcomes): boolean =>
  Object.entries(outcomes).filter(([wish, outcome]) => wish !== 'grant' && outcome === 'candidate').length >
  1;

/** Which notice the student gets (2022年4月版 p.67); null = no result yet. */
export function noticeOf(outcomes: Outcomes): string | null {
  const all = Object.values(outcomes);
  if (all.length === 0) return null;
  return all.includes('candidate') ? '採用候補者決定通知' : '選考結果通知';
}
