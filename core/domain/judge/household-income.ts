import type { Applicant, FactField } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { Edition } from '../edition.ts';
import { bands, type GrantGuideRow, type GuideFigure, type LoanGuideRow } from '../edition-criteria.ts';
import type { Citation, CriterionResult, Indication, Wish } from '../verdict.ts';
import { type Finding, missing, result } from './criterion.ts';

/**
 * 家計（収入）: an indication only. The tables are 目安 and JASSO decides, so this is never met or not met, and a
 * household without a row in the table is said to have none: nothing is interpolated.
 */
export const judgeIncome = (applicant: Applicant, wish: Wish, edition: Edition): CriterionResult =>
  result(
    'household.income',
    wish === 'grant' ? byGrantTable(applicant, edition) : byLoanTable(applicant, wish, edition),
  );

const fields: readonly FactField[] = ['householdSize', 'incomeKind', 'income'];

const openFields = (applicant: Applicant): readonly FactField[] =>
  fields.filter((field) => applicant[field] === null);

const indicate = (indication: Indication): Finding['verdict'] => ({ kind: 'jassoDecides', indication });

function byGrantTable(applicant: Applicant, edition: Edition): Finding {
  const { rows, judgedBy } = edition.household.grant;
  const base = { fields, citations: [judgedBy.citation] };
  const row = rows.find((entry) => entry.value.persons === applicant.householdSize);
  if (row === undefined && applicant.householdSize !== null) {
    return noRow(base.citations, `${applicant.householdSize}人世帯の行は目安表にありません。`);
  }
  const { income, incomeKind } = applicant;
  if (row === undefined || income === null || incomeKind === null) {
    return {
      ...base,
      citations: rows.slice(0, 1).map((entry) => entry.citation),
      ...missing(openFields(applicant)),
    };
  }
  const limits = row.value[incomeKind];
  const band = bands.find((candidate) => income <= total(limits[candidate]));
  const highest = total(limits.III);
  const label = edition.household.grant.bands.find((entry) => entry.value.band === band)?.value.label;
  const amount = `${incomeKind === 'salary' ? '年間の収入' : '年間の所得'} ${yen(income)}`;
  const table = `${row.value.persons}人世帯（${row.value.composition}）の目安`;
  const reason =
    band === undefined
      ? `${amount}は、${table} ${yen(highest)}を超えています。`
      : `${amount}は、${table}で${label}（${yen(total(limits[band]))}まで）に当たります。`;
  return {
    ...base,
    verdict: indicate(band === undefined ? 'over' : 'within'),
    reason: `${reason}${howAdded(row.value)}${decidedByJasso}`,
    actual: yen(income),
    limit: bands.map((candidate) => `第${roman[candidate]}区分 ${yen(total(limits[candidate]))}`).join('、'),
    citations: [row.citation, judgedBy.citation],
  };
}

const decidedByJasso = '決めるのは機構です。';
const roman = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ' } as const;

/** The table gives 親① and 親② apart; a roster knows the household's total only, so their sum is compared. */
const total = (figure: GuideFigure): number => figure.first + (figure.second ?? 0);

const howAdded = (row: GrantGuideRow): string =>
  row.salary.I.second === null ? '' : '表は親①と親②の額を分けて示すため、その合計と比べました。';

type LoanWish = Exclude<Wish, 'grant'>;

function byLoanTable(applicant: Applicant, wish: LoanWish, edition: Edition): Finding {
  const rows = loanRows(wish, edition);
  const [first] = rows;
  if (first === undefined) {
    return noRow(
      [edition.household.combined.note.citation],
      `${edition.household.combined.note.value}ため、比べる目安がありません。`,
    );
  }
  const { householdSize, incomeKind, income } = applicant;
  const fitting = rows.filter(
    ({ value }) =>
      (householdSize === null || value.persons === householdSize) &&
      (incomeKind === null || value.incomeKind === incomeKind),
  );
  const [row] = fitting;
  if (row === undefined) {
    const household = `${householdSize === null ? '' : `${householdSize}人世帯・`}${incomeKind === 'other' ? '給与所得者以外' : '給与所得者'}`;
    return noRow(
      [first.citation],
      `${household}の行は目安表にありません（あるのは${rows.map(described).join('、')}だけです）。`,
    );
  }
  const open = openFields(applicant);
  if (open.length > 0 || income === null) return { fields, citations: [row.citation], ...missing(open) };
  const within = income <= row.value.atMost;
  return {
    verdict: indicate(within ? 'within' : 'over'),
    reason: `年間の収入 ${yen(income)}は、${described(row)}の目安 ${yen(row.value.atMost)}${within ? '以下です。' : 'を超えています。'}${decidedByJasso}`,
    actual: yen(income),
    limit: `${yen(row.value.atMost)} 以下`,
    fields,
    citations: [row.citation],
  };
}

function loanRows(wish: LoanWish, edition: Edition): readonly Cited<LoanGuideRow>[] {
  return wish === 'combined' ? edition.household.combined.rows : edition.household[wish];
}

const described = ({ value }: Cited<LoanGuideRow>): string =>
  `${value.persons}人世帯（${value.composition}）・${value.incomeKind === 'salary' ? '給与所得者' : '給与所得者以外'}`;

const noRow = (citations: readonly Citation[], reason: string): Finding => ({
  verdict: indicate('noRow'),
  reason: `${reason}${decidedByJasso}`,
  fields,
  citations,
});

/** 「1,100万円」 */
const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}万円`;
