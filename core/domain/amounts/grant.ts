import type { Amounts, GrantBand } from '../edition-amounts.ts';
import { type AidAnswer, citationsOf, known, missing, none, notesOf, plain, unsaid } from './answer.ts';
import { bandRow } from './band-row.ts';
import { type AmountFacts, bandLabels, livingOf, yen } from './facts.ts';

const monthly = { aid: 'grant', unit: 'month' } as const;

/** 給付奨学金: one figure by band, school and living; once a year for 通信教育. */
export function grantAmounts(facts: AmountFacts, amounts: Amounts): AidAnswer {
  const { grant, course } = facts;
  const { grantMonthly, grantYearlyCorrespondence, conditions } = amounts;
  const cited = citationsOf(conditions.grantMonths);
  if (grantMonthly.length === 0 && grantYearlyCorrespondence === null) {
    return unsaid(monthly, 'この版に給付奨学金の額はありません。', cited);
  }
  if (grant === null) return missing(monthly, ['grant'], cited);
  if (grant === 'none') return none(monthly, '給付奨学金を受けません。', cited);
  if (course === null) return missing(monthly, ['course'], cited);
  return course === 'correspondence' ? byCorrespondence(grant, amounts) : byLiving(facts, grant, amounts);
}

function byCorrespondence(band: GrantBand, { grantYearlyCorrespondence, conditions }: Amounts): AidAnswer {
  const head = { aid: 'grant', unit: 'year' } as const;
  const byBand: Readonly<Partial<Record<GrantBand, number>>> = grantYearlyCorrespondence?.value ?? {};
  const amount = byBand[band];
  if (amount === undefined) {
    const reason = `通信教育課程の${bandLabels[band]}の年額は、この版の資料に示されていません。`;
    return unsaid(head, reason, citationsOf(grantYearlyCorrespondence, conditions.grantMonths));
  }
  return known(head, [plain(amount)], {
    reason: `通信教育課程の${bandLabels[band]}は、年1回 ${yen(amount)}です。`,
    citations: citationsOf(grantYearlyCorrespondence),
  });
}

function byLiving(facts: AmountFacts, band: GrantBand, amounts: Amounts): AidAnswer {
  const { grantMonthly, grantMonthlyKosen, conditions } = amounts;
  const cited = citationsOf(conditions.grantMonths);
  if (facts.school === null) return missing(monthly, ['school'], cited);
  const living = livingOf(facts);
  if (typeof living !== 'string') return missing(monthly, living, cited);
  const row = bandRow(facts.school === 'kosen' ? grantMonthlyKosen : grantMonthly, band, facts);
  if (row === 'manyChildren') return missing(monthly, ['manyChildren'], cited);
  if (row === null) return unsaid(monthly, `この版に${bandLabels[band]}の月額はありません。`, cited);
  const cell = row.value.amounts[living];
  if (cell.special !== null && facts.special === null) return missing(monthly, ['special'], [row.citation]);
  const isSpecial = facts.special === true && cell.special !== null;
  const amount = isSpecial && cell.special !== null ? cell.special : cell.amount;
  return known(monthly, [plain(amount)], {
    reason: isSpecial
      ? `${bandLabels[band]}の月額は ${yen(amount)}です（生活保護・社会的養護の金額）。`
      : `${bandLabels[band]}の月額は ${yen(amount)}です。`,
    notes: facts.commute === 'away' ? notesOf(conditions.grantAway) : [],
    citations: [row.citation, ...(isSpecial ? citationsOf(conditions.special) : []), ...cited],
  });
}
