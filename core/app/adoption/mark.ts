import type { StepChange } from '#core/contract/adoption.ts';
import type { EditResult } from '#core/contract/students.ts';
import { noSteps, type StepMark, type Steps } from '#core/domain/adoption/step.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { laterOf } from '#core/domain/dates.ts';
import { reportSteps } from '#core/domain/edition-adoption.ts';
import type { Failure } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { holdersIn } from './holder-context.ts';
import { recordGone } from './record.ts';
import { type AdoptionRecords, readAdoption } from './records.ts';
import { type Place, placeOf } from './step-places.ts';

const tooLate = 'まだ来ていない日付です。日付を確かめてください。';
const noDefectNote = '不備の内容を入力してください。';

/**
 * Records steps, or takes them back, any number in one step that can be undone. They are looked at in the order of the
 * procedure, so that 決定通知 and 識別番号 may be recorded together; what cannot be is told and the rest is stored.
 */
export async function markSteps(
  ctx: AppContext,
  wanted: readonly StepChange[],
): Promise<Result<EditResult, Failure>> {
  const known = await gather(ctx);
  const latest = laterOf(ctx.clock.today(), known.asOf);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const records = await readAdoption(tx);
    const holders = new Map(
      holdersIn(records, known, ctx.rulebook).map((context) => [context.holder.id, context]),
    );
    const by = await personAtWork(tx);
    // Steps of one record may follow each other within the same work.
    const now = new Map<string, Map<string, StepMark>>();
    const changes: Change[] = [];
    const rejected: EditResult['rejected'][number][] = [];
    for (const one of inProcedure(wanted)) {
      const place = placeOf(one, records, holders);
      const owner = place?.owner ?? '';
      const steps = now.get(owner) ?? new Map(stepsOf(one, records, owner));
      now.set(owner, steps);
      const marked = markedStep(one, place, steps, { by, latest });
      if (marked.ok) changes.push(...marked.value);
      else rejected.push(marked.error);
    }
    const applied = wanted.length - rejected.length;
    return recordEdit(ctx, tx, { kind: 'adoption', label: labelFor(wanted), changes, applied, rejected });
  });
}

/** Writes the step into the steps of its record; the change for the store, or why it cannot be recorded. */
function markedStep(
  one: StepChange,
  place: Place | null,
  steps: Map<string, StepMark>,
  { by, latest }: Readonly<{ by: string | null; latest: IsoDate }>,
): Result<readonly Change[], EditResult['rejected'][number]> {
  const refuse = (problem: string) =>
    err({ studentNumber: place?.studentNumber ?? '', field: one.step, text: '', problem });
  if (place === null) return refuse(recordGone.message);
  const before = steps.get(place.step) ?? null;
  const after = one.mark === null ? null : { ...one.mark, by };
  const problem = markProblem(after, latest) ?? place.problem(after, steps);
  if (problem !== null) return refuse(problem);
  if (after === null) steps.delete(place.step);
  else steps.set(place.step, after);
  const change = isSame(before, after) ? null : place.change(before, after);
  return ok(change === null ? [] : [change]);
}

/** Recorded again just so it keeps who did it first. */
const isSame = (before: StepMark | null, after: StepMark | null): boolean =>
  before !== null &&
  after !== null &&
  before.kind === after.kind &&
  before.on === after.on &&
  before.note === after.note &&
  before.issuedOn === after.issuedOn;

function markProblem(mark: StepMark | null, latest: IsoDate): string | null {
  if (mark === null) return null;
  if (holdsMyNumber(mark.note ?? '')) return myNumberInCell;
  if (mark.kind === 'defect' && (mark.note ?? '') === '') return noDefectNote;
  return mark.on > latest || (mark.issuedOn ?? '') > latest ? tooLate : null;
}

/** What is recorded goes forward through the steps, what is taken back goes backward. */
function inProcedure(changes: readonly StepChange[]): readonly StepChange[] {
  const order: readonly string[] = [
    ...reportSteps,
    'handedOut',
    'handedIn',
    '',
    'sent',
    'request',
    'notified',
  ];
  const at = ({ step, mark }: StepChange): number => {
    const found = order.indexOf(step);
    const place = found < 0 ? order.indexOf('') : found;
    return mark === null ? order.length - place : place;
  };
  return [...changes].sort((a, b) => at(a) - at(b));
}

const stepsOf = (one: StepChange, records: AdoptionRecords, owner: string): Steps =>
  (one.of === 'candidate' ? records.candidateSteps : records.holderSteps).get(owner) ?? noSteps;

const subjects = { candidate: '進学届', pledge: '返還誓約書', review: '継続願と適格認定' } as const;

function labelFor(changes: readonly StepChange[]): string {
  const subject = subjects[changes[0]?.of ?? 'candidate'];
  return changes.every(({ mark }) => mark === null) ? `${subject}の記録の取り消し` : `${subject}の記録`;
}
