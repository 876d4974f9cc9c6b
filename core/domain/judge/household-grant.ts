import type { Applicant } from '../applicant.ts';
import type { GrantHousehold } from '../edition-household.ts';
import { assertNever } from '../result.ts';
import type { Finding } from './criterion.ts';
import { byGrantGuide } from './household-grant-guide.ts';
import { byGrantTaxBase } from './household-grant-tax-base.ts';

export function byGrantTest(applicant: Applicant, rules: GrantHousehold): Finding {
  const { test } = rules;
  switch (test.kind) {
    case 'guide':
      return byGrantGuide(applicant, test.rows, rules);
    case 'taxBase':
      return byGrantTaxBase(applicant, test.bands, rules);
    default:
      return assertNever(test);
  }
}
