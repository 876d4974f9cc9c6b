import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gradeTable } from './list.ts';

export const gradeHandlers = (ctx: AppContext): Handlers<'grades.list'> => ({
  'grades.list': async () => ok(await gradeTable(ctx)),
});
