import type { IsoDate } from '../../applicant.ts';
import { japaneseDate } from '../../dates.ts';
import type { ReportRules } from '../../edition-adoption.ts';
import type { SheetContent } from '../sheet-content.ts';
import {
  center,
  dayOr,
  type ListedPerson,
  left,
  office,
  personCells,
  personHeads,
  sourceOf,
  table,
} from './parts.ts';

export type OpenReport = ListedPerson &
  Readonly<{
    kinds: string;
    notice: IsoDate | null;
    id: IsoDate | null;
    dueOn: IsoDate | null;
    late: boolean;
  }>;

/** 進学届 未手続者一覧: who still has to do what, the latest first. */
export function reportOpenSheet(
  rows: readonly OpenReport[],
  { editionTitle, asOf, rules }: Readonly<{ editionTitle: string; asOf: IsoDate; rules: ReportRules | null }>,
): SheetContent {
  const late = rows.filter((row) => row.late).length;
  return {
    editionTitle,
    lead:
      rows.length === 0
        ? `${japaneseDate(asOf)}の時点で、進学届の手続きが残っている学生はいません。`
        : `${japaneseDate(asOf)}の時点で進学届が入力されていない学生 ${rows.length} 人です。${late === 0 ? '' : `このうち ${late} 人は期限を過ぎています。`}`,
    sections:
      rows.length === 0
        ? []
        : [
            {
              title: '未手続者',
              parts: [
                table(
                  [
                    ...personHeads,
                    left('候補', 2),
                    center('決定通知', 1.3),
                    center('識別番号', 1.3),
                    center('進学届', 1.1),
                    left('期限', 2.5),
                  ],
                  rows.map((row) => [
                    ...personCells(row),
                    row.kinds,
                    dayOr(row.notice, '未'),
                    dayOr(row.id, '未'),
                    '未',
                    `${dayOr(row.dueOn, '')}${row.late ? ' 過ぎた' : ''}`,
                  ]),
                ),
              ],
            },
          ],
    notes: [
      ...(rules === null ? [] : [`${rules.missed.value}。`]),
      '識別番号とパスワードは記録していません。渡したことだけを記録しています。',
    ],
    sources:
      rules === null ? [] : [...sourceOf('期限', rules.deadline), ...sourceOf('遅れたとき', rules.missed)],
    appendix: [],
    ...office,
  };
}
