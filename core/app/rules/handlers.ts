import type { Handlers } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { inTurn } from '../forms/in-turn.ts';
import { grantedPath } from '../granted-path.ts';
import { beginNext } from './begin-next.ts';
import { editionDifference } from './difference.ts';
import { previewDifference, saveDifference } from './difference-print.ts';
import { exportEdition, importEdition, inspectFile } from './edition-file.ts';
import { faultyEditions, listEditions } from './editions.ts';
import { removeOwn } from './own-files.ts';
import { readableEdition } from './readable-edition.ts';
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
    'rules.import': (request) => oneByOne(() => importEdition(ctx, request)),
    'rules.removeOwn': ({ id }) =>
      oneByOne(async () => {
        const refused = cannotRemove(ctx, id);
        if (refused !== null) return refused;
        await removeOwn(ctx.shelf, id);
        return ok(null);
      }),
    'rules.beginNext': (request) => oneByOne(() => beginNext(ctx, request)),
    'rules.values': ({ id }) => valueForm(ctx, id),
    'rules.saveValue': ({ id, ...wanted }) => oneByOne(() => saveValue(ctx, id, wanted)),
    'rules.addPublication': ({ id, publication }) => oneByOne(() => addPublication(ctx, id, publication)),
    'rules.undoValue': ({ id }) => oneByOne(() => undoValue(ctx, id)),
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
