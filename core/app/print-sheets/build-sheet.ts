import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import { adoptionListSheet } from '../adoption/list-sheets.ts';
import type { AdoptedStudentsSheet } from '../adoption/student-sheets.ts';
import type { AppContext, Job } from '../context.ts';
import {
  buildFirstDaySheet,
  buildNotesSheet,
  buildOpenCasesSheet,
  buildSchoolRulesSheet,
} from '../handover/sheets.ts';
import { buildAmountsSheet } from './amounts-sheet.ts';
import { buildGuaranteeSheet } from './guarantee-sheet.ts';
import { buildHandOverSheet } from './hand-over-sheet.ts';
import { buildHouseholdSheet } from './household-sheet.ts';
import { buildKeptPapersSheet } from './kept-papers-sheets.ts';
import { buildLogSheet } from './log-sheet.ts';
import { buildPaperSheet } from './paper-sheets.ts';
import { buildRepaymentSheet } from './repayment-sheet.ts';
import { buildPersonalSheet, buildScholarNetSheet } from './scholarnet-sheet.ts';
import type { StudentsSheet } from './sheets-of-students.ts';
import { buildStatisticsSheet } from './statistics-sheet.ts';

/** What a sheet says, computed from its question: the figures on paper are never those a window happened to show. */
export async function buildSheet(
  ctx: AppContext,
  request: Exclude<
    SheetRequest,
    { kind: 'rejudge' | 'closing' | 'labels' } | StudentsSheet | AdoptedStudentsSheet
  >,
  job: Job,
): Promise<Result<SheetContent, Failure>> {
  switch (request.kind) {
    case 'repayment':
      return buildRepaymentSheet(ctx, request);
    case 'household':
      return buildHouseholdSheet(ctx, request);
    case 'guarantee':
      return buildGuaranteeSheet(ctx, request);
    case 'amounts':
      return buildAmountsSheet(ctx, request);
    case 'scholarnet':
      return buildScholarNetSheet(ctx, request);
    case 'hand-over':
      return buildHandOverSheet(ctx, request);
    case 'log':
      return buildLogSheet(ctx, request, job);
    case 'scholarnet-personal':
      return buildPersonalSheet(ctx);
    case 'kept-papers':
    case 'destruction-list':
    case 'destruction':
      return buildKeptPapersSheet(ctx, request);
    case 'paper-register':
    case 'paper-receipt':
    case 'enclosure-check':
    case 'shipment-letter':
      return buildPaperSheet(ctx, request);
    case 'statistics':
      return buildStatisticsSheet(ctx);
    case 'first-day':
      return buildFirstDaySheet(ctx);
    case 'open-cases':
      return buildOpenCasesSheet(ctx);
    case 'handover-notes':
      return buildNotesSheet(ctx);
    case 'school-rules':
      return buildSchoolRulesSheet(ctx);
    case 'report-open':
    case 'event-list':
    case 'request-guide':
    case 'request-open':
    case 'review-list':
      return ok(await adoptionListSheet(ctx, request));
    default:
      return assertNever(request);
  }
}
