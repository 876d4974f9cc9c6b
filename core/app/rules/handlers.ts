import type { Handlers } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { inTurn } from '../forms/in-turn.ts';
import { grantedPath } from '../granted-path.ts';
import { beginNext, nextEditionId } from './begin-next.ts';
import { editionDifference } from './difference.ts';
import { previewDifference, saveDifference } from './difference-print.ts';
import { exportEdition, importEdition, inspectFile } from './edition-file.ts';
import { faultyEditions, listEditions } from './editions.ts';
import { removeOwn } from './own-files.ts';
import { readableEdition } from './readable-edition.ts';
import { recordingRules } from './record-change.ts';
import { addPublication, saveValue, undoValue } from './save-value.ts';
import { valueForm } from './value-form.ts';

type Names =
  | 'rules.editions'
  | 'rules.faulty'
  | 'rules.edition'
  | 'rules.difference'
  | 'rules.differencePreview'
  | 'rules.differenceSave'
  | 'rules.export'
  | 'rules.inspect'
  | 'rules.import'
  | 'rules.removeOwn'
  | 'rules.beginNext'
  | 'rules.values'
  | 'rules.saveValue'
  | 'rules.addPublication'
  | 'rules.undoValue';

export function rulesHandlers(ctx: AppContext): Handlers<Names> {
  /** One change of the own folder after the other: each begins from what the one before has left. */
  const oneByOne = <Value>(work: () => Promise<Value>): Promise<Value> => inTurn(ctx.shelf, work);
  const recorded = <Value>(
    id: string,
    label: string,
    work: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> => oneByOne(() => recordingRules(ctx, { id, label }, work));
  return {
    'rules.editions': async () => ok(await listEditions(ctx)),
    'rules.faulty': () => ok(faultyEditions(ctx.shelf)),
    'rules.edition': ({ id }) => {
      const edition = editionById(ctx.shelf.rulebook(), id);
      return edition.ok ? ok(readableEdition(edition.value)) : edition;
    },
    'rules.difference': (ids) => editionDifference(ctx.shelf, ids),
    'rules.differencePreview': ({ jobId, ...wanted }) =>
      ctx.jobs.run(jobId, (job) => previewDifference(ctx, wanted, job)),
    'rules.differenceSave': ({ jobId, target, ...wanted }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? ctx.jobs.run(jobId, (job) => saveDifference(ctx, wanted, path.value, job)) : path;
    },
    'rules.export': (request) => exportEdition(ctx, request),
    'rules.inspect': ({ handle }) => inspectFile(ctx, handle),
    'rules.import': async (request) => {
      const file = await inspectFile(ctx, request.handle);
      const work = () => importEdition(ctx, request);
      return file.ok && file.value.kind === 'edition'
        ? recorded(file.value.edition.id, 'の版の取り込み', work)
        : oneByOne(work);
    },
    'rules.removeOwn': ({ id }) =>
      recorded(id, 'の学校の版の削除', async () => {
        const refused = cannotRemove(ctx, id);
        if (refused !== null) return refused;
        await removeOwn(ctx.shelf, id);
        return ok(null);
      }),
    'rules.beginNext': (request) => {
      const from = editionById(ctx.shelf.rulebook(), request.from);
      const work = () => beginNext(ctx, request);
      return from.ok
        ? recorded(nextEditionId(from.value, request.fiscalYear), 'の版の作成', work)
        : oneByOne(work);
    },
    'rules.values': ({ id }) => valueForm(ctx, id),
    'rules.saveValue': ({ id, ...wanted }) =>
      recorded(id, wanted.confirmed ? 'の値の確認' : 'の値の変更', () => saveValue(ctx, id, wanted)),
    'rules.addPublication': ({ id, publication }) =>
      recorded(id, 'の資料の追加', () => addPublication(ctx, id, publication)),
    'rules.undoValue': ({ id }) => recorded(id, 'の変更の取り消し', () => undoValue(ctx, id)),
  };
}

/** An edition that the data is judged by must not go; where a shipped one of the same name stands behind it, it may. */
function cannotRemove(ctx: AppContext, id: string): Result<never, Failure> | null {
  if (ctx.shelf.shipped.editions.some((edition) => edition.id === id)) return null;
  const { edition, kind } = ctx.workspace();
  if (edition.id === id)
    return fail(
      'edition-in-use',
      'いま判定に使っている版は取り除けません。ほかの版に切り替えてから取り除いてください。',
    );
  return kind === 'practice'
    ? fail('edition-in-use', '練習中は版を取り除けません。練習を終えてから取り除いてください。')
    : null;
}
