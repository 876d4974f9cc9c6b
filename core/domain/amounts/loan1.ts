import type { Cited } from '../cited.ts';
import type { AdjustedSchool, Amounts, GrantBand, Living, Loan1Row } from '../edition-amounts.ts';
import { type AidAnswer, citationsOf, known, missing, notesOf, plain, sentence, unsaid } from './answer.ts';
import { awayAnswer } from './away.ts';
import { bandRow } from './band-row.ts';
import { correspondenceLoan1 } from './correspondence.ts';
import { type AmountFacts, bandLabels, livingOf, yen } from './facts.ts';
import { type Loan1Offer, offers, toChoices } from './loan1-offers.ts';

const head = { aid: 'loan1', unit: 'month' } as const;

/** 第一種奨学金: the table, or while the grant is received what 併給調整 leaves of it. */
export function loan1Amounts(facts: AmountFacts, amounts: Amounts): AidAnswer {
  const { grant, course, school } = facts;
  const { conditions } = amounts;
  const cited = citationsOf(conditions.loanSchools);
  if (amounts.loan1.length === 0 && amounts.correspondence === null) {
    return unsaid(head, 'この版に第一種奨学金の月額はありません。', cited);
  }
  if (course === 'correspondence') return correspondenceLoan1(facts, amounts);
  if (amounts.loan1.length === 0) {
    return course === null
      ? missing(head, ['course'], cited)
      : unsaid(head, 'この版は通信教育課程のもので、ほかの課程の月額はありません。', cited);
  }
  const open = [
    ...(course === null ? (['course'] as const) : []),
    ...(grant === null && hasGrant(amounts) ? (['grant'] as const) : []),
    ...(school === null ? (['school'] as const) : []),
  ];
  const living = livingOf(facts);
  const unknown = [...open, ...(typeof living === 'string' ? [] : living)];
  if (school === null || typeof living !== 'string' || unknown.length > 0) {
    return missing(head, unknown, cited);
  }
  if (grant === null || grant === 'none') return fromTable(facts, school, living, amounts);
  if (course === 'night' && conditions.loan1Night !== null) {
    const reason = `${sentence(conditions.loan1Night)}この資料には示されていません。`;
    return unsaid(head, reason, [conditions.loan1Night.citation]);
  }
  return adjusted(facts, grant, school, living, amounts);
}

/** Where an edition knows of no grant, nobody is asked for the band. */
const hasGrant = ({ grantMonthly, adjustedLoan1 }: Amounts): boolean =>
  grantMonthly.length > 0 || adjustedLoan1.length > 0;

const withGrantUnsaid =
  '給付奨学金を受ける人の額（併給調整）は、この資料に示されていません。ここに示すのは、給付を受けない人の額です。';

const homeOf: Readonly<Record<Living, Living>> = {
  publicHome: 'publicHome',
  publicAway: 'publicHome',
  privateHome: 'privateHome',
  privateAway: 'privateHome',
};

