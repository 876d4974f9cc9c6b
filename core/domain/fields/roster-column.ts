import type { Applicant, FactField } from '../applicant.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { type ParsedFact, type Read, refused, taken } from './parsed-fact.ts';
import { quoted } from './plain-text.ts';

/** A fact of an applicant, or one of the two columns that hold a whole name. */
export type RosterField = FactField | 'fullName' | 'fullKana';

/** The heading under which the student's form shows the field. */
export type FieldGroup =
  | '本人'
  | '在籍'
  | '成績'
  | '希望'
  | '家計'
  | '過去の貸与'
  | '緊急・応急'
  | '適格認定'
  | '手続';

/** One column a roster may have, which is at the same time one entry of the student's form. */
export type RosterColumn = Readonly<{
  field: RosterField;
  label: string;
  /** Headings that mean it, besides the label; compared by `headingKey` */
  headings: readonly string[];
  group: FieldGroup;
  required: boolean;
  /** The words of a select, exactly as `show` writes them; null = free entry */
  choices: readonly string[] | null;
  hint: string | null;
  /** Of a cell that holds something: empty cells and error cells never come here */
  parse: (cell: CellValue) => ParsedFact;
  /** What an empty cell means when it is entered on purpose: which facts become 入力なし */
  clear: ParsedFact;
  show: (applicant: Applicant) => string;
}>;

/** Facts of the applicant that a value of type Value fits. */
type FieldOf<Value> = {
  [Key in FactField]: Value extends Applicant[Key] ? Key : never;
}[FactField];

type Spec<Value> = Readonly<{
  label: string;
  headings?: readonly string[];
  group: FieldGroup;
  choices?: readonly string[];
  hint?: string;
  read: (cell: CellValue) => Read<Value>;
  show: (value: Value) => string;
}>;

/** A column that states one optional fact. */
export function factColumn<Value>(field: FieldOf<Value> & FieldOf<null>, spec: Spec<Value>): RosterColumn {
  return {
    field,
    label: spec.label,
    headings: spec.headings ?? [],
    group: spec.group,
    required: false,
    choices: spec.choices ?? null,
    hint: spec.hint ?? null,
    parse: (cell) => {
      const value = spec.read(cell);
      // The computed key loses its type; FieldOf has already tied it to Value.
      return value.ok
        ? taken({ [field]: value.value } as Partial<Applicant>, value.notice)
        : refused(value.problem);
    },
    clear: taken({ [field]: null } as Partial<Applicant>),
    show: (applicant) => {
      const value = applicant[field] as Value | null;
      return value === null ? '' : spec.show(value);
    },
  };
}

/** Text kept as written but for its outer spaces: numbers of a school, names of people, notes. */
export function readWritten(cell: CellValue, longest: number): Read<string> {
  if (cell.kind === 'date')
    return {
      ok: false,
      problem: `${quoted(cell)}は日付になっています。セルの書式を「文字列」にして入力し直してください。`,
    };
  if (cell.kind === 'number' && !Number.isSafeInteger(cell.value) && Math.abs(cell.value) >= 1e15)
    return {
      ok: false,
      problem: `${quoted(cell)}は桁が多く、数値のセルでは末尾が失われています。セルの書式を「文字列」にして入力し直してください。`,
    };
  const text = cellText(cell).trim();
  if ([...text].length > longest)
    return { ok: false, problem: `${quoted(cell)}は長すぎます。${longest}文字以内で入力してください。` };
  return { ok: true, value: text, notice: foreignCharacters(text) };
}

/** 外字 of one computer (private use area) and characters already lost mean something else elsewhere. */
function foreignCharacters(text: string): string | null {
  const found = /[\p{Co}\uFFFD]/u.exec(text)?.[0];
  if (found === undefined) return null;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `外字（U+${code}）が含まれています。ほかのパソコンでは表示できないため、正しい文字か確かめてください。`;
}
