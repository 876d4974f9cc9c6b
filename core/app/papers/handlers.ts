import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { studentUnknown } from '../students/unknown.ts';
import { paperMatrix } from './matrix.ts';
import { recordPapers } from './record.ts';

export function paperHandlers(ctx: AppContext): Handlers<'papers.matrix' | 'papers.of' | 'papers.record'> {
  return {
    'papers.matrix': async () => ok(await paperMatrix(ctx)),
    'papers.of': async ({ studentNumber }) => {
      const found = (await gather(ctx)).byNumber.get(studentNumber);
      return found === undefined ? studentUnknown(studentNumber) : ok(found.papers);
    },
    'papers.record': ({ entries }) => recordPapers(ctx, entries),
  };
}
