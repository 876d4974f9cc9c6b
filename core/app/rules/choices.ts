import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { rule, table } from './readable.ts';

export function choiceRules({ choices }: Edition): readonly ReadableRule[] {
  const longest = Math.max(...choices.chains.map((entry) => entry.value.wishes.length));
  const places = Array.from({ length: longest }, (_, at) => at);
  return [
    rule('choices.order', '希望の順', choices.order.value, choices.order.citation),
    ...table(
      'choices.chains',
      '申込区分',
      '貸与奨学金を希望する人が一つ選びます',
      ['申込区分', ...places.map((at) => `第${at + 1}希望`)],
      choices.chains,
      (row) => [
        String(row.number),
        ...places.map((at) => {
          const wish = row.wishes[at];
          return wish === undefined ? '' : wishShortLabels[wish];
        }),
      ],
    ),
  ];
}
