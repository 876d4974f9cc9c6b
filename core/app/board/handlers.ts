import type { boardChannels } from '#core/contract/board.ts';
import type { Handlers } from '#core/contract/index.ts';
import { sheetFileName } from '#core/domain/documents/file-name.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { importAc, previewAc, putAc, removeAc } from './ac/take.ts';
import { checkClosing, closeRound, reopenRound } from './closing.ts';
import { saveClosing } from './save-closing.ts';
import { boardView } from './view.ts';

export const boardHandlers = (ctx: AppContext): Handlers<keyof typeof boardChannels> => ({
  'board.view': ({ round }) => boardView(ctx, round),
  'board.check': (input) => checkClosing(ctx, input),
  'board.close': (input) => closeRound(ctx, input),
  'board.reopen': (input) => reopenRound(ctx, input),
  'board.closingName': () => ok({ name: sheetFileName('closing', ctx.clock.today()) }),
  'board.saveClosing': ({ round, target }) => {
    const path = grantedPath(ctx.files, target);
    return path.ok ? saveClosing(ctx, round, path.value) : path;
  },
  'ac.preview': ({ jobId, ...asked }) => ctx.jobs.run(jobId, (job) => previewAc(ctx, asked, job)),
  'ac.import': ({ jobId, ...asked }) => ctx.jobs.run(jobId, (job) => importAc(ctx, asked, job)),
  'ac.put': (input) => putAc(ctx, input),
  'ac.remove': (input) => removeAc(ctx, input),
});
