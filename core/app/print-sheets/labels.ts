import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { type ApplicantCase, groupNameOf } from '#core/domain/case.ts';
import type { LabelSheets, StudentLabel } from '#core/domain/documents/labels.ts';
import { personOf } from '#core/domain/documents/people.ts';
import { sheetTitles } from '#core/domain/documents/print-sheet.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { type Entries, noEntries } from '#core/domain/scholarnet/entries.ts';
import type { School } from '#core/domain/school.ts';
import { netEntriesByStudent } from '#core/store/net-entries.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { enclosedLines, shipmentOf } from '../shipments/find.ts';

type LabelsRequest = Extract<SheetRequest, { kind: 'labels' }>;

/** 氏名ラベル of the students of a 便 or a class, with the addresses that were entered for スカラネット. */
export async function labelDocument(
  ctx: AppContext,
  { grid, start, whom }: LabelsRequest,
  school: School,
): Promise<Result<LabelSheets, Failure>> {
  const gathered = await gather(ctx);
  const frame = {
    title: sheetTitles.labels,
    school,
    editionTitle: gathered.edition.title,
    documentNumber: null,
    printedOn: ctx.clock.today(),
  };
  if (whom.kind === 'test') return ok({ kind: 'labels', frame, grid, start: 0, labels: null });
  const cases = await casesFor(ctx, whom, gathered);
  if (!cases.ok) return cases;
  if (cases.value.length === 0)
    return fail('nothing-selected', 'ラベルにする生徒がいません。組か便を選び直してください。');
  const entries = await netEntriesByStudent(ctx.workspace().db);
  const labels = cases.value.map((entry) =>
    labelOf(entry, entries.get(entry.applicant.studentNumber) ?? noEntries),
  );
  return ok({ kind: 'labels', frame, grid, start, labels });
}

async function casesFor(
  ctx: AppContext,
  whom: Exclude<LabelsRequest['whom'], { kind: 'test' }>,
  gathered: Gathered,
): Promise<Result<readonly ApplicantCase[], Failure>> {
  const { cases, byNumber, edition } = gathered;
  if (whom.kind === 'class')
    return ok(
      cases.filter(
        ({ applicant, papers }) =>
          papers.length > 0 &&
          (whom.className === null || groupNameOf(applicant, edition.scheme) === whom.className),
      ),
    );
  const found = shipmentOf(gathered, whom.id);
  if (!found.ok) return found;
  const lines = await enclosedLines(ctx, gathered, found.value);
  return ok(lines.flatMap(({ studentNumber }) => byNumber.get(studentNumber) ?? []));
}

const labelOf = ({ applicant }: ApplicantCase, entries: Entries): StudentLabel => ({
  person: personOf(applicant),
  postalCode: filled(entries.postalCode),
  address: [entries.address1, entries.address2].flatMap((line) => filled(line) ?? []),
});

const filled = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();
