import { randomUUID } from 'node:crypto';
import type { Output, Parsed } from '#core/contract/index.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type Destruction, type KeptPaper, keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { keptUntil, standingOf } from '#core/domain/kept-papers/standing.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { destructionChange, keptPaperChange, listKeptPapers } from '#core/store/kept-papers.ts';
import { personAtWork } from '#core/store/people.ts';
import { readSettings } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';

/** Records that papers were destroyed. Their lines stay with kind, day and name; what else they said goes. */
export async function destroyKeptPapers(
  ctx: AppContext,
  { ids, on, way, person, witness }: Parsed<'keptPapers.destroy'>,
): Promise<Result<Output<'keptPapers.destroy'>, Failure>> {
  if ([way, person, witness ?? ''].some(holdsMyNumber)) return fail('my-number-found', myNumberInCell);
  if (on > ctx.clock.today())
    return fail('value-invalid', '廃棄した日が今日より後です。日付を確かめてください。');
  return inTransaction(ctx.workspace().db, async (tx) => {
    const { keepYears } = await readSettings(tx);
    const wanted = new Set(ids);
    const papers = (await listKeptPapers(tx)).filter(({ id }) => wanted.has(id));
    if (papers.length !== wanted.size || papers.some(({ destruction }) => destruction !== null))
      return fail(
        'changed-since',
        '選んだ書類の中に、すでに廃棄したものか、保管簿にないものがあります。画面を開き直してください。',
      );
    const early = papers.find((paper) => standingOf(paper, keepYears, on) !== 'due');
    if (early !== undefined) return tooEarly(early, keepYears);
    const recordedBy = await personAtWork(tx);
    const destruction: Destruction = { id: randomUUID(), doneOn: on, way, person, witness, recordedBy };
    const changes = [
      destructionChange(null, destruction),
      ...papers.map((paper) =>
        keptPaperChange(paper, { ...paper, place: null, keptWhere: null, note: null, destruction }),
      ),
    ].filter((change) => change !== null);
    const label = `レポート・面談票の廃棄（${papers.length}件）`;
    const recorded = await recordBatch(tx, { kind: 'kept', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok({ id: destruction.id, papers: papers.length }) : recorded;
  });
}

const tooEarly = (paper: KeptPaper, keepYears: number | null): Result<never, Failure> =>
  fail(
    'input-invalid',
    `${paper.name}さんの${keptPaperLabels[paper.kind]}は、${japaneseDate(keptUntil(paper, keepYears))}まで保管します。廃棄した日を確かめるか、選ぶのをやめてください。`,
  );
