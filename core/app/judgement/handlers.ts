import type { Handlers } from '#core/contract/index.ts';
import { fail } from '#core/domain/failure.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { citedCounts, citing } from './citing.ts';
import { judgementLine, judgementList } from './list.ts';
import { nextSteps } from './next-steps.ts';

type Names = 'judgement.list' | 'judgement.cited' | 'judgement.citing' | 'judgement.of';

export function judgementHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'judgement.list': async () => ok(judgementList(await gather(ctx))),
    'judgement.cited': async () => ok(citedCounts(await gather(ctx))),
    'judgement.citing': async ({ source }) => ok(citing(await gather(ctx), source)),
    'judgement.of': async ({ studentNumber }) => {
      const found = (await gather(ctx)).byNumber.get(studentNumber);
      if (found === undefined) {
        return fail(
          'student-unknown',
          `学籍番号「${studentNumber}」の生徒が名簿にいません。名簿を開き直して、もう一度選んでください。`,
        );
      }
      const { judgement, schoolRules } = found;
      return ok({ line: judgementLine(found), judgement, schoolRules, next: nextSteps(found) });
    },
  };
}
