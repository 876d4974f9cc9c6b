import type { HouseholdBeginning } from '#core/contract/household-papers.ts';
import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import { answersFrom } from '#core/domain/supporters/facts.ts';
import type { AppContext } from '../context.ts';
import { editionChoices } from '../edition-choices.ts';
import { gather } from '../gather.ts';
import { answerHousehold, hasHouseholdPapers } from './answer.ts';

export function householdPapersHandlers(ctx: AppContext): Handlers<'household.begin' | 'household.answer'> {
  return {
    'household.begin': async ({ studentNumber }) => ok(await beginning(ctx, studentNumber)),
    'household.answer': (question) => answerHousehold(ctx, question),
  };
}

async function beginning(ctx: AppContext, studentNumber: string | null): Promise<HouseholdBeginning> {
  const found = studentNumber === null ? undefined : (await gather(ctx)).byNumber.get(studentNumber);
  const applicant = found?.applicant ?? null;
  const socialCare = applicant?.socialCare ?? null;
  return {
    ...editionChoices(ctx, hasHouseholdPapers),
    facts: {
      socialCare,
      supporters: applicant?.supporters ?? null,
      states: [applicant?.supporter1States ?? [], applicant?.supporter2States ?? []],
    },
    answers: Object.fromEntries(
      ctx.rulebook.editions.map(({ id, supporters }) => [
        id,
        supporters === null ? [] : answersFrom(supporters, { socialCare }),
      ]),
    ),
  };
}
