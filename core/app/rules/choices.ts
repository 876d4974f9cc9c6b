import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { ScholarNumberNeed } from '#core/domain/edition-choices.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { maybe, table } from './readable.ts';

const scholarNumber: Readonly<Record<ScholarNumberNeed, string>> = {
  required: '必要',
  ifDecided: '決まっていれば必要',
  none: '不要',
};

export function choiceRules({ choices }: Edition): readonly ReadableRule[] {
  const { chains, order, withoutNumber } = choices;
  const longest = Math.max(0, ...chains.map((entry) => entry.value.wishes.length));
  const places = Array.from({ length: longest }, (_, at) => at);
  return [
    ...maybe('choices.order', '希望の順', order, (words) => words),
    ...table(
      'choices.chains',
      '申込区分',
      '貸与奨学金を希望する人が一つ選びます',
      ['申込区分', '内容', ...places.map((at) => `第${at + 1}希望`), '奨学生番号'],
      chains,
      (row) => [
        String(row.number),
        row.label,
        ...places.map((at) => {
          const wish = row.wishes[at];
          return wish === undefined ? '' : wishShortLabels[wish];
        }),
        scholarNumber[row.scholarNumber],
      ],
    ),
    ...maybe('choices.withoutNumber', '奨学生番号が未決定のとき', withoutNumber, (words) => words),
  ];
}
