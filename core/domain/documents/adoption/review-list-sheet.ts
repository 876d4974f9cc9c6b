import type { Decision } from '../../adoption/review.ts';
import type { IsoDate } from '../../applicant.ts';
import type { Cited } from '../../cited.ts';
import { japaneseDate } from '../../dates.ts';
import { measureLabels } from '../../judge/words.ts';
import { type ContinuationMeasure, type CriterionResult, continuationMeasures } from '../../verdict.ts';
import { fiscalYearWords } from '../../year/record.ts';
import type { SheetContent, SheetSection, SheetSource } from '../sheet-content.ts';
import {
  approval,
  type ListedPerson,
  left,
  office,
  personCells,
  personHeads,
  sourceOf,
  table,
} from './parts.ts';

export type ReviewedPerson = ListedPerson &
  Readonly<{
    kind: string;
    /** 「提出」「未提出」「不要」 */
    request: string;
    proposed: ContinuationMeasure | null;
    decision: Decision | null;
    criteria: readonly CriterionResult[];
    /** 「前回 警告」 */
    before: string;
  }>;

type ReviewAround = Readonly<{
  editionTitle: string;
  year: number;
  asOf: IsoDate;
  /** null = the year has no rules */
  decidedBy: Cited<string> | null;
}>;

/** 適格認定の一覧 for the committee: the counts, then everybody by what was decided, the severest first, with the reasons. */
export function reviewListSheet(
  rows: readonly ReviewedPerson[],
  { editionTitle, year, asOf, decidedBy }: ReviewAround,
): SheetContent {
  const undecided = rows.filter(({ decision }) => decision === null);
  return {
    editionTitle,
    lead: `${fiscalYearWords(year)}の適格認定です（${japaneseDate(asOf)}現在、${rows.length} 件）。数値による見込みは案であり、区分は学校が決めます。`,
    sections: [
      { title: '決裁', parts: [approval] },
      {
        title: '集計',
        parts: [
          table(
            [
              left('', 2),
              ...continuationMeasures.map((measure) => left(measureLabels[measure], 1)),
              left('未決定・情報不足', 1.6),
            ],
            [
              [
                '学校の決定',
                ...counts(rows, ({ decision }) => decision?.measure ?? null),
                `${undecided.length}`,
              ],
              [
                '数値による見込み',
                ...counts(rows, ({ proposed }) => proposed),
                `${rows.filter(({ proposed }) => proposed === null).length}`,
              ],
            ],
          ),
        ],
      },
      ...[...continuationMeasures].reverse().flatMap((measure) =>
        section(
          measureLabels[measure],
          rows.filter(({ decision }) => decision?.measure === measure),
        ),
      ),
      ...section('未決定', undecided),
    ],
    notes: [
      '見込みは、修得単位数・GPAの順位・出席率・卒業の時期の数値から出したものです。やむを得ない事由などは学校が確かめます。',
      '見込みと違う区分にしたときは、理由の欄に学校の理由を載せています。',
    ],
    sources: [...sourceOf('認定のしかた', decidedBy), ...sourcesOf(rows)],
    appendix: [],
    ...office,
  };
}

const counts = (
  rows: readonly ReviewedPerson[],
  measureOf: (row: ReviewedPerson) => ContinuationMeasure | null,
): readonly string[] =>
  continuationMeasures.map((measure) => `${rows.filter((row) => measureOf(row) === measure).length}`);

function section(title: string, rows: readonly ReviewedPerson[]): readonly SheetSection[] {
  if (rows.length === 0) return [];
  return [
    {
      title: `${title}（${rows.length} 件）`,
      parts: [
        table(
          [
            ...personHeads,
            left('奨学金', 1),
            left('継続願', 1),
            left('前回', 1),
            left('見込み', 1.1),
            left('理由', 5.4),
          ],
          rows.map((row) => [
            ...personCells(row),
            row.kind,
            row.request,
            row.before,
            row.proposed === null
              ? row.criteria.length === 0
                ? ''
                : '情報不足'
              : measureLabels[row.proposed],
            reasonOf(row),
          ]),
        ),
      ],
    },
  ];
}

/** What stands against going on, and the school's own reason; nothing for who goes on as the figures say. */
function reasonOf({ decision, criteria }: Pick<ReviewedPerson, 'decision' | 'criteria'>): string {
  const against = criteria
    .filter(({ verdict }) => verdict.kind !== 'met')
    .map(({ label, reason }) => `${label}：${reason}`);
  const own = decision?.reason == null ? [] : [`学校の理由：${decision.reason}`];
  return [...own, ...against].join('\n');
}

/** Of the criteria that are not met, each place once. */
const sourcesOf = (rows: readonly ReviewedPerson[]): readonly SheetSource[] =>
  rows.flatMap(({ criteria }) =>
    criteria
      .filter(({ verdict }) => verdict.kind !== 'met')
      .flatMap(({ label, citations }) =>
        citations
          .slice(0, 1)
          .map((citation) => ({ label, citation, unconfirmed: citation.unconfirmed === true })),
      ),
  );
