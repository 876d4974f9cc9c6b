import type { PageFoot } from '#core/domain/documents/model.ts';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import type { Page } from './drawing.ts';
import { changedNamesPages } from './forms/changed-names.ts';
import { coverSheetsPages } from './forms/cover-sheets.ts';
import { labelPages } from './forms/labels.ts';
import { missingPapersPages } from './forms/missing-papers.ts';
import { printSheetPages } from './forms/print-sheet.ts';
import { printSheetsPages } from './forms/print-sheets.ts';
import { recommendationLetterPages } from './forms/recommendation-letter.ts';
import { recommendationListPages } from './forms/recommendation-list.ts';
import { recommendationStatusPages } from './forms/recommendation-status.ts';
import { ruleDifferencePages } from './forms/rule-difference.ts';
import { scholarAcPages } from './forms/scholar-ac.ts';
import { schoolCalendarPages } from './forms/school-calendar.ts';
import type { Measure } from './text/measure.ts';

/** The pages of a form or sheet, laid out one by one as they are asked for. */
export function layOutForm(document: PrintedDocument, measure: Measure): Result<Iterable<Page>, Failure> {
  switch (document.kind) {
    case 'recommendation-list':
      return ok(recommendationListPages(document, measure));
    case 'cover-sheets':
      return document.sheets.length === 0 ? nobody(document) : ok(coverSheetsPages(document, measure));
    case 'scholar-ac':
      return document.rows.length === 0 ? nobody(document) : ok(scholarAcPages(document, measure));
    case 'recommendation-status':
      return ok(recommendationStatusPages(document, measure));
    case 'recommendation-letter':
      return ok(recommendationLetterPages(document, measure));
    case 'missing-papers':
      return document.notices.length === 0 ? nobody(document) : ok(missingPapersPages(document, measure));
    case 'scholarnet-sheets':
    case 'print-sheets':
      return document.sheets.length === 0 ? nobody(document) : ok(printSheetsPages(document, measure));
    case 'changed-names':
      return document.rows.length === 0 ? nobody(document) : ok(changedNamesPages(document, measure));
    case 'print-sheet':
      return ok(printSheetPages(document, measure));
    case 'rule-difference':
      return ok(ruleDifferencePages(document, measure));
    case 'school-calendar':
      return ok(schoolCalendarPages(document, measure));
    case 'labels':
      return ok(labelPages(document, measure));
    case 'judgement-table':
      return fail('input-invalid', '判定一覧は Excel だけで作ります。形式に Excel を選んでください。');
    default:
      return assertNever(document);
  }
}

const nobody = ({ frame }: Readonly<{ frame: PageFoot }>): Result<never, Failure> =>
  fail(
    'nothing-selected',
    `${frame.title}に載せる生徒がいません。対象の生徒を選び直してから、もう一度作成してください。`,
  );
