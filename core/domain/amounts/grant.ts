import type { EditionWith } from '../edition.ts';
import type { Amounts } from '../edition-amounts.ts';
import type { GuideBand as Band } from '../edition-household.ts';
import { type AidAnswer, known, missing, none, plain, sentence } from './answer.ts';
import { type AmountFacts, bandLabels, livingOf, yen } from './facts.ts';

const monthly = { aid: 'grant', unit: 'month' } as const;

/** 給付奨学金: one figure by band, school and living; once a year for 通信教育. */
export function grantAmounts(facts: AmountFacts, { amounts }: EditionWith<'amounts'>): AidAnswer {
  const { grant, course } = facts;
  const cited = [amounts.conditions.grantMonths.citation];
  if (grant === null) return missing(monthly, ['grant'], cited);
  if (grant === 'none') return none(monthly, '給付奨学金を受けません。', cited);
  if (course === null) return missing(monthly, ['course'], cited);
  return course === 'correspondence' ? byCorrespondence(grant, amounts) : byLiving(facts, grant, amounts);
}

function byCorrespondence(band: Band, { grantYearlyCorrespondence }: Amounts): AidAnswer {
  const amount = grantYearlyCorrespondence.value[band];
  return known({ aid: 'grant', unit: 'year' }, [plain(amount)], {
    reason: `通信教育課程の${bandLabels[band]}は、年1回 ${yen(amount)}です。`,
    citations: [grantYearlyCorrespondence.citation],
  });
}

function byLiving(facts: AmountFacts, band: Band, amounts: Amounts): AidAnswer {
  const { grantMonthly, grantMonthlyKosen, conditions } = amounts;
  const cited = [conditions.grantMonths.citation];
  if (facts.school === null) return missing(monthly, ['school'], cited);
  const living = livingOf(facts);
  if (typeof living !== 'string') return missing(monthly, living, cited);
  const rows = facts.school === 'kosen' ? grantMonthlyKosen : grantMonthly;
  const row = rows.find(({ value }) => value.band === band);
  if (row === undefined) return none(monthly, `この版に${bandLabels[band]}の月額はありません。`, cited);
  const cell = row.value.amounts[living];
  if (cell.special !== null && facts.special === null) return missing(monthly, ['special'], [row.citation]);
  const isSpecial = facts.special === true && cell.special !== null;
  const amount = isSpecial && cell.special !== null ? cell.special : cell.amount;
  return known(monthly, [plain(amount)], {
    reason: isSpecial
      ? `${bandLabels[band]}の月額は ${yen(amount)}です（生活保護・社会的養護の金額）。`
      : `${bandLabels[band]}の月額は ${yen(amount)}です。`,
    notes: facts.commute === 'away' ? [sentence(conditions.grantAway)] : [],
    citations: [row.citation, ...(isSpecial ? [conditions.special.citation] : []), ...cited],
  });
}
