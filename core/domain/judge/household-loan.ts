import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { LoanHousehold, LoanTest } from '../edition-household.ts';
import type { Hardship } from '../edition-marks.ts';
import { hardshipHolds } from '../hardship.ts';
import { assertNever } from '../result.ts';
import { ruleFor } from '../rule-choice.ts';
import { type Finding, missing } from './criterion.ts';
import { byLoanGuide } from './household-loan-guide.ts';
import { byLoanTaxBase } from './household-loan-tax-base.ts';
import { decidedByJasso, indicate, noRow } from './indication.ts';
import type { Question } from './question.ts';
import { wishLabels } from './words.ts';

/** A loan's household test, the first that fits wish and year. */
export function byLoanTest({ applicant, wish, edition }: Question): Finding {
  const { loans } = edition.household;
  const chosen = ruleFor(loans, wish, applicant);
  switch (chosen.kind) {
    case 'rule':
      return byRule(applicant, chosen.rule);
    case 'open': {
      const citations = loans
        .filter(({ wishes }) => wishes.includes(wish))
        .flatMap(({ test }) => citedBy(test));
      return { fields: [chosen.field], citations, ...missing([chosen.field]) };
    }
    case 'none':
      return noRow(`この版の資料には${wishLabels[wish]}の家計の目安がありません。`, {
        fields: ['choice'],
        citations: [],
      });
    default:
      return assertNever(chosen);
  }
}

function byRule(applicant: Applicant, { test, orHardship }: LoanHousehold): Finding {
  if (orHardship === null) return byTest(applicant, test);
  const held = orHardship.value.find(({ field }) => hardshipHolds(applicant, field) === true);
  if (held !== undefined) {
    return {
      verdict: indicate('within'),
      reason: `${held.label}に当たるため、収入によらず目安内です。${decidedByJasso}`,
      fields: orHardship.value.map(({ field }) => field),
      citations: [orHardship.citation],
    };
  }
  return orStillHardship(applicant, byTest(applicant, test), orHardship);
}

/** A household over the guide may yet be one of a hardship that is not entered. */
function orStillHardship(
  applicant: Applicant,
  finding: Finding,
  { value: hardships, citation }: Cited<readonly Hardship[]>,
): Finding {
  const { verdict } = finding;
  const fields = [...finding.fields, ...hardships.map(({ field }) => field)];
  const both = { ...finding, fields, citations: [...finding.citations, citation] };
  if (verdict.kind !== 'jassoDecides' || verdict.indication !== 'over') return finding;
  const unknown = hardships
    .map(({ field }) => field)
    .filter((field) => hardshipHolds(applicant, field) === null);
  if (unknown.length === 0) return both;
  const asked = missing(unknown);
  return { ...both, ...asked, reason: `${finding.reason}${asked.reason}` };
}

function byTest(applicant: Applicant, test: LoanTest): Finding {
  switch (test.kind) {
    case 'guide':
      return byLoanGuide(applicant, test.rows);
    case 'taxBase':
      return byLoanTaxBase(applicant, test.atMost);
    case 'statements':
      return noRow(
        `金額の目安はなく、次のどれかに当たるかどうかで審査されます（${test.statements.map(({ value }) => value).join('／')}）。`,
        { fields: ['emergencyCause'], citations: citedBy(test) },
      );
    case 'notPublished':
      return noRow(`${test.note.value}ため、比べる目安がありません。`, {
        fields: ['householdSize', 'incomeKind', 'income'],
        citations: citedBy(test),
      });
    default:
      return assertNever(test);
  }
}

function citedBy(test: LoanTest): Finding['citations'] {
  switch (test.kind) {
    case 'guide':
      return test.rows.slice(0, 1).map(({ citation }) => citation);
    case 'taxBase':
      return [test.atMost.citation];
    case 'statements':
      return test.statements.map(({ citation }) => citation);
    case 'notPublished':
      return [test.note.citation];
    default:
      return assertNever(test);
  }
}
