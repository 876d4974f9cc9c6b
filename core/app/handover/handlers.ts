import type { Handlers } from '#core/contract/index.ts';
import { inTopicOrder } from '#core/domain/handover/note.ts';
import { ok } from '#core/domain/result.ts';
import { earlierBodies, readNotes } from '#core/store/handover-notes.ts';
import type { AppContext } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { putNote, removeNote } from './change-notes.ts';
import { makePack } from './make-pack.ts';
import { making } from './pack-parts.ts';

type Names = 'handover.view' | 'handover.earlier' | 'handover.put' | 'handover.remove' | 'handover.make';

export function handoverHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'handover.view': async () =>
      ok({
        notes: inTopicOrder(await readNotes(ctx.workspace().db)),
        parts: making.map(({ part }) => part),
      }),
    'handover.earlier': async ({ id }) => ok(await earlierBodies(ctx.workspace().db, id)),
    'handover.put': (entry) => putNote(ctx, entry),
    'handover.remove': ({ id }) => removeNote(ctx, id),
    'handover.make': ({ folder, withData, jobId }) => {
      const parent = grantedPath(ctx.files, folder);
      return parent.ok
        ? ctx.jobs.run(jobId, (job) => makePack(ctx, { parent: parent.value, withData }, job))
        : parent;
    },
  };
}
