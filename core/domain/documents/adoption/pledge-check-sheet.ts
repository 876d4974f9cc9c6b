import type { Attachment } from '../../adoption/attachments.ts';
import type { Holder } from '../../adoption/holder.ts';
import type { StepMark } from '../../adoption/step.ts';
import { guaranteeLabels, holderKindLabels } from '../../adoption/words.ts';
import { japaneseDate, shortDate } from '../../dates.ts';
import type { PledgeRules } from '../../edition-adoption.ts';
import type { SheetContent, SheetSection } from '../sheet-content.ts';
import { center, left, sourceOf, table } from './parts.ts';

export type PledgeCheck = Readonly<{
  holder: Holder;
  editionTitle: string;
  rules: PledgeRules | null;
  papers: readonly Readonly<{ attachment: Attachment; mark: StepMark | null; reason: string | null }>[];
}>;

/** 返還誓約書 提出書類チェック表: what one student hands in under the guarantee chosen, with room to tick at the counter. */
export function pledgeCheckSheet({ holder, editionTitle, rules, papers }: PledgeCheck): SheetContent {
  const { guarantee, pledgedOn, pledgeDueOn, monthly } = holder;
  return {
    editionTitle,
    lead:
      guarantee === null
        ? '保証制度が入力されていないため、添付書類を示せません。保証制度を確かめてください。'
        : `返還誓約書と、${guaranteeLabels[guarantee]}で必要な書類です。そろっているかを確かめて、一緒に提出してください。`,
    sections: [
      {
        title: '奨学金',
        parts: [
          {
            kind: 'facts',
            facts: [
              { label: '奨学生番号', value: holder.scholarNumber, strong: true },
              {
                label: '種類と月額',
                value: `${holderKindLabels[holder.kind]}${monthly === null ? '' : `　月額 ${monthly.toLocaleString('ja-JP')}円`}`,
              },
              { label: '保証制度', value: guarantee === null ? '未入力' : guaranteeLabels[guarantee] },
              {
                label: '誓約日',
                value:
                  pledgedOn === null
                    ? '返還誓約書に印字された日（　　　年　　　月　　　日）'
                    : japaneseDate(pledgedOn),
              },
              {
                label: '提出期限',
                value: pledgeDueOn === null ? '学校の指示による' : japaneseDate(pledgeDueOn),
                strong: pledgeDueOn !== null,
              },
            ],
          },
        ],
      },
      ...paperSection(papers),
      ...checkSection(rules, holder),
    ],
    notes: [
      ...(rules?.deadline == null ? [] : [`${rules.deadline.value}。`]),
      ...(rules === null ? [] : [`${rules.missed.value}。`]),
      '提出する書類は、マイナンバーの記載のないものにしてください。',
    ],
    sources: [
      ...papers.map(({ attachment: { citation } }) => ({
        label: '添付書類',
        citation,
        unconfirmed: citation.unconfirmed === true,
      })),
      ...(rules === null
        ? []
        : [...sourceOf('期限', rules.deadline), ...sourceOf('出さないとき', rules.missed)]),
    ],
    appendix: [],
  };
}

function paperSection(papers: PledgeCheck['papers']): readonly SheetSection[] {
  if (papers.length === 0) return [];
  const rows = papers.map(({ attachment, mark, reason }, at) => [
    `${at + 1}`,
    `${attachment.title}${attachment.condition === null ? '' : `\n（${attachment.condition}）`}`,
    attachment.of ?? '本人',
    attachment.copyAllowed === null ? '記載なし' : attachment.copyAllowed ? 'コピー可' : '原本',
    attachment.issuedWithinMonths === null ? '' : `誓約日の${attachment.issuedWithinMonths}か月前から`,
    mark?.kind === 'done' && reason === null ? `受領 ${shortDate(mark.on)}` : (reason ?? '□'),
  ]);
  return [
    {
      title: '返還誓約書と一緒に出す書類',
      parts: [
        table(
          [
            center('', 0.4),
            left('書類', 4.4),
            left('だれの', 1.3),
            left('原本・コピー', 1.3),
            left('発行日', 1.5),
            left('確認', 1.8),
          ],
          rows,
          8,
        ),
      ],
    },
  ];
}

/** 「返還誓約書」 itself first; then what each guarantee has to show. */
function checkSection(rules: PledgeRules | null, { guarantee }: Holder): readonly SheetSection[] {
  const checks =
    rules?.checks.filter(({ value }) => guarantee === null || value.guarantees.includes(guarantee)) ?? [];
  if (checks.length === 0) return [];
  return [
    {
      title: '返還誓約書で確かめること',
      parts: [{ kind: 'points', mark: 'tick', sentences: checks.map(({ value }) => value.text) }],
    },
  ];
}
