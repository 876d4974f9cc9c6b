import { japaneseDate } from '#core/domain/dates.ts';
import type { Frame } from '#core/domain/documents/model.ts';
import type { SheetTable } from './table.ts';

/** What every sheet of a form has in common: title, school and edition, dates and document number. */
export const framed = (
  frame: Frame,
  title: string,
  counted: string | null,
): Pick<SheetTable, 'title' | 'lines' | 'header' | 'footer'> => ({
  title,
  lines: [
    joined([frame.school.name, frame.editionTitle]),
    joined([
      `文書番号 ${frame.documentNumber}`,
      `作成日 ${japaneseDate(frame.printedOn)}`,
      `判定の基準日 ${japaneseDate(frame.asOf)}`,
      counted,
    ]),
  ],
  header: `${frame.editionTitle}　${japaneseDate(frame.printedOn)}`,
  footer: joined([frame.documentNumber, frame.school.name, title]),
});

/** What is not known leaves no gap. */
const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　');
