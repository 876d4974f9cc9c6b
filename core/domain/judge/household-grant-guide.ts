import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import {
  type GrantGuideRow,
  type GrantHousehold,
  type GuideFigure,
  guideBands,
} from '../edition-household.ts';
import { type Finding, missing } from './criterion.ts';
import { bandLabel } from './grant-band.ts';
import { incomeFields as fields, openIncomeFields } from './income-entries.ts';
import { decidedByJasso, incomeWords, indicate, manYen, noRow } from './indication.ts';

/** The grant's table of incomes by household size, for earners and others. */
export function byGrantGuide(
  applicant: Applicant,
  rows: readonly Cited<GrantGuideRow>[],
  rules: GrantHousehold,
): Finding {
  const row = rows.find(({ value }) => value.persons === applicant.householdSize);
  const judgedBy = rules.judgedBy.citation;
  if (row === undefined && applicant.householdSize !== null) {
    const reason = `${applicant.householdSize}人世帯の行は目安表にありません。`;
    return noRow(reason, { fields, citations: [judgedBy] });
  }
  const { income, incomeKind } = applicant;
  if (row === undefined || income === null || incomeKind === null) {
    const citations = rows.slice(0, 1).map(({ citation }) => citation);
    return { fields, citations, ...missing(openIncomeFields(applicant)) };
  }
  const limits = row.value[incomeKind];
  const band = guideBands.find((candidate) => income <= total(limits[candidate]));
  const amount = incomeWords(incomeKind, income);
  const table = `${row.value.persons}人世帯（${row.value.composition}）の目安`;
  const reason =
    band === undefined
      ? `${amount}は、${table} ${manYen(total(limits.III))}を超えています。`
      : `${amount}は、${table}で${bandLabel(band, rules)}（${manYen(total(limits[band]))}まで）に当たります。`;
  return {
    verdict: indicate(band === undefined ? 'over' : 'within'),
    reason: `${reason}${howAdded(row.value)}${decidedByJasso}`,
    actual: manYen(income),
    limit: guideBands.map((each) => `${bandLabel(each, rules)} ${manYen(total(limits[each]))}`).join('、'),
    fields,
    citations: [row.citation, judgedBy],
  };
}

/** The table gives 親① and 親② apart; a roster knows the household's total only, so their sum is compared. */
const total = (figure: GuideFigure): number => figure.first + (figure.second ?? 0);

const howAdded = (row: GrantGuideRow): string =>
  row.salary.I.second === null ? '' : '表は親①と親②の額を分けて示すため、その合計と比べました。';
