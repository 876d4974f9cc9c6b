import { japaneseClock } from '#core/app/clock.ts';
import { noticesOf } from '#core/domain/repayment/notices.ts';
import { planRepayment } from '#core/domain/repayment/plan.ts';
import type { Command } from '../command.ts';
import { repayJson } from '../repay-json.ts';
import { repayOptions, repayRequest } from '../repay-request.ts';
import { repayText } from '../repay-text.ts';
import { shippedRepaymentTerms } from '../session.ts';
import { refuse } from '../with-session.ts';

export const repayCommand: Command = {
  name: 'repay',
  summary: '貸与奨学金の返還を試算します（回数、毎月の額、総額、返還の予定）。',
  options: repayOptions,
  misuse: (options) => {
    const request = repayRequest(options);
    return request.ok ? null : request.error;
  },
  run: async (options, terminal) => {
    const request = repayRequest(options);
    if (!request.ok) return 2;
    const terms = await shippedRepaymentTerms();
    if (!terms.ok) return refuse(terms.error, terminal);
    const today = options.get('as-of') ?? japaneseClock().today();
    const plan = planRepayment(request.value, terms.value, today);
    if (!plan.ok) return refuse(plan.error, terminal);
    const notices = noticesOf(plan.value, terms.value, today);
    for (const notice of notices) terminal.say(`注意: ${notice}`);
    terminal.out(
      options.has('json')
        ? `${JSON.stringify(repayJson(plan.value, terms.value, notices), null, 2)}\n`
        : repayText(plan.value, terms.value),
    );
    return 0;
  },
};
