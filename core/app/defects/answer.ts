import type { Parsed } from '#core/contract/index.ts';
import type { EditResult } from '#core/contract/students.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { PaperCheck } from '#core/domain/defects/check.ts';
import { checkedPapers } from '#core/domain/defects/checked-papers.ts';
import type { Inspected } from '#core/domain/defects/inspected.ts';
import { lookQuestions } from '#core/domain/defects/questions.ts';
import type { Failure } from '#core/domain/failure.ts';
import { withoutLast, withStep } from '#core/domain/paper-way/order.ts';
import type { PaperWay } from '#core/domain/paper-way/step.ts';
import type { Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { paperCheckChange, paperChecksByStudent } from '#core/store/paper-checks.ts';
import { paperChange } from '#core/store/paper-states.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { studentUnknown } from '../students/unknown.ts';
import { inspectedOfAll } from './defects-of-all.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';

type Answered = Parsed<'inspection.answer'>['answers'][number];
/** Who looked, on which day, and when it was recorded */
type Stamp = Readonly<{ checkedOn: string; by: string | null; recordedAt: string }>;

/**
 * Records what somebody saw, any number of answers about one student as one step. A paper of which everything is in
 * order is 点検済 by that, and is no longer when an answer changes. What cannot be read is refused and the rest stored.
 */
export async function answerLooks(
  ctx: AppContext,
  { studentNumber, on, answers }: Parsed<'inspection.answer'>,
): Promise<Result<EditResult, Failure>> {
  const gathered = await gather(ctx);
  const before = (await inspectedOfAll(ctx, gathered)).get(studentNumber);
  if (before === undefined) return studentUnknown(studentNumber);
  const read = answers.map((each) => ({ each, read: readOne(each, before, on) }));
  const accepted = read.flatMap((one) => (one.read.ok ? [{ each: one.each, value: one.read.value }] : []));
  const rejected = read.flatMap(({ each, read: one }) =>
    one.ok ? [] : [{ studentNumber, field: each.look, text: each.answer?.value ?? '', problem: one.error }],
  );
  return inTransaction(ctx.workspace().db, async (tx) => {
    const stored = (await paperChecksByStudent(tx, [studentNumber])).get(studentNumber) ?? [];
    const stamp: Stamp = { checkedOn: on, by: await personAtWork(tx), recordedAt: ctx.clock.now() };
    const now = accepted.map(({ each, value }) => ({
      before: stored.find((check) => isOf(check, each)) ?? null,
      after:
        value === null
          ? null
          : { studentNumber, paperKey: each.paperKey, look: each.look, ...value, ...stamp },
    }));
    const checks = [
      ...stored.filter((check) => !accepted.some(({ each }) => isOf(check, each))),
      ...now.flatMap(({ after }) => after ?? []),
    ];
    const changes = [
      ...now.map((change) => paperCheckChange(change.before, change.after)),
      ...wayChanges({ ...before, checks }, stamp),
    ].filter((change) => change !== null);
    const label = `${fullName(before.entry.applicant)}さんの点検`;
    return recordEdit(ctx, tx, { kind: 'inspection', label, changes, applied: accepted.length, rejected });
  });
}

const isOf = (check: PaperCheck, { paperKey, look }: Pick<Answered, 'paperKey' | 'look'>): boolean =>
  check.paperKey === paperKey && check.look === look;

function readOne(
  { paperKey, look, answer }: Answered,
  inspected: Inspected,
  on: string,
): Result<ReadAnswer | null, string> {
  const question = lookQuestions(inspected).find(
    (one) => one.paperKey === paperKey && one.look.value.id === look,
  );
  return readAnswer(question ?? null, answer, on);
}

/** 点検 is a station on the way of a paper. */
function wayChanges(inspected: Inspected, stamp: Stamp): readonly (Change | null)[] {
  const { settled, reopened } = checkedPapers(inspected);
  const { studentNumber } = inspected.entry.applicant;
  const change = (key: string, next: (way: PaperWay) => PaperWay | null): Change | null => {
    const way = inspected.entry.papers.find(({ need }) => need.key === key)?.way ?? [];
    const after = next(way);
    return after === null ? null : paperChange(studentNumber, key, way, after);
  };
  const step = {
    kind: 'checked',
    on: stamp.checkedOn,
    by: stamp.by,
    recordedAt: stamp.recordedAt,
    note: null,
  } as const;
  return [
    ...settled.map((key) => change(key, (way) => withStep(way, step))),
    ...reopened.map((key) => change(key, withoutLast)),
  ];
}
