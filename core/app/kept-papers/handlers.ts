import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { editKeptPaper, removeKeptPaper } from './change.ts';
import { destroyKeptPapers } from './destroy.ts';
import { keptPaperList } from './list.ts';
import { recordStudyWill } from './record.ts';
import { registerKeptPapers } from './register.ts';
import { setKeepYears } from './set-years.ts';

type Names =
  | 'keptPapers.list'
  | 'keptPapers.record'
  | 'keptPapers.register'
  | 'keptPapers.edit'
  | 'keptPapers.remove'
  | 'keptPapers.destroy'
  | 'keptPapers.setYears';

export function keptPaperHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'keptPapers.list': async () => ok(await keptPaperList(ctx)),
    'keptPapers.record': (input) => recordStudyWill(ctx, input),
    'keptPapers.register': (input) => registerKeptPapers(ctx, input),
    'keptPapers.edit': (input) => editKeptPaper(ctx, input),
    'keptPapers.remove': (input) => removeKeptPaper(ctx, input),
    'keptPapers.destroy': (input) => destroyKeptPapers(ctx, input),
    'keptPapers.setYears': (input) => setKeepYears(ctx, input),
  };
}
