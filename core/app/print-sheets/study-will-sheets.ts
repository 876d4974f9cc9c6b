import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { studyWillSheet } from '#core/domain/documents/study-will-sheet.ts';
import type { KeptPaperKind } from '#core/domain/kept-papers/kept-paper.ts';
import { readSettings } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

/** 面談票, or the sheet for the report, of one student after the other; null for one who is not in the roster. */
export async function studyWillContent(
  ctx: AppContext,
  kind: KeptPaperKind,
): Promise<(studentNumber: string) => SheetContent | null> {
  const { byNumber, edition, asOf } = await gather(ctx);
  const { keepYears } = await readSettings(ctx.workspace().db);
  const printed = edition.marks.retentionYears?.value ?? null;
  const years = printed === null && keepYears === null ? null : Math.max(printed ?? 0, keepYears ?? 0);
  return (studentNumber) => {
    const entry = byNumber.get(studentNumber);
    return entry === undefined ? null : studyWillSheet(kind, { entry, edition, years, printedOn: asOf });
  };
}
