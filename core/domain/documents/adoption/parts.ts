import type { IsoDate } from '../../applicant.ts';
import type { Cited } from '../../cited.ts';
import { shortDate } from '../../dates.ts';
import type { SheetColumn, SheetPart, SheetSource } from '../sheet-content.ts';

/** Who a line of a list is about. */
export type ListedPerson = Readonly<{
  /** 「文学部 2年」 */
  group: string;
  studentNumber: string;
  name: string;
}>;

export const left = (heading: string, share: number): SheetColumn => ({ heading, share, align: 'left' });
export const center = (heading: string, share: number): SheetColumn => ({ heading, share, align: 'center' });

export const personHeads: readonly SheetColumn[] = [
  left('学部・学年', 1.6),
  left('学籍番号', 1.5),
  left('氏名', 2),
];
export const personCells = ({ group, studentNumber, name }: ListedPerson): readonly string[] => [
  group,
  studentNumber,
  name,
];

export const table = (
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
  rowHeight?: number,
): SheetPart => ({ kind: 'table', columns, rows, ...(rowHeight === undefined ? {} : { rowHeight }) });

/** 「4月30日」, or a word where there is none */
export const dayOr = (on: IsoDate | null, none: string): string => (on === null ? none : shortDate(on));

export const sourceOf = (label: string, cited: Cited<unknown> | null): readonly SheetSource[] =>
  cited === null ? [] : [{ label, citation: cited.citation, unconfirmed: cited.certainty !== 'A' }];

/** Room for the seals of the office. */
export const approval: SheetPart = {
  kind: 'table',
  columns: ['学長', '学生部長', '課長', '担当'].map((who) => center(who, 1)),
  rows: [['', '', '', '']],
  rowHeight: 15,
};

export const office = { setting: { kind: 'pages', size: 9 }, addressee: 'office' } as const;
