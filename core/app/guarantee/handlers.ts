import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { editionChoices } from '../edition-choices.ts';
import { gather } from '../gather.ts';
import { answerGuarantee, hasGuarantee } from './answer.ts';

export function guaranteeHandlers(ctx: AppContext): Handlers<'guarantee.begin' | 'guarantee.answer'> {
  return {
    'guarantee.begin': async ({ studentNumber }) => {
      const found = studentNumber === null ? undefined : (await gather(ctx)).byNumber.get(studentNumber);
      return ok({
        ...editionChoices(ctx, hasGuarantee),
        facts: {
          birthDate: found?.applicant.birthDate ?? null,
          loanEnd: found?.applicant.expectedGraduation ?? null,
        },
      });
    },
    'guarantee.answer': (question) => answerGuarantee(ctx, question),
  };
}
