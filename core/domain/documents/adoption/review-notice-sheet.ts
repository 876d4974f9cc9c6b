import type { Decision } from '../../adoption/review.ts';
import type { Cited } from '../../cited.ts';
import { japaneseDate } from '../../dates.ts';
import { measureLabels } from '../../judge/words.ts';
import type { ContinuationMeasure, CriterionResult } from '../../verdict.ts';
import { fiscalYearWords } from '../../year/record.ts';
import type { SheetContent } from '../sheet-content.ts';
import { sourceOf } from './parts.ts';

export type ReviewNotice = Readonly<{
  editionTitle: string;
  year: number;
  scholarNumber: string;
  kind: string;
  decision: Decision;
  criteria: readonly CriterionResult[];
  /** What a measure means, as published; empty where the year has no rules */
  meanings: readonly Cited<Readonly<{ measure: ContinuationMeasure; text: string }>>[];
}>;

/** 警告・停止・廃止 の通知: what was decided for one student, why, and what it means. */
export function reviewNoticeSheet({
  editionTitle,
  year,
  scholarNumber,
  kind,
  decision,
  criteria,
  meanings,
}: ReviewNotice): SheetContent {
  const own = meanings.filter(({ value }) => value.measure === decision.measure);
  const against = criteria.filter(
    ({ verdict }) => verdict.kind === 'schoolDecides' || verdict.kind === 'notMet',
  );
  return {
    editionTitle,
    lead: `${fiscalYearWords(year)}の適格認定の結果を、次のとおり通知します。`,
    sections: [
      {
        title: '認定の結果',
        parts: [
          {
            kind: 'facts',
            facts: [
              { label: '区分', value: measureLabels[decision.measure], strong: true },
              { label: '奨学金', value: `${kind}　奨学生番号 ${scholarNumber}` },
              { label: '決定した日', value: japaneseDate(decision.on) },
            ],
          },
        ],
      },
      {
        title: '理由',
        parts: [
          {
            kind: 'points',
            mark: 'point',
            sentences:
              decision.reason === null && against.length === 0
                ? ['学校が総合的に判断しました。']
                : [
                    ...(decision.reason === null ? [] : [decision.reason]),
                    ...against.map((criterion) => reasonFor(criterion, decision)),
                  ],
          },
        ],
      },
      ...(own.length === 0
        ? []
        : [
            {
              title: `「${measureLabels[decision.measure]}」の扱い`,
              parts: [
                {
                  kind: 'points' as const,
                  mark: 'point' as const,
                  sentences: own.map(({ value }) => value.text),
                },
              ],
            },
          ]),
      {
        title: '受け取り',
        parts: [
          {
            kind: 'facts',
            facts: [
              { label: '受け取った日', value: '　　　　年　　　月　　　日' },
              { label: '署名', value: '　' },
            ],
          },
        ],
      },
    ],
    notes: ['わからないことや、数値に誤りがあるときは、すぐに学校の奨学金窓口へ申し出てください。'],
    sources: own.flatMap((meaning) => sourceOf('区分の扱い', meaning)),
    appendix: [],
  };
}

/** Why the figures lead there; where the school decided otherwise, the figure alone: its line would speak of another measure. */
const reasonFor = ({ label, reason, actual }: CriterionResult, { measure, proposed }: Decision): string =>
  measure === proposed ? `${label}：${reason}` : `${label}：${actual ?? '学校が確かめました'}`;
