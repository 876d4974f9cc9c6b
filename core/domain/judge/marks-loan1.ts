import type { Applicant, FactField } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { HardshipField, StatementField } from '../edition-criteria.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Compared, figures, settledByAverage } from './average.ts';
import { type Finding, met, missing, notMet, result, schoolDecides } from './criterion.ts';

/**
 * 第一種と併用の学力: the average, or the exception, which wants both a hardship of the household and one of the school's
 * two statements.
 */
export const judgeLoan1Marks = (
  applicant: Applicant,
  wish: 'loan1' | 'combined',
  edition: Edition,
): CriterionResult => {
  const finding = find(applicant, edition);
  if (wish === 'loan1') return result('marks', finding);
  return result('marks', { ...finding, citations: [...finding.citations, edition.marks.combined.citation] });
};

function find(applicant: Applicant, edition: Edition): Finding {
  const { limitTenths, hardships, statements } = edition.marks.loan1;
  const settled = settledByAverage(applicant.gradeAverage, limitTenths);
  if (settled.finding !== null) return settled.finding;
  const { compared } = settled;
  const hardshipFields = hardships.value.map((entry) => entry.field);
  const statementFields = statements.map((entry) => entry.value.field);
  const fields: readonly FactField[] = ['gradeAverage', ...hardshipFields, ...statementFields];
  const citations = [limitTenths.citation, hardships.citation, ...statements.map((entry) => entry.citation)];
  return {
    ...figures(compared),
    fields,
    citations,
    ...exception(applicant, edition, compared, { hardshipFields, statementFields }),
  };
}

type Fields = Readonly<{
  hardshipFields: readonly HardshipField[];
  statementFields: readonly StatementField[];
}>;

/** The school's statement stands, is still open, or has been refused. */
type Stated = 'given' | 'open' | 'refused';

function exception(
  applicant: Applicant,
  edition: Edition,
  compared: Compared,
  { hardshipFields, statementFields }: Fields,
): Pick<Finding, 'verdict' | 'reason' | 'next'> {
  const hardship = hardshipFields.find((field) => applicant[field] === true);
  const unknown = hardshipFields.filter((field) => applicant[field] === null);
  const stated = statementState(applicant, statementFields);
  const names = edition.marks.loan1.hardships.value.map((entry) => entry.label).join('・');

  if (hardship === undefined && unknown.length === 0) {
    return { verdict: notMet, reason: `${compared.sentence}特例（${names}）のどれにも当たりません。` };
  }
  if (stated === 'refused') {
    return {
      verdict: notMet,
      reason: `${compared.sentence}特例の二つの見込みのどちらにも当たらないとされています。`,
    };
  }
  if (hardship === undefined) {
    const open = missing(unknown);
    return {
      ...open,
      reason: `${compared.sentence}特例（${names}）に当たるかどうかがわかりません。${open.reason}`,
    };
  }
  const label = edition.marks.loan1.hardships.value.find((entry) => entry.field === hardship)?.label ?? '';
  if (stated === 'open') {
    return {
      verdict: schoolDecides,
      reason: `${compared.sentence}特例（${label}）に当たります。優れた成績を修める見込みを学校が判断します。`,
      next: '特例の二つの見込み（資質能力・学修意欲）のどちらに当たるかを「成績」に入力してください。',
    };
  }
  const given = edition.marks.loan1.statements
    .filter((entry) => applicant[entry.value.field] === true)
    .map((entry) => entry.value.label)
    .join('・');
  return { verdict: met, reason: `${compared.sentence}特例（${label}、${given}）により満たします。` };
}

function statementState(applicant: Applicant, fields: readonly StatementField[]): Stated {
  if (fields.some((field) => applicant[field] === true)) return 'given';
  return fields.some((field) => applicant[field] === null) ? 'open' : 'refused';
}
