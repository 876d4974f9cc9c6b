import type { IsoDate } from '../../applicant.ts';
import type { Cited } from '../../cited.ts';
import { japaneseDate } from '../../dates.ts';
import type { RequestRules } from '../../edition-adoption.ts';
import { fiscalYearWords } from '../../year/record.ts';
import type { SheetContent } from '../sheet-content.ts';
import {
  dayOr,
  type ListedPerson,
  left,
  office,
  personCells,
  personHeads,
  sourceOf,
  table,
} from './parts.ts';

type RequestAround = Readonly<{
  editionTitle: string;
  year: number;
  asOf: IsoDate;
  rules: RequestRules | null;
  /** 最終学年 */
  exempt: Cited<string> | null;
}>;

/** 継続願の案内, to be handed to every 奨学生; the day is that of the school. */
export function requestGuideSheet(
  { editionTitle, year, rules, exempt }: RequestAround,
  dueOn: IsoDate | null,
): SheetContent {
  const free = exempt ?? rules?.exempt ?? null;
  return {
    editionTitle,
    lead: `${fiscalYearWords(year)}の「奨学金継続願」の案内です。次の年度も奨学金を続けたい人も、やめたい人も、期限までに手続きをしてください。`,
    sections: [
      {
        title: '手続き',
        parts: [
          {
            kind: 'facts',
            facts: [
              {
                label: '提出期限',
                value: dueOn === null ? '　　　　年　　　月　　　日（　　）' : japaneseDate(dueOn),
                strong: true,
              },
              ...(rules === null ? [] : [{ label: '手続き', value: `${rules.yearly.value}。` }]),
              ...(rules?.how == null ? [] : [{ label: '出し方', value: `${rules.how.value}。` }]),
              ...(free === null ? [] : [{ label: '不要な人', value: `${free.value.replace(/。$/u, '')}。` }]),
              ...(rules?.missed == null ? [] : [{ label: '出さないとき', value: `${rules.missed.value}。` }]),
            ],
          },
        ],
      },
      {
        title: '入力の前に用意するもの',
        parts: [
          {
            kind: 'points',
            mark: 'tick',
            sentences: [
              '奨学生番号（奨学生証か返還誓約書の控え）',
              'スカラネット・パーソナルのユーザーIDとパスワード（人に見せない）',
              '一年間の収入と支出、修得した単位数と成績',
            ],
          },
        ],
      },
      ...(rules === null || rules.further.length === 0
        ? []
        : [
            {
              title: 'そのほか',
              parts: [
                {
                  kind: 'points' as const,
                  mark: 'point' as const,
                  sentences: rules.further.map(({ value }) => `${value.text}。`),
                },
              ],
            },
          ]),
    ],
    notes: [
      '入力が終わったら、学校の奨学金窓口に知らせてください。',
      ...(rules?.missed == null ? ['期限に遅れたときの扱いは、学校の奨学金窓口に確かめてください。'] : []),
    ],
    sources: [
      ...(rules === null
        ? []
        : [
            ...sourceOf('手続き', rules.yearly),
            ...sourceOf('出し方', rules.how),
            ...sourceOf('出さないとき', rules.missed),
          ]),
      ...sourceOf('不要な人', free),
    ],
    appendix: [],
    // Handed to everybody alike: no line for a name.
    addressee: 'office',
  };
}

export type OpenRequest = ListedPerson &
  Readonly<{ scholarNumber: string; kind: string; dueOn: IsoDate | null; late: boolean }>;

/** 継続願 未提出者一覧 */
export function requestOpenSheet(
  rows: readonly OpenRequest[],
  { editionTitle, year, asOf, rules }: RequestAround,
): SheetContent {
  const late = rows.filter((row) => row.late).length;
  return {
    editionTitle,
    lead:
      rows.length === 0
        ? `${japaneseDate(asOf)}の時点で、${fiscalYearWords(year)}の継続願が出ていない奨学生はいません。`
        : `${japaneseDate(asOf)}の時点で、${fiscalYearWords(year)}の継続願が出ていない奨学生 ${rows.length} 件です。${late === 0 ? '' : `このうち ${late} 件は期限を過ぎています。`}`,
    sections:
      rows.length === 0
        ? []
        : [
            {
              title: '未提出者',
              parts: [
                table(
                  [
                    ...personHeads,
                    left('奨学生番号', 2.7),
                    left('奨学金', 1.2),
                    left('期限', 2.3),
                    left('連絡', 2),
                  ],
                  rows.map((row) => [
                    ...personCells(row),
                    row.scholarNumber,
                    row.kind,
                    `${dayOr(row.dueOn, '')}${row.late ? ' 過ぎた' : ''}`,
                    '',
                  ]),
                ),
              ],
            },
          ],
    notes: rules?.missed == null ? [] : [`${rules.missed.value}。`],
    sources:
      rules === null ? [] : [...sourceOf('継続願', rules.yearly), ...sourceOf('出さないとき', rules.missed)],
    appendix: [],
    ...office,
  };
}
