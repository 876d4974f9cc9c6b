import type { Cited } from '../cited.ts';
import type { DeductionResult } from '../deductions/deductions.ts';
import type { YearlyRule } from '../edition-income-list.ts';
import type { StateNeed, SupporterPapers } from '../income-papers/list.ts';
import type { YearlyAmount } from '../income-papers/yearly.ts';
import type { SupporterTalk } from '../supporters/ask.ts';
import type { Citation } from '../verdict.ts';
import type { SheetContent, SheetPart, SheetSection, SheetSource } from './sheet-content.ts';

export type HouseholdResult = Readonly<{
  editionTitle: string;
  talk: SupporterTalk | null;
  persons: readonly Readonly<{
    label: string;
    papers: SupporterPapers;
    amounts: readonly Readonly<{
      state: StateNeed['state'];
      letter: string;
      rule: YearlyRule;
      amount: YearlyAmount | null;
    }>[];
  }>[];
  deductions: readonly DeductionResult[] | null;
  school: Cited<string> | null;
}>;

/** Who the supporters are, and what the student brings: a list to tick. */
export const householdSheet = (result: HouseholdResult): SheetContent => ({
  editionTitle: result.editionTitle,
  lead: '生計維持者になる人と、学校へ提出する収入の証明書類です。マイナンバーが記載された書類は、学校へ提出しないでください。',
  sections: [
    ...supporterSection(result.talk),
    ...result.persons.map(personSection),
    ...deductionSection(result.deductions),
  ],
  notes: notesOf(result),
  sources: sourcesOf(result),
  appendix: [],
});

function supporterSection(talk: SupporterTalk | null): readonly SheetSection[] {
  if (talk === null || talk.next.kind === 'question') return [];
  const { situation, persons, reason, notes } = talk.next.outcome.value;
  const who =
    persons.length === 0 ? '表に当てはまる行がありません' : `${persons.join('、')}（${persons.length}名）`;
  return [
    {
      title: '生計維持者',
      parts: [
        {
          kind: 'facts',
          facts: [
            { label: '状況', value: situation },
            { label: '生計維持者', value: who, strong: true },
            { label: '理由', value: [reason, ...notes].join('') },
          ],
        },
      ],
    },
  ];
}

function personSection({ label, papers, amounts }: HouseholdResult['persons'][number]): SheetSection {
  const covered = papers.needs.filter(({ kind }) => kind === 'covered');
  const open = papers.needs.filter(({ kind }) => kind === 'notPrinted');
  const owed = papers.needs.filter(({ kind }) => kind === 'owed');
  const bring = owed.map((need) => `${need.label}: ${paperWords(need)}`);
  const parts: SheetPart[] = [];
  if (bring.length > 0) parts.push({ kind: 'points', mark: 'tick', sentences: bring });
  const others = [
    ...covered.map((need) => `${need.label}: マイナンバーで確認するので、書類は要りません。`),
    ...open.map(
      (need) => `${need.label}: 必要な書類がこの規則の出典に書かれていません。学校に確かめてください。`,
    ),
    ...amounts.flatMap(({ letter, amount }) =>
      amount === null ? [] : [`${letter} の年額: ${amount.formula}（切り捨てて ${yen(amount.yearly)}）`],
    ),
  ];
  if (others.length > 0) parts.push({ kind: 'points', mark: 'point', sentences: others });
  if (parts.length === 0) {
    parts.push({ kind: 'points', mark: 'point', sentences: ['収入の状況がまだ選ばれていません。'] });
  }
  return { title: `${label}の書類`, parts };
}

/** 「C 給与明細（コピー可、勤務先）／D …のいずれか一つ」 */
function paperWords({ certificates, paper }: StateNeed): string {
  if (certificates.length === 0) return paper ?? '';
  const all = certificates.flatMap(({ letter, papers }) =>
    papers.map(
      ({ title, copyAllowed, issuer }) => `${letter} ${title}（${copyWords(copyAllowed)}、${issuer}）`,
    ),
  );
  return all.length === 1 ? (all[0] ?? '') : `${all.join('／')} のいずれか一つ`;
}

const copyWords = (allowed: boolean | null): string =>
  allowed === null ? 'コピーの可否は記載なし' : allowed ? 'コピー可' : '原本';

function deductionSection(deductions: HouseholdResult['deductions']): readonly SheetSection[] {
  const known = deductions?.filter(({ verdict }) => verdict.kind !== 'missing') ?? [];
  if (known.length === 0) return [];
  const typed = known.flatMap(({ number, entries }) =>
    entries.map(({ label, value }) => [number, label, value]),
  );
  const papers = known.flatMap(({ label, papers: each }) => (each === null ? [] : [`${label}: ${each}`]));
  return [
    {
      title: '特記情報（スカラネットの入力）',
      parts: [
        {
          kind: 'table',
          columns: [
            { heading: '番号', share: 10, align: 'center' },
            { heading: '項目', share: 60, align: 'left' },
            { heading: '入力', share: 20, align: 'right' },
          ],
          rows: typed,
        },
        ...(papers.length === 0 ? [] : [{ kind: 'points', mark: 'tick', sentences: papers } as const]),
      ],
    },
  ];
}

const notesOf = ({ talk, persons, school, deductions }: HouseholdResult): readonly string[] => [
  ...new Set([
    ...(talk?.next.kind === 'end' ? talk.next.asides.map(({ value }) => value.text) : []),
    ...persons.flatMap(({ papers }) => papers.notes.map(({ text }) => text)),
    ...(school === null || deductions === null ? [] : [school.value]),
  ]),
];

function sourcesOf({ talk, persons, deductions }: HouseholdResult): readonly SheetSource[] {
  const named: readonly (readonly [string, Citation | null])[] = [
    ['生計維持者', talk?.next.kind === 'end' ? talk.next.outcome.citation : null],
    ...persons.flatMap(({ papers }) => papers.needs.map((need) => ['証明書類', need.citation] as const)),
    ...(deductions ?? []).flatMap(({ label, verdict, citations }) =>
      verdict.kind === 'missing' ? [] : citations.slice(0, 1).map((citation) => [label, citation] as const),
    ),
  ];
  const seen = new Set<string>();
  return named.flatMap(([label, citation]) => {
    if (citation === null || seen.has(`${label} ${citation.locator}`)) return [];
    seen.add(`${label} ${citation.locator}`);
    return [{ label, citation, unconfirmed: false }];
  });
}

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