function fromTable(facts: AmountFacts, school: AdjustedSchool, living: Living, amounts: Amounts): AidAnswer {
  const { conditions } = amounts;
  const rule = conditions.loan1Highest;
  const row = rowFor(amounts.loan1, school, facts.entryYear);
  if (row === 'entryYear') return missing(head, ['entryYear'], citationsOf(conditions.loanSchools, rule));
  if (row === null) {
    return unsaid(
      head,
      'この版の資料に、この学校種の第一種奨学金の月額は示されていません。',
      citationsOf(rule),
    );
  }
  const cell = row.value.amounts[living];
  if (cell === null) {
    const reason = 'この版の資料に、この設置者と通学の第一種奨学金の月額は示されていません。';
    return unsaid(head, reason, [row.citation]);
  }
  const away = awayAnswer(facts, amounts);
  const home = away !== null || conditions.loan1Home !== null ? row.value.amounts[homeOf[living]] : null;
  const isLimited = rule !== null && !row.value.highestIsFree;
  const offered: readonly Loan1Offer[] = offers(cell, home, isLimited);
  const { choices, refused } = toChoices(offered, facts, away, rule);
  const highest = yen(cell.highest);
  const isClosed = isLimited && facts.isOverHighestIncome === true;
  const isAwayClosed = away?.verdict.kind === 'notMet';
  return known(head, choices, {
    reason: isAwayClosed
      ? away.reason
      : isClosed
        ? `収入が一定額以上のため、最高月額 ${highest}は選べません。`
        : `最高月額は ${highest}です。`,
    refused,
    notes: [
      ...(away === null || isAwayClosed ? [] : [away.reason]),
      ...(rule === null && !row.value.highestIsFree
        ? ['最高月額の条件は、この資料に示されていません。']
        : []),
      ...(hasGrant(amounts) || facts.grant === 'none' ? [] : [withGrantUnsaid]),
      ...(living === homeOf[living] ? [] : notesOf(conditions.loan1Home, conditions.loan1FollowsGrant)),
    ],
    citations: [
      row.citation,
      ...(isLimited ? citationsOf(rule) : []),
      ...citationsOf(away?.findings[0] ?? null),
    ],
  });
}

/** The row for the school and the year of entry; 'entryYear' when that year decides and is not known. */
function rowFor(
  rows: readonly Cited<Loan1Row>[],
  school: AdjustedSchool,
  year: number | null,
): Cited<Loan1Row> | 'entryYear' | null {
  const ofSchool = rows.filter(({ value }) => value.schools.includes(school));
  const forAll = ofSchool.find(({ value }) => value.enteredFrom === null && value.enteredUntil === null);
  if (forAll !== undefined) return forAll;
  if (ofSchool.length > 0 && year === null) return 'entryYear';
  return (
    ofSchool.find(
      ({ value: { enteredFrom, enteredUntil } }) =>
        year !== null &&
        (enteredFrom === null || year >= enteredFrom) &&
        (enteredUntil === null || year <= enteredUntil),
    ) ?? null
  );
}

function adjusted(
  facts: AmountFacts,
  band: GrantBand,
  school: AdjustedSchool,
  living: Living,
  amounts: Amounts,
): AidAnswer {
  const { adjustedLoan1, conditions } = amounts;
  const cited = citationsOf(conditions.special);
  const ofSchool = adjustedLoan1.filter(({ value }) => value.school === school);
  const row = bandRow(ofSchool, band, facts);
  if (row === 'manyChildren') return missing(head, ['manyChildren'], cited);
  if (row === null) return unsaid(head, `この版に${bandLabels[band]}の調整後の月額はありません。`, cited);
  const away = awayAnswer(facts, amounts);
  if (away?.verdict.kind === 'missing') return missing(head, away.verdict.fields, [row.citation]);
  const column = away?.verdict.kind === 'notMet' ? homeOf[living] : living;
  const cell = row.value.amounts[column];
  const open = `${bandLabels[band]}の調整後の月額は、この版の資料に示されていません。`;
  if (cell === null) return unsaid(head, open, [row.citation]);
  if (cell === 'unadjusted') {
    const answer = fromTable(facts, school, living, amounts);
    return { ...answer, citations: [row.citation, ...answer.citations] };
  }
  if (cell.special !== null && facts.special === null) return missing(head, ['special'], [row.citation]);
  const isSpecial = facts.special === true && cell.special !== null;
  const figures = isSpecial && cell.special !== null ? cell.special : cell.amounts;
  if (figures.length === 0) return unsaid(head, open, [row.citation]);
  const words = figures.map(yen).join('または ');
  return known(head, figures.toSorted((a, b) => b - a).map(plain), {
    reason: `給付奨学金（${bandLabels[band]}）と併せて受けるため、月額は ${words}です（併給調整）。`,
    citations: [row.citation, ...(isSpecial ? cited : [])],
  });
}
