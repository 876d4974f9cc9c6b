import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { lastSavedAt, nextToRedo, nextToUndo } from '#core/store/batches.ts';
import { readPeople } from '#core/store/people.ts';
import { redLines } from '../board/view.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { paperCounts } from '../students/student-line.ts';

/** What the frame of the window shows. */
export async function workspaceStatus(ctx: AppContext): Promise<WorkspaceStatus> {
  const { kind, db, edition, record } = ctx.workspace();
  const gathered = await gather(ctx);
  const { school, asOf, cases } = gathered;
  const begun = kind !== 'own' || school !== null || cases.length > 0;
  return {
    kind: begun ? kind : 'empty',
    record:
      record === undefined
        ? null
        : {
            year: fiscalYearWords(record.fiscalYear),
            asOf: record.asOf,
            ofPractice: ctx.workspaces.present().kind === 'practice',
          },
    school,
    people: await readPeople(db),
    edition: { id: edition.id, title: edition.title, shortTitle: edition.shortTitle, scheme: edition.scheme },
    asOf,
    students: cases.length,
    open: {
      judgement: cases.filter(isOpen).length,
      papers: cases.filter(owesPapers).length,
      board: await redLines(ctx, gathered),
    },
    undo: labelOf(await nextToUndo(db)),
    redo: labelOf(await nextToRedo(db)),
    savedAt: await lastSavedAt(db),
    version: ctx.version,
    dataFolder: ctx.workspaces.dataFolder,
  };
}

const labelOf = (batch: Readonly<{ label: string }> | null): Readonly<{ label: string }> | null =>
  batch && { label: batch.label };

/** Waits for the school: a statement to make or a fact to enter. */
function isOpen({ judgement }: ApplicantCase): boolean {
  const state = applicantState(judgement);
  return state === 'schoolDecides' || state === 'missing';
}

function owesPapers({ papers }: ApplicantCase): boolean {
  const { needed, received } = paperCounts(papers);
  return received < needed;
}
