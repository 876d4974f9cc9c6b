import { japaneseDate, japaneseMonth } from '../dates.ts';
import { textCell } from '../fields/cell-value.ts';
import { readDate, readYearMonth } from '../fields/dates.ts';
import { err, ok, type Result } from '../result.ts';
import { type Content, isList, isMap } from './content.ts';
import type { Shape, ShapeField } from './shape.ts';

/** A value as it stands in the fields of the form, in the same order as its shape. */
export type Typed = string | readonly Typed[] | { readonly [key: string]: Typed };

/** What cannot be read, with the labels on the way to its field. */
export type TypedProblem = Readonly<{ at: readonly string[]; message: string }>;

/** Between the entries of a list in one field. */
const separator = '、';

export function typedOf(content: Content | undefined, shape: Shape): Typed {
  switch (shape.kind) {
    case 'fields':
      return rowOf(content, shape.fields);
    case 'table':
      return (isList(content) ? content : []).map((row) => rowOf(row, shape.columns));
    case 'list': {
      const items = (isList(content) ? content : []).map((item) => String(typedOf(item, shape.item)));
      return shape.item.kind === 'word' ? items : items.join(separator);
    }
    case 'date':
      return typeof content === 'string' ? japaneseDate(content) : '';
    case 'month':
      return typeof content === 'string' ? japaneseMonth(content) : '';
    case 'yesNo':
      return content === true ? 'yes' : content === false ? 'no' : '';
    default:
      return content === null || content === undefined ? '' : String(content);
  }
}

const rowOf = (content: Content | undefined, fields: readonly ShapeField[]): Typed =>
  Object.fromEntries(
    fields.map(({ key, shape }) => [key, typedOf(isMap(content) ? content[key] : undefined, shape)]),
  );

type Read = Result<Content, TypedProblem>;

/** The content that was typed. Fields left empty are `null`. */
export function readTyped(typed: Typed, shape: Shape): Read {
  switch (shape.kind) {
    case 'fields':
      return readRow(typed, shape.fields);
    case 'table':
      return readAll(
        isTypedList(typed) ? typed : [],
        (row) => readRow(row, shape.columns),
        (index) => `${index + 1} 行目`,
      );
    case 'list':
      return readAll(
        isTypedList(typed) ? typed : entriesIn(String(typed)),
        (item) => readTyped(item, shape.item),
        null,
      );
    default:
      return readScalar(typeof typed === 'string' ? typed : '', shape);
  }
}

export const isTypedList = (typed: Typed): typed is readonly Typed[] => Array.isArray(typed);
export const isTypedRow = (typed: Typed): typed is { readonly [key: string]: Typed } =>
  typeof typed === 'object' && !Array.isArray(typed);

const entriesIn = (text: string): readonly string[] =>
  text
    .split(/[、\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function readRow(typed: Typed, fields: readonly ShapeField[]): Read {
  const entries: [string, Content][] = [];
  for (const { key, label, shape } of fields) {
    const read = readTyped(isTypedRow(typed) ? (typed[key] ?? '') : '', shape);
    if (!read.ok) return at(label, read.error);
    entries.push([key, read.value]);
  }
  return ok(Object.fromEntries(entries));
}

function readAll(
  items: readonly Typed[],
  readOne: (item: Typed) => Read,
  place: ((index: number) => string) | null,
): Read {
  const contents: Content[] = [];
  for (const [index, item] of items.entries()) {
    const read = readOne(item);
    if (!read.ok) return place === null ? read : at(place(index), read.error);
    contents.push(read.value);
  }
  return ok(contents);
}

const at = (label: string, problem: TypedProblem): Read => err({ ...problem, at: [label, ...problem.at] });

const problem = (message: string): Read => err({ at: [], message });

function readScalar(text: string, shape: Exclude<Shape, { kind: 'fields' | 'table' | 'list' }>): Read {
  const typed = text.trim();
  if (typed === '') return ok(null);
  switch (shape.kind) {
    case 'number':
      return readNumber(typed, shape.unit);
    case 'date':
      return readDay(readDate(textCell(typed)));
    case 'month':
      return readDay(readYearMonth(textCell(typed)));
    case 'yesNo':
      return ok(typed === 'yes');
    default:
      return ok(typed);
  }
}

const readDay = (read: ReturnType<typeof readDate>): Read =>
  read.ok ? ok(read.value) : problem(read.problem);

/** 「1,250」「１２５０」「1250万円」 where the unit is 万円. */
function readNumber(typed: string, unit: string): Read {
  const text = typed.normalize('NFKC').replace(/[,\s]/gu, '');
  const plain = unit !== '' && text.endsWith(unit.normalize('NFKC')) ? text.slice(0, -unit.length) : text;
  return /^-?\d+(\.\d+)?$/.test(plain)
    ? ok(Number(plain))
    : problem(`「${typed}」は数として読めません。数字で入力してください。`);
}
