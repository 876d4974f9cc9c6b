import type { Parsed } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type KeptPaper, keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { keptPaperChange, listKeptPapers } from '#core/store/kept-papers.ts';
import type { AppContext } from '../context.ts';

/** Where it lies, and what there is to know of it. */
export function editKeptPaper(
  ctx: AppContext,
  { id, keptWhere, note }: Parsed<'keptPapers.edit'>,
): Promise<Result<null, Failure>> {
  if (holdsMyNumber(keptWhere ?? '') || holdsMyNumber(note ?? ''))
    return Promise.resolve(fail('my-number-found', myNumberInCell));
  return changeOne(ctx, id, '保管場所とメモ', (paper) => ({ ...paper, keptWhere, note }));
}

/** A line that was entered by mistake. */
export const removeKeptPaper = (
  ctx: AppContext,
  { id }: Parsed<'keptPapers.remove'>,
): Promise<Result<null, Failure>> => changeOne(ctx, id, '保管簿からの削除', () => null);

const changeOne = (
  ctx: AppContext,
  id: string,
  what: string,
  change: (paper: KeptPaper) => KeptPaper | null,
): Promise<Result<null, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const before = (await listKeptPapers(tx)).find((paper) => paper.id === id);
    if (before === undefined)
      return fail('changed-since', '保管簿のこの行は、もうありません。画面を開き直してください。');
    if (before.destruction !== null)
      return fail(
        'input-invalid',
        '廃棄した記録は変えられません。間違いは「元に戻す」で取り消してください。',
      );
    const changes = [keptPaperChange(before, change(before))].filter((each) => each !== null);
    const label = `${before.name}さんの${keptPaperLabels[before.kind]}の${what}`;
    const recorded = await recordBatch(tx, { kind: 'kept', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok(null) : recorded;
  });
