import type { PaperEntry, PaperStepInput } from '#core/contract/papers.ts';
import type { EditResult } from '#core/contract/students.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import type { Failure } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { isUnderway, stageOf, withoutLast, withStep } from '#core/domain/paper-way/order.ts';
import { lastStep, type PaperWay, type StepKind } from '#core/domain/paper-way/step.ts';
import { stageLabels } from '#core/domain/paper-way/words.ts';
import type { Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { type PaperWays, paperChange, paperWaysByStudent } from '#core/store/paper-states.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { notInRoster } from '../students/unknown.ts';
import { queriedEvents, queriesTakenBack } from './query-events.ts';

/** Who records it, and when */
type Stamp = Readonly<{ by: string | null; recordedAt: string }>;
type Named = Pick<PaperEntry, 'studentNumber' | 'key'>;

/** Records what happened to papers, any number in one step. What cannot be is refused and the rest is stored. */
export async function recordPapers(
  ctx: AppContext,
  entries: readonly PaperEntry[],
): Promise<Result<EditResult, Failure>> {
  const gathered = await gather(ctx);
  const { byNumber } = gathered;
  return inTransaction(ctx.workspace().db, async (tx) => {
    const stored = await paperWaysByStudent(tx, [...new Set(entries.map((entry) => entry.studentNumber))]);
    const stamp = { by: await personAtWork(tx), recordedAt: ctx.clock.now() };
    // A paper may take several steps at once: each follows the one before it.
    const ways = new Map<string, Named & Readonly<{ way: PaperWay }>>();
    const rejected: EditResult['rejected'][number][] = [];
    const accepted: PaperEntry[] = [];
    for (const entry of entries) {
      const { studentNumber, key, step } = entry;
      const id = `${studentNumber} ${key}`;
      const way = ways.get(id)?.way ?? wayIn(stored, { studentNumber, key });
      const refusal = refusalOf(byNumber.get(studentNumber), key, step);
      const next = refusal === null ? wayAfter(way, step, stamp) : null;
      if (next === null)
        rejected.push({ studentNumber, field: key, text: '', problem: refusal ?? cannotFollow(way, step) });
      else {
        ways.set(id, { studentNumber, key, way: next });
        accepted.push(entry);
      }
    }
    return recordEdit(ctx, tx, {
      kind: 'papers',
      label: labelFor(entries),
      changes: [
        ...[...ways.values()].flatMap(({ way, ...paper }): readonly Change[] => {
          const change = paperChange(paper.studentNumber, paper.key, wayIn(stored, paper), way);
          return change === null ? [] : [change];
        }),
        ...queriedEvents(gathered, accepted, stamp),
        ...queriesTakenBack(gathered, accepted),
      ],
      applied: accepted.length,
      rejected,
    });
  });
}

const wayIn = (stored: ReadonlyMap<string, PaperWays>, { studentNumber, key }: Named): PaperWay =>
  stored.get(studentNumber)?.get(key) ?? [];

const wayAfter = (way: PaperWay, step: PaperStepInput | null, stamp: Stamp): PaperWay | null =>
  step === null ? withoutLast(way) : withStep(way, { ...step, ...stamp });

/** How a paper leaves the office; possible also when the facts no longer ask for it. */
const leaving: ReadonlySet<StepKind> = new Set<StepKind>(['givenBack', 'kept', 'destroyed']);

function refusalOf(
  known: ApplicantCase | undefined,
  key: string,
  step: PaperStepInput | null,
): string | null {
  if (known === undefined) return notInRoster;
  if (step === null) return null;
  if (textsOf(step).some((text) => text !== null && holdsMyNumber(text))) return myNumberInCell;
  const isOwed = leaving.has(step.kind) || known.papers.some(({ need }) => need.key === key);
  return isOwed ? null : 'この生徒には必要のない書類です。希望や家計の入力を確かめてください。';
}

function textsOf(step: PaperStepInput): readonly (string | null)[] {
  switch (step.kind) {
    case 'returned':
      return [step.note, step.defect, step.toldTo];
    case 'queried':
      return [step.note, step.about];
    default:
      return [step.note];
  }
}

function cannotFollow(way: PaperWay, step: PaperStepInput | null): string {
  const last = lastStep(way);
  if (last === null) return 'まだ受け取っていない書類です。先に受領を記録してください。';
  if (isUnderway(way) && step?.kind !== 'queried')
    return `${stageLabels[last.kind]}の記録は便ごとにします。「発送」の画面で便を開いてください。`;
  if (step !== null && step.on < last.on)
    return `${dayWithWeekday(last.on)}の「${stageLabels[last.kind]}」より前の日付です。日付を確かめてください。`;
  return `「${stageLabels[stageOf(way)]}」の書類には、この記録はできません。画面を開き直して、今の状態を確かめてください。`;
}

function labelFor(entries: readonly PaperEntry[]): string {
  const [kind, ...others] = new Set(entries.map(({ step }) => step?.kind ?? null));
  if (kind === undefined || others.length > 0) return '書類の記録';
  return kind === null ? '書類の記録の取り消し' : `書類の${stageLabels[kind]}`;
}
