import type { ReadableRule } from '#core/contract/rules.ts';
import { bandLabels } from '#core/domain/amounts/facts.ts';
import type { CorrespondenceAmounts } from '#core/domain/edition-amounts.ts';
import { rule, table, yen } from './readable.ts';

/** 第一種 of 通信教育: once a year, or a month where lessons are attended the whole year. */
export function correspondenceRules(amounts: CorrespondenceAmounts): readonly ReadableRule[] {
  const { yearly, monthly, adjustedYearly, adjustedMonthly, adjustedClosed } = amounts;
  const { home, away, other } = monthly.value;
  return [
    rule(
      'amounts.correspondence.yearly',
      '通信教育の第一種（年額）',
      `夏季・冬季スクーリング ${yen(yearly.value.summerWinter)}、放送大学 ${yen(yearly.value.openUniversity)}`,
      yearly,
    ),
    rule(
      'amounts.correspondence.monthly',
      '通年スクーリングの第一種（月額）',
      `自宅 ${yen(home)}、自宅外 ${yen(away)}、または ${yen(other)}`,
      monthly,
    ),
    ...table(
      'amounts.correspondence.adjustedYearly',
      '給付と併せて受ける通信教育の第一種（年額）',
      '夏季・冬季スクーリングと放送大学',
      ['支援区分', '年額'],
      adjustedYearly,
      ({ band, amount }) => [bandLabels[band], yen(amount)],
    ),
    ...table(
      'amounts.correspondence.adjustedMonthly',
      '給付と併せて受ける通年スクーリングの第一種（月額）',
      'いずれかを選びます',
      ['支援区分', '設置者', '自宅', '自宅外'],
      adjustedMonthly,
      ({ band, founder, home: atHome, away: fromAway }) => [
        bandLabels[band],
        founder === 'private' ? '私立' : '国公立',
        atHome.map(yen).join('・'),
        fromAway.map(yen).join('・'),
      ],
    ),
    rule(
      'amounts.correspondence.adjustedClosed',
      '以前に入学した人が選べない月額',
      `${adjustedClosed.value.enteredUntil}年度以前の入学では ${adjustedClosed.value.amounts.map(yen).join('・')} を選べません`,
      adjustedClosed,
    ),
  ];
}
