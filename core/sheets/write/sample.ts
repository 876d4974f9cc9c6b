import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import { fullName } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { PracticeStudent } from '#core/domain/practice/practice.ts';
import { drawTable } from './draw-table.ts';
import { rosterCells } from './roster.ts';
import type { Cell, SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

export type SampleFrame = Readonly<{ schoolName: string; day: IsoDate }>;

/** A cell of the practice roster that is wrong on purpose, so that mending it in the preview can be tried. */
export type PlantedFault = Readonly<{ studentNumber: string; heading: string; written: Cell }>;

/** 名簿.xlsx as a school keeps it: two title rows, then the headings. */
export async function writeSampleRoster(
  students: readonly PracticeStudent[],
  faults: readonly PlantedFault[],
  frame: SampleFrame,
): Promise<Uint8Array> {
  const { columns, rows } = rosterCells(
    students.map(({ applicant }) => applicant),
    'advance',
    'inOneColumn',
  );
  const written = rows.map((row, at) => withFaults(row, students[at]?.applicant, columns, faults));
  const workbook = newWorkbook('名簿', frame.day);
  drawTable(workbook, {
    ...sheetOf('名簿', '令和4年度　奨学金申込者名簿', frame),
    columns,
    rows: written,
    frozenColumns: 5,
    pagesWide: 4,
  });
  return bytesOf(workbook);
}

const withFaults = (
  row: readonly Cell[],
  applicant: Applicant | undefined,
  columns: SheetTable['columns'],
  faults: readonly PlantedFault[],
): readonly Cell[] =>
  row.map((cell, at) => {
    const fault = faults.find(
      (each) => each.studentNumber === applicant?.studentNumber && each.heading === columns[at]?.heading,
    );
    return fault === undefined ? cell : fault.written;
  });

/** 評定一覧.xlsx: one row per student, one column per year and subject; those whose average was typed have no row. */
export async function writeSampleMarks(
  students: readonly PracticeStudent[],
  frame: SampleFrame,
): Promise<Uint8Array> {
  const graded = students.filter(({ marks }) => marks.length > 0);
  const subjects = (graded[0]?.marks ?? []).map(({ year, subject }) => `${year}年 ${subject}`);
  const workbook = newWorkbook('評定一覧', frame.day);
  drawTable(workbook, {
    ...sheetOf('評定一覧', '令和4年度　第3学年　評定一覧（1・2年次）', frame),
    columns: [
      { heading: '学籍番号', width: 11, kind: 'centre' },
      { heading: '組', width: 6, kind: 'centre' },
      { heading: '番号', width: 6, kind: 'integer' },
      { heading: '氏名', width: 24, kind: 'text' },
      ...subjects.map((heading) => ({ heading, width: 10, kind: 'number' as const })),
    ],
    rows: graded.map(({ applicant: a, marks }) => [
      a.studentNumber,
      a.class,
      a.seat,
      fullName(a),
      ...marks.map(({ mark }) => mark),
    ]),
    frozenColumns: 4,
  });
  return bytesOf(workbook);
}

const sheetOf = (name: string, title: string, frame: SampleFrame) => ({
  name,
  title,
  lines: [`${frame.schoolName}　${japaneseDate(frame.day)}現在`, '（練習用に作った架空の生徒です）'],
  emptyNote: '',
  orientation: 'landscape' as const,
  pagesWide: 1,
  appendix: null,
  notes: [],
  header: title,
  footer: frame.schoolName,
});
