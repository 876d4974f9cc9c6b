import type { Cited } from '../cited.ts';
import type { GuarantorRole, PledgePaper } from '../edition-guarantee.ts';
import { reliesOnMeans } from '../guarantee/asked.ts';
import type { GuarantorCheck } from '../guarantee/check.ts';
import { guarantorRoleLabels } from '../guarantee/facts.ts';
import type { FeeAnswer } from '../guarantee/fees.ts';
import { guarantorOutcomeWords } from '../guarantee/outcome.ts';
import type { SheetContent, SheetPart, SheetSection, SheetSource } from './sheet-content.ts';

export type GuaranteeResult = Readonly<{
  editionTitle: string;
  choice: readonly Cited<Readonly<{ label: string; text: string }>>[];
  persons: Readonly<Record<GuarantorRole, Readonly<{ check: GuarantorCheck }>>> | null;
  /** Of the guarantee asked for */
  pledgePapers: readonly Cited<PledgePaper>[];
  fee: FeeAnswer | null;
}>;

/** 保証人チェック, or 機関保証 with its fee. */
export const guaranteeSheet = (result: GuaranteeResult): SheetContent => ({
  editionTitle: result.editionTitle,
  lead: '奨学金の保証を選ぶための確認です。選任できるかどうかは、提出する証明書類により日本学生支援機構が確かめます。',
  sections: [
    ...(result.persons === null
      ? [institutionSection(result)]
      : [personSection(result.persons.joint.check), personSection(result.persons.guarantor.check)]),
    ...pledgeSections(result.pledgePapers),
  ],
  notes: notesOf(result),
  sources: sourcesOf(result),
  appendix: [],
});

const marks = { met: '満たす', notMet: '満たさない', missing: '情報不足' } as const;

function personSection(check: GuarantorCheck): SheetSection {
  const conditions: SheetPart = {
    kind: 'table',
    columns: [
      { heading: '条件', share: 34, align: 'left' },
      { heading: '結果', share: 14, align: 'center' },
      { heading: '理由', share: 52, align: 'left' },
    ],
    rows: check.conditions.map(({ number, label, verdict, reason, note }) => [
      `${number ?? ''}${label}`,
      marks[verdict.kind],
      `${reason}${note ?? ''}`,
    ]),
  };
  const means: readonly SheetPart[] =
    check.means === null || !reliesOnMeans(check)
      ? []
      : [
          {
            kind: 'facts',
            facts: [
              { label: '代替要件', value: `${marks[check.means.verdict.kind]}。${check.means.reason}` },
            ],
          },
        ];
  const papers = [
    ...check.rolePapers.map(
      ({ value }) => `${value.title}（${copyWords(value.copyAllowed)}）　${value.note ?? ''}`,
    ),
    ...check.papers,
  ];
  return {
    title: `${guarantorRoleLabels[check.role]}: ${guarantorOutcomeWords[check.outcome]}`,
    parts: [
      ...(check.conditions.length === 0 ? [] : [conditions]),
      ...(check.elsewhere === null
        ? []
        : [{ kind: 'points', mark: 'point', sentences: [`${check.elsewhere.value}。`] } as const]),
      ...means,
      ...(papers.length === 0 ? [] : [{ kind: 'points', mark: 'tick', sentences: papers } as const]),
    ],
  };
}

const pledgeSections = (papers: readonly Cited<PledgePaper>[]): readonly SheetSection[] =>
  papers.length === 0
    ? []
    : [
        {
          title: '本人が返還誓約書とともに出す書類',
          parts: [
            {
              kind: 'points',
              mark: 'tick',
              sentences: papers.map(
                ({ value: { title, copyAllowed, condition, note } }) =>
                  `${title}（${copyWords(copyAllowed)}）　${condition === null ? '' : `${condition}。`}${note ?? ''}`,
              ),
            },
          ],
        },
      ];

const copyWords = (allowed: boolean | null): string =>
  allowed === null ? 'コピーの可否は記載なし' : allowed ? 'コピー可' : '原本';

function institutionSection({ fee, choice }: GuaranteeResult): SheetSection {
  const facts = choice.map(({ value }) => ({ label: value.label, value: value.text }));
  return {
    title: '機関保証',
    parts: [{ kind: 'facts', facts: [...facts, ...feeFacts(fee)] }],
  };
}

function feeFacts(fee: FeeAnswer | null) {
  if (fee === null) return [];
  if (fee.kind === 'notInTable') return [{ label: '保証料（目安）', value: fee.reason }];
  const per = fee.per === 'month' ? '月額 ' : '';
  return [
    { label: '保証料（目安）', value: `${per}${yen(fee.fee)}`, strong: true },
    { label: '振り込まれる額', value: `${per}${yen(fee.paidOut)}` },
    { label: '保証料の合計', value: yen(fee.total) },
    { label: '計算のもと', value: fee.reason },
  ];
}

const notesOf = ({ persons, choice, fee }: GuaranteeResult): readonly string[] => [
  ...(persons === null ? [] : choice.map(({ value }) => `${value.label}: ${value.text}。`)),
  ...(fee === null ? [] : [fee.note]),
];

function sourcesOf({ persons, choice, pledgePapers, fee }: GuaranteeResult): readonly SheetSource[] {
  const checks = persons === null ? [] : [persons.joint.check, persons.guarantor.check];
  const all = [
    ...checks.flatMap((check) =>
      check.conditions.flatMap(({ citations }) =>
        citations.map((citation) => ({ label: guarantorRoleLabels[check.role], citation })),
      ),
    ),
    ...checks.flatMap((check) =>
      check.means === null || !reliesOnMeans(check)
        ? []
        : [{ label: '代替要件', citation: check.means.citation }],
    ),
    ...checks.flatMap(({ elsewhere }) =>
      elsewhere === null ? [] : [{ label: '選任の条件', citation: elsewhere.citation }],
    ),
    ...pledgePapers.map(({ citation }) => ({ label: '本人の書類', citation })),
    ...(persons === null ? choice.map(({ citation }) => ({ label: '保証制度', citation })) : []),
    ...(fee?.citations.map((citation) => ({ label: '保証料', citation })) ?? []),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ label, citation }) => {
    const place = `${label} ${citation.document} ${citation.locator}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ label, citation, unconfirmed: false }];
  });
}

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
