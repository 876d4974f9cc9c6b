import { fail } from '#core/domain/failure.ts';

export const ruleUnknown = fail(
  'value-invalid',
  'この校内基準はもうありません。規則の「校内基準」を開き直してください。',
);
