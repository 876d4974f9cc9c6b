import { randomUUID } from 'node:crypto';
import type { EditResult, FactEdit } from '#core/contract/students.ts';
import { type Applicant, fullName, type IsoDate } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { CaseEvent, EventDetail } from '#core/domain/progress/case-event.ts';
import { possible } from '#core/domain/progress/possible.ts';
import { type Progress, progressOf } from '#core/domain/progress/progress.ts';
import type { Result } from '#core/domain/result.ts';
import { caseEventChange } from '#core/store/case-events.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { notInRoster } from '../students/unknown.ts';
import { type Recommended, recommendedOf } from './results.ts';

// The tables 結果 and 交付 show one event of each student as cells: what is typed into them is merged into the event, so
// that a student has one result and one hand-over, however often a cell is mended.

/** What the cells of one student make of the event; null = there is none any more. Cells with a problem change nothing. */
export type Merged = Readonly<{
  event: Readonly<{ detail: EventDetail; on: IsoDate }> | null;
  problems: ReadonlyMap<string, string>;
}>;

export type CellsOf<Kind extends 'decided' | 'handedOver'> = Readonly<{
  kind: Kind;
  label: string;
  /** For what has no day of its own yet */
  on: IsoDate;
  edits: readonly FactEdit[];
  /** Texts by field; the last one of a field counts */
  merge: (texts: ReadonlyMap<string, string>, recommended: Recommended, on: IsoDate) => Merged;
  eventOf: (progress: Progress) => Extract<CaseEvent, { kind: Kind }> | null;
}>;

/** Stores what can be stored, as one step; what cannot is given back cell by cell with the reason. */
export async function recordCells<Kind extends 'decided' | 'handedOver'>(
  ctx: AppContext,
  cells: CellsOf<Kind>,
): Promise<Result<EditResult, Failure>> {
  const gathered = await gather(ctx);
  const recommended = recommendedOf(gathered);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const by = await personAtWork(tx);
    const changes: Change[] = [];
    const rejected: EditResult['rejected'][number][] = [];
    for (const [studentNumber, edits] of Map.groupBy(cells.edits, (edit) => edit.studentNumber)) {
      const applicant = gathered.byNumber.get(studentNumber)?.applicant;
      const found = recommended.get(studentNumber);
      const { change, problems } =
        applicant === undefined || found === undefined
          ? refused(edits, applicant === undefined ? notInRoster : notRecommended(applicant))
          : changeOf(
              cells,
              { applicant, found, edits, gathered },
              { by, at: ctx.clock.now(), today: ctx.clock.today() },
            );
      if (change !== null) changes.push(change);
      for (const edit of edits) {
        const problem = problems.get(edit.field);
        if (problem !== undefined) rejected.push({ ...edit, problem });
      }
    }
    return recordEdit(ctx, tx, {
      kind: 'recommendation',
      label: cells.label,
      changes,
      applied: cells.edits.length - rejected.length,
      rejected,
    });
  });
}

type Outcome = Readonly<{ change: Change | null; problems: ReadonlyMap<string, string> }>;

const refused = (edits: readonly FactEdit[], problem: string): Outcome => ({
  change: null,
  problems: new Map(edits.map(({ field }) => [field, problem])),
});

const notRecommended = (applicant: Applicant): string =>
  `${fullName(applicant)}さんは、提出済みの推薦書に載っていません。`;

type Student = Readonly<{
  applicant: Applicant;
  found: Recommended;
  edits: readonly FactEdit[];
  gathered: Gathered;
}>;
/** `today`: not 判定の基準日, which may be any day */
type Recording = Readonly<{ by: string | null; at: string; today: IsoDate }>;

function changeOf<Kind extends 'decided' | 'handedOver'>(
  cells: CellsOf<Kind>,
  { applicant, found, edits, gathered }: Student,
  { by, at, today }: Recording,
): Outcome {
  const { progress } = found;
  const before = cells.eventOf(progress);
  const texts = new Map(edits.map(({ field, text }) => [field, text]));
  const { event, problems } = cells.merge(texts, found, cells.on);
  if (problems.size === texts.size) return { change: null, problems };
  if (event === null) return { change: before === null ? null : caseEventChange(before, null), problems };
  const refusal = refusalOn(event.on, cells.kind, { applicant, gathered, progress, today });
  if (refusal !== null) return refused(edits, refusal);
  const round = progress.entry.round?.id;
  if (round === undefined)
    return refused(edits, 'この申込みはどの回にも入っていません。名簿の発行日を確かめてください。');
  const { studentNumber } = applicant;
  const identity = before ?? {
    id: randomUUID(),
    edition: gathered.edition.id,
    round,
    studentNumber,
    note: null,
  };
  const after = { ...identity, ...event.detail, on: event.on, by, recordedAt: at } as CaseEvent;
  return { change: caseEventChange(before, after), problems };
}

/** As of the day it happened; a day that lies before what it follows is refused. */
function refusalOn(
  on: IsoDate,
  kind: 'decided' | 'handedOver',
  {
    applicant,
    gathered,
    progress,
    today,
  }: Pick<Student, 'applicant' | 'gathered'> & Readonly<{ progress: Progress; today: IsoDate }>,
): string | null {
  const { year, edition } = gathered;
  if (on > today) return 'これから先の日付です。日付を確かめてください。';
  const then = progressOf(applicant, year, edition, on).find(
    ({ entry }) => entry.round?.id === progress.entry.round?.id,
  );
  const answer = possible(kind, then ?? progress, { edition, records: year, asOf: on });
  return answer.kind === 'yes' ? null : answer.reason;
}
