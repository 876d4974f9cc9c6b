import { inspectionSheet } from '#core/domain/documents/inspection-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { AppContext } from '../context.ts';
import { defectsOfAll, inspectedOfAll } from '../defects/defects-of-all.ts';
import { gather } from '../gather.ts';

/** 点検表 of one student after the other; null for one who is not in the roster. */
export async function inspectionContent(
  ctx: AppContext,
): Promise<(studentNumber: string) => SheetContent | null> {
  const gathered = await gather(ctx);
  const inspected = await inspectedOfAll(ctx, gathered);
  const defects = await defectsOfAll(ctx, gathered);
  return (studentNumber) => {
    const each = inspected.get(studentNumber);
    return each === undefined ? null : inspectionSheet(each, defects.get(studentNumber) ?? []);
  };
}
