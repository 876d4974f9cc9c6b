import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { holderKindLabels } from '#core/domain/adoption/words.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { pledgeCheckSheet } from '#core/domain/documents/adoption/pledge-check-sheet.ts';
import { reviewNoticeSheet } from '#core/domain/documents/adoption/review-notice-sheet.ts';
import type { Person } from '#core/domain/documents/model.ts';
import { personOf } from '#core/domain/documents/people.ts';
import { type PrintSheets, sheetTitles } from '#core/domain/documents/print-sheet.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { pledgeTable } from './pledges.ts';
import { reviewEdition } from './proposals.ts';
import { reviewTable } from './reviews.ts';

export type AdoptedStudentsSheet = Extract<SheetRequest, { kind: 'pledge-check' | 'review-notice' }>;

export const isForAdopted = (sheet: SheetRequest): sheet is AdoptedStudentsSheet =>
  sheet.kind === 'pledge-check' || sheet.kind === 'review-notice';

/** A page for each 奨学生: what goes with the 返還誓約書, or what was decided in the review. */
export async function sheetsOfAdopted(
  ctx: AppContext,
  sheet: AdoptedStudentsSheet,
  school: School,
): Promise<Result<PrintSheets, Failure>> {
  const { byNumber, edition } = await gather(ctx);
  const personFor = (studentNumber: string): Person | null => {
    const known = byNumber.get(studentNumber);
    // A university's groups, whatever edition is open.
    return known === undefined
      ? null
      : { ...personOf(known.applicant), place: groupNameOf(known.applicant, 'enrolled') };
  };
  const sheets =
    sheet.kind === 'pledge-check'
      ? await pledgeChecks(ctx, new Set(sheet.keys), personFor)
      : await reviewNotices(ctx, sheet.year, personFor);
  if (sheets.length === 0)
    return fail('nothing-selected', '印刷する学生がいません。画面を開き直して、もう一度選んでください。');
  return ok({
    kind: 'print-sheets',
    frame: {
      title: sheetTitles[sheet.kind],
      school,
      editionTitle: sheets[0]?.content.editionTitle ?? edition.title,
      documentNumber: null,
      printedOn: ctx.clock.today(),
    },
    sheets,
  });
}

type PersonFor = (studentNumber: string) => Person | null;

async function pledgeChecks(
  ctx: AppContext,
  keys: ReadonlySet<string>,
  personFor: PersonFor,
): Promise<PrintSheets['sheets']> {
  const { rows, rules } = await pledgeTable(ctx);
  return rows
    .filter(({ key }) => keys.has(key))
    .map((row) => ({
      person: personFor(row.studentNumber),
      content: pledgeCheckSheet({
        holder: row.holder,
        editionTitle: rules[row.holder.edition]?.editionTitle ?? row.editionTitle,
        rules: rules[row.holder.edition]?.rules ?? null,
        papers: row.attachments
          .filter(({ attachment }) => attachment.need !== 'notNeeded')
          .map(({ attachment, reason }) => ({
            attachment,
            mark: row.cells[attachment.step]?.mark ?? null,
            // On a sheet that is handed out, what is not in yet is a box to tick.
            reason: row.cells[attachment.step]?.mark === null ? null : reason,
          })),
      }),
    }));
}

async function reviewNotices(
  ctx: AppContext,
  year: number,
  personFor: PersonFor,
): Promise<PrintSheets['sheets']> {
  const { rows, edition } = await reviewTable(ctx, year);
  const rules = reviewEdition(ctx.rulebook, year);
  return rows.flatMap(({ studentNumber, holder, decision, criteria }) =>
    decision === null || decision.measure === 'continue'
      ? []
      : [
          {
            person: personFor(studentNumber),
            content: reviewNoticeSheet({
              editionTitle: edition?.title ?? ctx.workspace().edition.title,
              year,
              scholarNumber: holder.scholarNumber,
              kind: holderKindLabels[holder.kind],
              decision,
              criteria,
              meanings: rules?.continuation.measures ?? [],
            }),
          },
        ],
  );
}
