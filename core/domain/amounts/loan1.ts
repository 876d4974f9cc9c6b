import type { EditionWith } from '../edition.ts';
import type { AdjustedSchool, Amounts, Living } from '../edition-amounts.ts';
import type { GuideBand as Band } from '../edition-household.ts';
import { type AidAnswer, type AmountChoice, known, missing, none, plain, sentence } from './answer.ts';
import { type AmountFacts, bandLabels, livingOf, yen } from './facts.ts';

const head = { aid: 'loan1', unit: 'month' } as const;

/** 第一種奨学金: the table, or while the grant is received what 併給調整 leaves of it. */
export function loan1Amounts(facts: AmountFacts, { amounts }: EditionWith<'amounts'>): AidAnswer {
  const { grant, course, school } = facts;
  const { conditions } = amounts;
  const open = [
    ...(course === null ? (['course'] as const) : []),
    ...(grant === null ? (['grant'] as const) : []),
    ...(school === null ? (['school'] as const) : []),
  ];
  if (course === 'correspondence') {
    return none(head, sentence(conditions.loanSchools), [conditions.loanSchools.citation]);
  }
  const living = livingOf(facts);
  const unknown = [...open, ...(typeof living === 'string' ? [] : living)];
  if (grant === null || school === null || typeof living !== 'string' || unknown.length > 0) {
    return missing(head, unknown, [conditions.loanSchools.citation]);
  }
  if (grant === 'none') return fromTable(facts, school, living, amounts);
  if (course === 'night') {
    const reason = `${sentence(conditions.loan1Night)}この資料には示されていません。`;
    return none(head, reason, [conditions.loan1Night.citation]);
  }
  return adjusted(facts, grant, school, living, amounts);
}

function fromTable(facts: AmountFacts, school: AdjustedSchool, living: Living, amounts: Amounts): AidAnswer {
  const row = amounts.loan1.find(
    ({ value }) => value.school === (school === 'university' ? 'university' : 'other'),
  );
  const rule = amounts.conditions.loan1Highest;
  if (row === undefined) return none(head, 'この版に第一種奨学金の月額はありません。', [rule.citation]);
  const { highest, others } = row.value.amounts[living];
  const isClosed = facts.isOverHighestIncome === true;
  const top: AmountChoice = {
    amount: highest,
    condition:
      facts.isOverHighestIncome === null
        ? { fields: ['isOverHighestIncome'], words: sentence(rule), citation: rule.citation }
        : null,
  };
  return known(head, [...(isClosed ? [] : [top]), ...others.map(plain)], {
    reason: isClosed
      ? `収入が一定額以上のため、最高月額 ${yen(highest)}は選べません。`
      : `最高月額は ${yen(highest)}です。`,
    refused: isClosed ? [{ amount: highest, reason: sentence(rule), citation: rule.citation }] : [],
    citations: [row.citation, rule.citation],
  });
}

function adjusted(
  facts: AmountFacts,
  band: Band,
  school: AdjustedSchool,
  living: Living,
  { adjustedLoan1, conditions }: Amounts,
): AidAnswer {
  const row = adjustedLoan1.find(({ value }) => value.school === school && value.band === band);
  if (row === undefined) {
    return none(head, `この版に${bandLabels[band]}の調整後の月額はありません。`, [
      conditions.special.citation,
    ]);
  }
  const cell = row.value.amounts[living];
  if (cell.special !== null && facts.special === null) return missing(head, ['special'], [row.citation]);
  const isSpecial = facts.special === true && cell.special !== null;
  const figures = isSpecial && cell.special !== null ? cell.special : cell.amounts;
  const words = figures.map(yen).join('または ');
  return known(head, figures.toSorted((a, b) => b - a).map(plain), {
    reason: `給付奨学金（${bandLabels[band]}）と併せて受けるため、月額は ${words}です（併給調整）。`,
    citations: [row.citation, ...(isSpecial ? [conditions.special.citation] : [])],
  });
}
