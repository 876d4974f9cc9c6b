import type { ClosingCheck } from '#core/contract/board.ts';
import type { Parsed } from '#core/contract/index.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { applicantOf, type Board, nameOnBoard } from '#core/domain/board/board.ts';
import { closingOf } from '#core/domain/board/closing.ts';
import { listReadOn } from '#core/domain/board/scholar-ac.ts';
import { closable } from '#core/domain/board/settlement.ts';
import { placeOf } from '#core/domain/case.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { closingChange } from '#core/store/closings.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { boardsOfAll, roundUnknown } from './view.ts';

type Found = Readonly<{ board: Board; gathered: Gathered }>;

async function findBoard(ctx: AppContext, round: string): Promise<Result<Found, Failure>> {
  const gathered = await gather(ctx);
  const board = (await boardsOfAll(ctx, gathered)).find((one) => one.round.id === round);
  return board === undefined ? roundUnknown : ok({ board, gathered });
}

const draftOf = ({ board, gathered }: Found, on: IsoDate, by: string | null) =>
  closingOf(board, {
    edition: gathered.edition,
    school: gathered.school,
    on,
    by,
    readOn: listReadOn(gathered.year.acEntries),
  });

/** What closing the round would say, and who stands in its way. */
export async function checkClosing(
  ctx: AppContext,
  { round }: Parsed<'board.check'>,
): Promise<Result<ClosingCheck, Failure>> {
  const found = await findBoard(ctx, round);
  if (!found.ok) return found;
  const { board } = found.value;
  const verdict = closable(board);
  const { sheet } = board.closing ?? draftOf(found.value, ctx.clock.today(), null);
  return ok({
    round,
    label: board.round.label,
    hindrances:
      verdict.kind === 'yes'
        ? []
        : verdict.hindrances.map(({ line, sentence }) => {
            const applicant = applicantOf(line);
            return {
              key: line.key,
              studentNumber: applicant?.studentNumber ?? null,
              name: nameOnBoard(line),
              place: applicant === null ? '' : placeOf(applicant),
              sentence,
            };
          }),
    counts: sheet.counts,
    differences: sheet.differences.map(({ name, sentence }) => ({ name, sentence })),
  });
}

/** Closes a round on the day and keeps its sheet as it stands. Refused as long as anybody is left over. */
export async function closeRound(
  ctx: AppContext,
  { round }: Parsed<'board.close'>,
): Promise<Result<Readonly<{ closedOn: IsoDate }>, Failure>> {
  const found = await findBoard(ctx, round);
  if (!found.ok) return found;
  const { board } = found.value;
  const { label } = board.round;
  if (board.closing !== null) return fail('value-invalid', `${label}はすでに閉じています。`);
  if (board.lines.length === 0)
    return fail('value-invalid', `${label}には申込者がいないため、閉じるものがありません。`);
  const verdict = closable(board);
  if (verdict.kind === 'no')
    return fail(
      'value-invalid',
      `${label}は閉じられません。推薦済でも辞退でも次回へでもない人が ${verdict.hindrances.length} 人います。一人ずつ決めてから、もう一度閉じてください。`,
    );
  const today = ctx.clock.today();
  return inTransaction(ctx.workspace().db, async (tx) => {
    const after = draftOf(found.value, today, await personAtWork(tx));
    const change = closingChange(null, after);
    const meta = { kind: 'progress', label: `${label}の締め`, at: ctx.clock.now() } as const;
    const batch = await recordBatch(tx, meta, change === null ? [] : [change]);
    return batch.ok ? ok({ closedOn: today }) : batch;
  });
}

/** Opens it again; the sheet of then stays in the record of changes, with the reason. */
export async function reopenRound(
  ctx: AppContext,
  { round, reason }: Parsed<'board.reopen'>,
): Promise<Result<null, Failure>> {
  if (holdsMyNumber(reason)) return fail('my-number-found', myNumberInCell);
  const { year } = await gather(ctx);
  const closing = year.closings.find((one) => one.round === round);
  if (closing === undefined) return fail('value-invalid', 'この回は閉じていません。');
  return inTransaction(ctx.workspace().db, async (tx) => {
    const change = closingChange(closing, null);
    const label = `${closing.sheet.roundLabel}の締めの取り消し（${reason}）`;
    const meta = { kind: 'progress', label, at: ctx.clock.now() } as const;
    const batch = await recordBatch(tx, meta, change === null ? [] : [change]);
    return batch.ok ? ok(null) : batch;
  });
}
