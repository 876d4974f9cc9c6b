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
    `${frame.school.name}　${frame.editionTitle}`,
    [
      `文書番号 ${frame.documentNumber}`,
      `作成日 ${japaneseDate(frame.printedOn)}`,
      `判定の基準日 ${japaneseDate(frame.asOf)}`,
      counted,
    ]
      .filter((part) => part !== null)
      .join('　'),
  ],
  header: `${frame.editionTitle}　${japaneseDate(frame.printedOn)}`,
  footer: `${frame.documentNumber}　${frame.school.name}　${title}`,
});
