import type { SheetColumn } from './sheet-content.ts';

/** 「学籍番号 3年2組14番 氏名」 of an office list, in front of what the list is about. */
export const personColumns: readonly SheetColumn[] = [
  { heading: '学籍番号', share: 1.4, align: 'left' },
  { heading: '組・番号', share: 1.7, align: 'left' },
  { heading: '氏名', share: 1.8, align: 'left' },
];

export type ListedPerson = Readonly<{ studentNumber: string; place: string; name: string }>;

export const personCells = ({ studentNumber, place, name }: ListedPerson): readonly string[] => [
  studentNumber,
  place,
  name,
];
