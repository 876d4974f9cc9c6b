import type { Handlers } from '#core/contract/index.ts';
import { fail } from '#core/domain/failure.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { judgementLine, judgementList } from './list.ts';
import { nextSteps } from './next-steps.ts';

type Names = 'judgement.list' | 'judgement.of';

export function judgementHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'judgement.list': async () => ok(judgementList(await gather(ctx))),
    'judgement.of': async ({ studentNumber }) => {
      const found = (await gather(ctx)).byNumber.get(studentNumber);
      if (found === undefined) {
        return fail(
          'student-unknown',
          `学籍番号「${studentNumber}」の生徒が名簿にいません。名簿を開き直して、もう一度選んでください。`,
        );
      }
      return ok({ line: judgementLine(found), judgement: found.judgement, next: nextSteps(found) });
    },
  };
}
