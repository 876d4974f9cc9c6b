import { firstDaySheet } from '#core/domain/documents/first-day-sheet.ts';
import { handoverNotesSheet } from '#core/domain/documents/handover-notes-sheet.ts';
import { openCasesSheet } from '#core/domain/documents/open-cases-sheet.ts';
import { type ListedEdition, schoolRulesSheet } from '#core/domain/documents/school-rules-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { type OpenCase, openCases } from '#core/domain/handover/open-case.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { yearDates } from '#core/domain/school-calendar/year-dates.ts';
import { yearStatistics } from '#core/domain/statistics/tally.ts';
import { readNotes } from '#core/store/handover-notes.ts';
import { linesOfAll } from '../board/board-of-all.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { homeHandlers } from '../home/handlers.ts';
import { listEditions } from '../rules/editions.ts';
import { unnamedSchool } from '../unnamed-school.ts';

// What the pages of the 引継ぎ pack say; each can also be printed by itself.

export async function openCasesOf(ctx: AppContext, gathered: Gathered): Promise<readonly OpenCase[]> {
  return openCases(await linesOfAll(ctx, gathered), boardRounds(gathered.edition));
}

export async function buildFirstDaySheet(ctx: AppContext): Promise<Result<SheetContent, Failure>> {
  const gathered = await gather(ctx);
  const { school, edition, asOf, cases, plan, year } = gathered;
  const home = await homeHandlers(ctx)['home.summary']({});
  if (!home.ok) return home;
  const { total } = yearStatistics(cases, year, edition.scheme);
  return ok(
    firstDaySheet({
      school: school ?? ctx.schoolUnlessRegistered ?? unnamedSchool,
      editionTitle: edition.title,
      asOf,
      students: cases.length,
      applicants: total.wished.students,
      recommended: total.recommended.students,
      openCases: (await openCasesOf(ctx, gathered)).length,
      todos: home.value.todos.filter(({ urgency }) => urgency !== 'done').map(({ sentence }) => sentence),
      dates: yearDates(edition, plan).dates,
      notes: await readNotes(ctx.workspace().db),
      dataFolder: ctx.workspaces.dataFolder,
    }),
  );
}

export async function buildOpenCasesSheet(ctx: AppContext): Promise<Result<SheetContent, Failure>> {
  const gathered = await gather(ctx);
  const { edition, asOf } = gathered;
  return ok(openCasesSheet(await openCasesOf(ctx, gathered), { editionTitle: edition.title, asOf }));
}

export async function buildNotesSheet(ctx: AppContext): Promise<Result<SheetContent, Failure>> {
  const { db, edition } = ctx.workspace();
  return ok(handoverNotesSheet(await readNotes(db), edition.title));
}

export async function buildSchoolRulesSheet(ctx: AppContext): Promise<Result<SheetContent, Failure>> {
  const { schoolRules, edition } = await gather(ctx);
  const editions = (await listEditions(ctx)).map(
    ({ title, origin, inUse, standing }): ListedEdition => ({
      title,
      origin: origin === 'shipped' ? 'アプリケーション' : origin === 'own' ? '学校' : '学校で確認',
      inUse,
      checked:
        standing.unconfirmed === 0
          ? `すべて確認済（${standing.values} 件）`
          : `未確認 ${standing.unconfirmed} 件／${standing.values} 件`,
    }),
  );
  return ok(schoolRulesSheet(schoolRules, editions, edition.title));
}
