import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { LoanGuideRow } from '../edition-household.ts';
import { type Finding, missing } from './criterion.ts';
import { incomeFields as fields, openIncomeFields } from './income-entries.ts';
import { decidedByJasso, incomeWords, indicate, manYen, noRow } from './indication.ts';

/** A loan's table of incomes by household size, for earners and others. */
export function byLoanGuide(applicant: Applicant, rows: readonly Cited<LoanGuideRow>[]): Finding {
  const { householdSize, incomeKind, income } = applicant;
  const row = rows.find(
    ({ value }) =>
      (householdSize === null || value.persons === householdSize) &&
      (incomeKind === null || value.incomeKind === incomeKind),
  );
  if (row === undefined) {
    const persons = householdSize === null ? '' : `${householdSize}人世帯・`;
    const reason = `${persons}${kindWords(incomeKind ?? 'salary')}の行は目安表にありません（${existing(rows)}）。`;
    return noRow(reason, { fields, citations: rows.slice(0, 1).map(({ citation }) => citation) });
  }
  const open = openIncomeFields(applicant);
  if (open.length > 0 || income === null) return { fields, citations: [row.citation], ...missing(open) };
  const { atMost } = row.value;
  const within = income <= atMost;
  return {
    verdict: indicate(within ? 'within' : 'over'),
    reason: `${incomeWords(row.value.incomeKind, income)}は、${described(row)}の目安 ${manYen(atMost)}${within ? '以下です。' : 'を超えています。'}${decidedByJasso}`,
    actual: manYen(income),
    limit: `${manYen(atMost)} 以下`,
    fields,
    citations: [row.citation],
  };
}

const kindWords = (kind: LoanGuideRow['incomeKind']): string =>
  kind === 'salary' ? '給与所得者' : '給与所得者以外';

const described = ({ value: { persons, composition, incomeKind } }: Cited<LoanGuideRow>): string =>
  `${persons}人世帯${composition === null ? '' : `（${composition}）`}・${kindWords(incomeKind)}`;

/** A short table is named row by row, a long one by its ends. */
function existing(rows: readonly Cited<LoanGuideRow>[]): string {
  const persons = rows.map(({ value }) => value.persons);
  return rows.length <= 2
    ? `あるのは${rows.map(described).join('、')}だけです`
    : `あるのは${Math.min(...persons)}人から${Math.max(...persons)}人までです`;
}
