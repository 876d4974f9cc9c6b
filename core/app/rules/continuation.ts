import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { measureLabels } from '#core/domain/judge/words.ts';
import { maybe, rule, table } from './readable.ts';

/** 適格認定: what leads to which measure. */
export function continuationRules({ continuation }: Edition): readonly ReadableRule[] {
  if (continuation === null) return [];
  const { rules, measures, finalYear, decidedBy } = continuation;
  return [
    rule('continuation.decidedBy', '適格認定', decidedBy.value, decidedBy),
    ...rules.map((each, at) =>
      rule(`continuation.${at}`, measureLabels[each.value.measure], each.value.label, each),
    ),
    ...table('continuation.measures', '処置', '認定の結果', ['区分', '内容'], measures, (row) => [
      measureLabels[row.measure],
      row.text,
    ]),
    ...maybe('continuation.finalYear', '最終学年', finalYear, (words) => words),
  ];
}
