import type { Amounts, CorrespondenceAmounts, GrantBand } from '../edition-amounts.ts';
import {
  type AidAnswer,
  type AmountChoice,
  citationsOf,
  known,
  missing,
  notesOf,
  plain,
  type RefusedAmount,
  sentence,
  unsaid,
} from './answer.ts';
import { type AmountFacts, bandLabels, yen } from './facts.ts';

const yearly = { aid: 'loan1', unit: 'year' } as const;
const monthly = { aid: 'loan1', unit: 'month' } as const;

/** 通信教育の第一種: once a year, or a month where lessons are attended the whole year. */
export function correspondenceLoan1(facts: AmountFacts, amounts: Amounts): AidAnswer {
  const { conditions, correspondence } = amounts;
  const cited = citationsOf(conditions.loanSchools);
  if (correspondence === null) {
    const rule = conditions.loanSchools;
    return unsaid(
      monthly,
      rule === null ? 'この版の資料に、通信教育課程の第一種奨学金の額は示されていません。' : sentence(rule),
      cited,
    );
  }
  const { schooling, grant } = facts;
  const open = [
    ...(schooling === null ? (['schooling'] as const) : []),
    ...(grant === null ? (['grant'] as const) : []),
  ];
  if (schooling === null || grant === null) {
    return missing(monthly, open, [correspondence.yearly.citation, correspondence.monthly.citation]);
  }
  if (schooling === 'fullYear') {
    return grant === 'none'
      ? byCommute(facts, amounts, correspondence)
      : adjustedMonthly(facts, grant, amounts, correspondence);
  }
  if (grant === 'none') {
    const amount = correspondence.yearly.value[schooling];
    const reason = `年額は ${yen(amount)}で、年1回振り込まれます。`;
    return known(yearly, [plain(amount)], { reason, citations: [correspondence.yearly.citation] });
  }
  const row = correspondence.adjustedYearly.find(({ value }) => value.band === grant);
  if (row === undefined) return noRow(yearly, grant, correspondence);
  const reason = `給付奨学金（${bandLabels[grant]}）と併せて受けるため、年額は ${yen(row.value.amount)}です（併給調整）。`;
  return known(yearly, [plain(row.value.amount)], { reason, citations: [row.citation] });
}

function byCommute(
  { commute }: AmountFacts,
  { conditions }: Amounts,
  { monthly: rule }: CorrespondenceAmounts,
): AidAnswer {
  if (commute === null) return missing(monthly, ['commute'], [rule.citation]);
  const { home, away, other } = rule.value;
  const own = commute === 'home' ? [home] : [away, ...(conditions.loan1Home === null ? [] : [home])];
  return known(monthly, [...own, other].map(plain), {
    reason: `通年スクーリングの月額は、${[...own, other].map(yen).join('、')}から選びます。`,
    notes: commute === 'away' ? notesOf(conditions.loan1Home, conditions.grantAway) : [],
    citations: [rule.citation, ...(commute === 'away' ? citationsOf(conditions.loan1Home) : [])],
  });
}

function adjustedMonthly(
  { commute, founder, entryYear }: AmountFacts,
  band: GrantBand,
  { conditions }: Amounts,
  correspondence: CorrespondenceAmounts,
): AidAnswer {
  const { adjustedMonthly: rows, adjustedClosed: closed } = correspondence;
  const cited = citationsOf(rows[0] ?? null);
  const open = [
    ...(founder === null ? (['founder'] as const) : []),
    ...(commute === null ? (['commute'] as const) : []),
  ];
  if (commute === null || founder === null) return missing(monthly, open, cited);
  const row = rows.find(({ value }) => value.band === band && value.founder === founder);
  if (row === undefined) return noRow(monthly, band, correspondence);
  const choices: AmountChoice[] = [];
  const refused: RefusedAmount[] = [];
  const { enteredUntil, amounts: closedAmounts } = closed.value;
  const words = `${enteredUntil}年度以前に入学した人は選べません。`;
  for (const amount of row.value[commute]) {
    const isClosed = closedAmounts.includes(amount);
    if (!isClosed || (entryYear !== null && entryYear > enteredUntil)) choices.push(plain(amount));
    else if (entryYear === null) {
      choices.push({ amount, condition: { fields: ['entryYear'], words, citation: closed.citation } });
    } else refused.push({ amount, reason: words, citation: closed.citation });
  }
  return known(
    monthly,
    choices.toSorted((a, b) => b.amount - a.amount),
    {
      reason: `給付奨学金（${bandLabels[band]}）と併せて受けるため、月額は ${choices.map(({ amount }) => yen(amount)).join('、')}から選びます（併給調整）。`,
      refused,
      notes: notesOf(conditions.loan1FollowsGrant),
      citations: [row.citation, closed.citation],
    },
  );
}

const noRow = (
  head: typeof yearly | typeof monthly,
  band: GrantBand,
  { adjustedYearly }: CorrespondenceAmounts,
): AidAnswer =>
  unsaid(
    head,
    `${bandLabels[band]}の調整後の額は、この版の資料に示されていません。`,
    citationsOf(adjustedYearly[0] ?? null),
  );
