import type { Parsed } from '#core/contract/index.ts';
import type { EditResult } from '#core/contract/students.ts';
import type { Failure } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { PaperState } from '#core/domain/papers.ts';
import type { Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { paperChange, paperStatesByStudent } from '#core/store/paper-states.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { notInRoster } from '../students/unknown.ts';

type PaperSetting = Parsed<'papers.set'>['changes'][number];

/** Ticks papers off, any number in one step. A paper the student does not owe is refused and the rest is stored. */
export async function setPapers(
  ctx: AppContext,
  settings: readonly PaperSetting[],
): Promise<Result<EditResult, Failure>> {
  const { byNumber } = await gather(ctx);
  const problemOf = ({ studentNumber, key, state }: PaperSetting): string | null => {
    const known = byNumber.get(studentNumber);
    if (known === undefined) return notInRoster;
    if (state.kind !== 'notReceived' && holdsMyNumber(state.note ?? '')) return myNumberInCell;
    // What has arrived may always be taken back, also when the facts no longer ask for the paper.
    const owed = known.papers.some(({ need }) => need.key === key) || state.kind === 'notReceived';
    return owed ? null : 'この生徒には必要のない書類です。希望や家計の入力を確かめてください。';
  };
  const judged = settings.map((setting) => ({ setting, problem: problemOf(setting) }));
  const accepted = judged.filter(({ problem }) => problem === null).map(({ setting }) => setting);
  const rejected = judged.flatMap(({ setting: { studentNumber, key }, problem }) =>
    problem === null ? [] : [{ studentNumber, field: key, text: '', problem }],
  );
  return inTransaction(ctx.workspace().db, async (tx) => {
    const numbers = [...new Set(accepted.map(({ studentNumber }) => studentNumber))];
    const stored = await paperStatesByStudent(tx, numbers);
    const last = new Map(accepted.map((setting) => [`${setting.studentNumber} ${setting.key}`, setting]));
    const changes = [...last.values()].flatMap(({ studentNumber, key, state }): readonly Change[] => {
      const before: PaperState = stored.get(studentNumber)?.get(key) ?? { kind: 'notReceived' };
      const change = paperChange(studentNumber, key, before, state);
      return change === null ? [] : [change];
    });
    const label = labelFor(accepted);
    return recordEdit(ctx, tx, { kind: 'papers', label, changes, applied: accepted.length, rejected });
  });
}

function labelFor(settings: readonly PaperSetting[]): string {
  const kinds = new Set(settings.map(({ state }) => state.kind));
  if (kinds.size > 1) return '書類の記録';
  return { notReceived: '書類の受領の取り消し', received: '書類の受領', defect: '書類の不備' }[
    settings[0]?.state.kind ?? 'received'
  ];
}
