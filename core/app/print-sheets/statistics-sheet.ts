import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { statisticsSheet } from '#core/domain/documents/statistics-sheet.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { statisticsView } from '../statistics/years.ts';

export async function buildStatisticsSheet(ctx: AppContext): Promise<Result<SheetContent, Failure>> {
  const { years, kinds } = await statisticsView(ctx);
  return ok(statisticsSheet(years, kinds));
}
