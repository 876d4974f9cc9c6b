import { japaneseDate } from '../dates.ts';
import type { SchoolRule } from '../school-rules/school-rule.ts';
import { limitWords, wishWords } from '../school-rules/words.ts';
import type { SheetColumn, SheetContent } from './sheet-content.ts';

export type ListedEdition = Readonly<{ title: string; origin: string; inUse: boolean; checked: string }>;

const ruleColumns: readonly SheetColumn[] = [
  { heading: '校内基準', share: 3.4, align: 'left' },
  { heading: '内容', share: 2.6, align: 'left' },
  { heading: '対象', share: 2.2, align: 'left' },
  { heading: '根拠', share: 3, align: 'left' },
  { heading: '定めた日', share: 2, align: 'left' },
];
const editionColumns: readonly SheetColumn[] = [
  { heading: '版', share: 5, align: 'left' },
  { heading: '作った人', share: 2, align: 'left' },
  { heading: '資料との確認', share: 3, align: 'left' },
];

/** 校内基準と規則 on paper: the school's own rules, and by which editions it judges. */
export const schoolRulesSheet = (
  rules: readonly SchoolRule[],
  editions: readonly ListedEdition[],
  editionTitle: string,
): SheetContent => ({
  editionTitle,
  lead: '学校が定めた基準と、判定に使う規則の版です。校内基準は、機構の基準による判定を変えずに、その横に示します。',
  sections: [
    {
      title: '校内基準',
      parts:
        rules.length === 0
          ? [{ kind: 'points', mark: 'point', sentences: ['校内基準は定められていません。'] }]
          : [{ kind: 'table', columns: ruleColumns, rows: rules.map(ruleCells) }],
    },
    {
      title: '規則の版',
      parts: [
        {
          kind: 'table',
          columns: editionColumns,
          rows: editions.map(({ title, origin, inUse, checked }) => [
            inUse ? `${title}（判定に使用中）` : title,
            origin,
            checked,
          ]),
        },
      ],
    },
  ],
  notes: ['学校で作った版・確認した版は、このフォルダーの「規則の版」に版のファイル（YAML）があります。'],
  sources: [],
  appendix: [],
  setting: { kind: 'pages', size: 9 },
  addressee: 'office',
});

const ruleCells = (rule: SchoolRule): readonly string[] => [
  rule.title,
  limitWords(rule),
  wishWords(rule),
  rule.basis.title,
  japaneseDate(rule.basis.setOn),
];
