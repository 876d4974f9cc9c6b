import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { SheetContent } from '#core/domain/documents/print-sheet.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { buildRepaymentSheet } from './repayment-sheet.ts';

/** What a sheet says, computed from its question: the figures on paper are never those a window happened to show. */
export function buildSheet(ctx: AppContext, request: SheetRequest): Promise<Result<SheetContent, Failure>> {
  switch (request.kind) {
    case 'repayment':
      return buildRepaymentSheet(ctx, request);
  }
}
