import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { answerLooks } from './answer.ts';
import { inspectionList, inspectionOf } from './list.ts';

export function inspectionHandlers(
  ctx: AppContext,
): Handlers<'inspection.list' | 'inspection.of' | 'inspection.answer'> {
  return {
    'inspection.list': async () => ok(await inspectionList(ctx)),
    'inspection.of': ({ studentNumber }) => inspectionOf(ctx, studentNumber),
    'inspection.answer': (input) => answerLooks(ctx, input),
  };
}
