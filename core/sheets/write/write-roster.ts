import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { drawTable } from './draw-table.ts';
import { rosterCells } from './roster.ts';
import { csvOf } from './write-csv.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

export type RosterFrame = Readonly<{
  schoolName: string;
  editionTitle: string;
  scheme: Scheme;
  printedOn: IsoDate;
}>;

/** 名簿 as it is stored, as an Excel file. */
export async function writeRoster(applicants: readonly Applicant[], frame: RosterFrame): Promise<Uint8Array> {
  const workbook = newWorkbook('名簿', frame.printedOn);
  drawTable(workbook, {
    name: '名簿',
    title: '奨学金申込者名簿',
    lines: [
      `${frame.schoolName}　${frame.editionTitle}`,
      `作成日 ${japaneseDate(frame.printedOn)}　${applicants.length} 人`,
    ],
    ...rosterCells(applicants, frame.scheme),
    emptyNote: '名簿に生徒はいません。',
    frozenColumns: 6,
    orientation: 'landscape',
    pagesWide: 4,
    appendix: null,
    notes: [],
    header: `${frame.editionTitle}　${japaneseDate(frame.printedOn)}`,
    footer: `${frame.schoolName}　奨学金申込者名簿`,
  });
  return bytesOf(workbook);
}

export const writeRosterCsv = (applicants: readonly Applicant[], scheme: Scheme): Uint8Array =>
  csvOf(rosterCells(applicants, scheme));
