import type { Handlers } from '#core/contract/index.ts';
import type { RepaymentChoices } from '#core/contract/repayment.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { monthOf } from '#core/domain/dates.ts';
import { scheduleFileName } from '#core/domain/documents/file-name.ts';
import { isOldRate } from '#core/domain/repayment/rate.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { grantedPath } from '../granted-path.ts';
import { answerRepayment } from './answer.ts';
import { saveSchedule } from './save-schedule.ts';
import { repaymentTerms } from './terms.ts';

type Names = 'repayment.choices' | 'repayment.plan' | 'repayment.scheduleName' | 'repayment.saveSchedule';

export function repaymentHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'repayment.choices': async ({ studentNumber }) => {
      const terms = await repaymentTerms(ctx);
      if (!terms.ok) return terms;
      const begin = await beginningOf(ctx, studentNumber);
      return ok({ ...choicesIn(terms.value, ctx.clock.today()), begin });
    },
    'repayment.plan': async (question) => {
      const terms = await repaymentTerms(ctx);
      return terms.ok ? answerRepayment(question, terms.value, ctx.clock.today()) : terms;
    },
    'repayment.scheduleName': () => ok({ name: scheduleFileName(ctx.clock.today()) }),
    'repayment.saveSchedule': ({ question, target }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? saveSchedule(ctx, question, path.value) : path;
    },
  };
}

const choicesIn = (terms: RepaymentTerms, today: IsoDate): Omit<RepaymentChoices, 'begin'> => ({
  id: terms.id,
  title: terms.title,
  published: terms.rates.published
    .filter(({ value }) => value.month <= monthOf(today))
    .map(({ value, certainty }) => ({ ...value, certainty, isOld: isOldRate(value.month, terms, today) }))
    .toReversed(),
  cap: terms.rates.cap.value,
  halfYearly: terms.halfYearly.value.months,
});

/** The loans a student wishes for: 併用 is both. */
async function beginningOf(
  ctx: AppContext,
  studentNumber: string | null,
): Promise<RepaymentChoices['begin']> {
  const found = studentNumber === null ? undefined : (await gather(ctx)).byNumber.get(studentNumber);
  const wishes = found?.judgement.wishes.map(({ wish }) => wish) ?? [];
  const kinds = (['loan1', 'loan2'] as const).filter(
    (kind) => wishes.includes(kind) || wishes.includes('combined'),
  );
  return { kinds, endsIn: found?.applicant.expectedGraduation ?? null };
}
