import type { ReadableRule } from '#core/contract/rules.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import { schoolingLabels } from '#core/domain/schooling.ts';
import { table } from './readable.ts';

/** 通信教育: whom it is for, how long a loan runs and how often it can be had. */
export function correspondenceRules({ qualification }: Edition): readonly ReadableRule[] {
  const rules = qualification.correspondence;
  if (rules === null) return [];
  return [
    ...table(
      'qualification.correspondence.targets',
      '通信教育の対象・資格',
      '受講形態ごとに',
      ['受講形態', '対象・資格', '卒業予定'],
      rules.targets,
      (row) => [
        schoolingLabels[row.schooling],
        row.label,
        row.graduates === null ? '定めなし' : japaneseMonth(row.graduates),
      ],
    ),
    ...table(
      'qualification.correspondence.periods',
      '通信教育の貸与期間',
      '奨学金と受講形態ごとに',
      ['奨学金', '受講形態', '貸与期間'],
      rules.periods,
      (row) => [wishLabels[row.wish], schoolingLabels[row.schooling], row.text],
    ),
    ...table(
      'qualification.correspondence.times',
      '通信教育の貸与の回数',
      '通年スクーリングを除く',
      ['学校', '修業年限', '回数'],
      rules.times,
      (row) => [row.label, `${row.courseYears} 年`, `${row.times} 回まで`],
    ),
  ];
}
