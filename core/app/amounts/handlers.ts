import type { AmountsBeginning } from '#core/contract/amounts.ts';
import type { Handlers } from '#core/contract/index.ts';
import { amountsIn } from '#core/domain/amounts/amounts.ts';
import { amountFactsOf } from '#core/domain/amounts/beginning.ts';
import { noAmountFacts } from '#core/domain/amounts/facts.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { answerAmounts } from './answer.ts';

export function amountsHandlers(ctx: AppContext): Handlers<'amounts.begin' | 'amounts.answer'> {
  return {
    'amounts.begin': async ({ studentNumber }) => ok(await beginning(ctx, studentNumber)),
    'amounts.answer': (question) => answerAmounts(ctx, question),
  };
}

async function beginning(ctx: AppContext, studentNumber: string | null): Promise<AmountsBeginning> {
  const { edition } = ctx.workspace();
  const found = studentNumber === null ? undefined : (await gather(ctx)).byNumber.get(studentNumber);
  return {
    editions: ctx.rulebook.editions
      .filter((each) => amountsIn(each).ok)
      .map(({ id, title, fiscalYear }) => ({ id, title, fiscalYear })),
    own: amountsIn(edition).ok ? edition.id : null,
    facts: found === undefined ? noAmountFacts : amountFactsOf(found.applicant),
  };
}
