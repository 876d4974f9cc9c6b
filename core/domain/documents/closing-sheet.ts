import type { IsoDate } from '../applicant.ts';
import { japaneseDate, shortDate } from '../dates.ts';
import type { Closing, ClosingLine } from '../progress/closing.ts';
import { assertNever } from '../result.ts';
import type { SheetColumn, SheetContent, SheetSection } from './sheet-content.ts';

export const closingOutcomeLabels: Readonly<Record<ClosingLine['outcome'], string>> = {
  recommended: '推薦済',
  withdrawn: '辞退',
  deferred: '次回へ',
};

const outcomes = ['recommended', 'withdrawn', 'deferred'] as const;

/** 募集回の締め for the principal: the figures, where スカラAC differs, every name with its outcome, room for 決裁. */
export function closingSheet({ sheet, lines, closedOn, closedBy }: Closing): SheetContent {
  return {
    editionTitle: sheet.editionTitle,
    lead: `${sheet.roundLabel}の申込者全員について、推薦済・辞退・次回へのいずれかに決まったことを報告します。`,
    sections: [
      {
        title: '決裁',
        parts: [{ kind: 'table', columns: approvalColumns, rows: [['', '', '', '']], rowHeight: 16 }],
      },
      {
        title: '集計',
        parts: [
          {
            kind: 'facts',
            facts: [
              { label: '募集回', value: sheet.roundLabel, strong: true },
              { label: '締めた日', value: japaneseDate(closedOn) },
              { label: '締めた人', value: closedBy ?? '記録なし' },
              ...sheet.counts.map(({ label, count }) => ({ label, value: `${count} 人` })),
            ],
          },
        ],
      },
      differencesSection(sheet, lines),
      ...outcomes.flatMap((outcome) => section(outcome, lines)),
    ],
    notes: [
      'この用紙は、回を閉じたときの内容のまま何度でも印刷できます。',
      '推薦済は、提出した推薦書に載っていることを言います。スカラACの成績入力だけでは推薦になりません。',
    ],
    sources: [],
    appendix: [],
    setting: { kind: 'pages', size: 9.5 },
    addressee: 'office',
  };
}

const centred = (heading: string, share: number): SheetColumn => ({ heading, share, align: 'center' });
const written = (heading: string, share: number): SheetColumn => ({ heading, share, align: 'left' });

const approvalColumns = ['校長', '教頭', '主任', '担当'].map((who) => centred(who, 1));

function differencesSection(
  { differences, readOn }: Closing['sheet'],
  lines: readonly ClosingLine[],
): SheetSection {
  const title = 'スカラACとの違い';
  const compared =
    readOn === null ? null : `${japaneseDate(readOn)}に読んだ一覧と比べました。${unseenWords(readOn, lines)}`;
  if (differences.length === 0)
    return {
      title,
      parts: [
        {
          kind: 'points',
          mark: 'point',
          sentences: [
            compared === null ? 'スカラACの一覧とは比べていません。' : `${compared}違いはありません。`,
          ],
        },
      ],
    };
  return {
    title,
    parts: [
      ...(compared === null ? [] : [{ kind: 'points', mark: 'point', sentences: [compared] } as const]),
      {
        kind: 'table',
        columns: [written('氏名', 3), centred('受付番号', 3), written('違い', 9)],
        rows: differences.map(({ name, receiptNumber, sentence }) => [name, receiptNumber ?? '', sentence]),
      },
    ],
  };
}

/** A list read before the last submission says nothing about it, and the principal must not think that it does. */
function unseenWords(readOn: IsoDate, lines: readonly ClosingLine[]): string {
  const unseen = lines.filter(({ outcome, on }) => outcome === 'recommended' && on !== null && on > readOn);
  return unseen.length === 0
    ? ''
    : `その後に推薦書を提出した ${unseen.length} 人の推薦済は、スカラACでは確かめていません。`;
}

function section(outcome: ClosingLine['outcome'], all: readonly ClosingLine[]): readonly SheetSection[] {
  const lines = all.filter((line) => line.outcome === outcome);
  if (lines.length === 0) return [];
  return [
    {
      title: `${closingOutcomeLabels[outcome]}（${lines.length} 人）`,
      parts: [
        {
          kind: 'table',
          columns: [
            centred('No', 1),
            written('年組番号', 3),
            written('氏名', 4),
            centred('学籍番号', 3),
            centred(dayHeading(outcome), 2),
            written(outcome === 'recommended' ? '推薦書' : '理由', 8),
          ],
          rows: lines.map(({ place, name, studentNumber, on, reason }, at) => [
            String(at + 1),
            place,
            name,
            studentNumber,
            on === null ? '' : shortDate(on),
            reason,
          ]),
        },
      ],
    },
  ];
}

function dayHeading(outcome: ClosingLine['outcome']): string {
  switch (outcome) {
    case 'recommended':
      return '提出日';
    case 'withdrawn':
    case 'deferred':
      return '記録した日';
    default:
      return assertNever(outcome);
  }
}
