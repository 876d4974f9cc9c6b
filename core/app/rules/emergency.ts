import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import { maybe, rule, table } from './readable.ts';

/** 緊急採用・応急採用: causes, what they ask for, and from when to when the loan runs. */
export function emergencyRules({ emergency }: Edition): readonly ReadableRule[] {
  if (emergency === null) return [];
  const { withinMonths, causes, grounds, columns, entries, starts, ends, disaster, notes } = emergency;
  return [
    rule(
      'emergency.withinMonths',
      '申込みができる期間',
      `家計急変の事由が生じた月から ${withinMonths.value} か月以内`,
      withinMonths,
    ),
    ...table(
      'emergency.causes',
      '家計急変の事由',
      '一つ選びます',
      ['番号', '事由', '家計基準該当事由', 'A欄（以前の所得）', 'B欄（特別な支出）', '書類・確認', '注意'],
      causes,
      (row) => [
        `(${row.number})`,
        row.label,
        `(${row.ground})`,
        row.incomeBefore ? '記入' : '不要',
        row.spending ? '記入' : '不要',
        row.papers ?? 'なし',
        row.note ?? 'なし',
      ],
    ),
    ...table('emergency.grounds', '家計基準該当事由', '一つ選びます', ['番号', '内容'], grounds, (row) => [
      `(${row.ground})`,
      row.label,
    ]),
    ...table('emergency.columns', 'A欄・B欄', '事由により記入します', ['欄', '内容'], columns, (row) => [
      row.name,
      row.label,
    ]),
    ...table(
      'emergency.entries',
      'スカラネットの入力',
      '定期採用と違う項目',
      ['項目', '入力'],
      entries,
      (row) => [row.field, row.text],
    ),
    ...table('emergency.starts', '貸与始期', '希望する月', ['奨学金', '始期'], starts, (row) => [
      wishLabels[row.wish],
      row.text,
    ]),
    ...table('emergency.ends', '貸与終期', '貸与が終わる時期', ['奨学金', '終期'], ends, (row) => [
      wishLabels[row.wish],
      row.text,
    ]),
    ...maybe('emergency.disaster', '災害救助法適用地域', disaster, (words) => words),
    ...table('emergency.notes', '知っておくこと', '申込みの前に', ['内容'], notes, (words) => [words]),
  ];
}
