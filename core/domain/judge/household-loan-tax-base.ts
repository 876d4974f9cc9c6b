import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import { type Finding, missing } from './criterion.ts';
import { decidedByJasso, indicate, yen } from './indication.ts';

/** 貸与額算定基準額, 「以下」 */
export function byLoanTaxBase(
  { taxBaseLoan: base }: Applicant,
  { value: atMost, citation }: Cited<number>,
): Finding {
  const limit = `${yen(atMost)} 以下`;
  const common = { limit, fields: ['taxBaseLoan'], citations: [citation] } as const;
  if (base === null) return { ...common, ...missing(['taxBaseLoan']) };
  const within = base <= atMost;
  return {
    ...common,
    verdict: indicate(within ? 'within' : 'over'),
    reason: `貸与額算定基準額 ${yen(base)}は、${yen(atMost)}${within ? '以下です。' : 'を超えています。'}${decidedByJasso}`,
    actual: yen(base),
  };
}
