import type { Cited } from '#core/domain/cited.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { GuaranteeKind, PledgePaper } from '#core/domain/edition-guarantee.ts';
import type { GuarantorCheck, GuarantorConditionResult } from '#core/domain/guarantee/check.ts';
import { guarantorRoleLabels } from '#core/domain/guarantee/facts.ts';
import type { MeansJudgement } from '#core/domain/guarantee/means.ts';
import { guarantorOutcomeWords } from '#core/domain/guarantee/outcome.ts';

const marks = { met: '○', notMet: '×', missing: '？' } as const;

/** The check for reading: the answer, each condition with its reason, the means test, the papers. */
export const guarantorText = (edition: Edition, check: GuarantorCheck): string =>
  [
    edition.title,
    `${guarantorRoleLabels[check.role]}: ${guarantorOutcomeWords[check.outcome]}`,
    ...(check.elsewhere === null ? [] : [`${check.elsewhere.value}（${check.elsewhere.citation.locator}）`]),
    ...(check.conditions.length === 0 ? [] : ['', ...check.conditions.flatMap(conditionLines)]),
    ...(check.means === null ? [] : ['', ...meansLines(check.means)]),
    ...(check.papers.length === 0 ? [] : ['', `提出するもの: ${check.papers.join('、')}`]),
    ...(check.rolePapers.length === 0 ? [] : ['', ...check.rolePapers.map(paperLine)]),
    ...pledgeLines(edition.guarantee?.pledgePapers ?? []),
    '',
  ].join('\n');

function conditionLines(condition: GuarantorConditionResult): readonly string[] {
  const [citation] = condition.citations;
  const place = citation === undefined ? '' : `（${citation.locator}）`;
  return [
    `${marks[condition.verdict.kind]} ${condition.number ?? ''}${condition.label}${place}`,
    `    ${condition.reason}${condition.next ?? ''}${condition.note ?? ''}`,
  ];
}

const copyWords = (allowed: boolean | null): string =>
  allowed === null ? 'コピーの可否は記載なし' : allowed ? 'コピー可' : 'コピー不可';

const paperLine = ({ value, citation }: GuarantorCheck['rolePapers'][number]): string =>
  `必ず提出: ${value.title}（${copyWords(value.copyAllowed)}、${citation.locator}）${value.note ?? ''}`;

/** Of both guarantees: the one is weighed against the other. */
const pledgeLines = (papers: readonly Cited<PledgePaper>[]): readonly string[] =>
  papers.length === 0
    ? []
    : [
        '',
        ...papers.map(({ value, citation }) => {
          const kinds = value.guarantees.map((kind) => guaranteeWords[kind]).join('・');
          const when = value.condition === null ? '' : `${value.condition}。`;
          return `本人が提出（${kinds}）: ${value.title}（${copyWords(value.copyAllowed)}、${citation.locator}）${when}${value.note ?? ''}`;
        }),
      ];

const guaranteeWords: Readonly<Record<GuaranteeKind, string>> = {
  institution: '機関保証',
  personal: '人的保証',
};

const meansLines = ({ verdict, reason, tests, citation }: MeansJudgement): readonly string[] => [
  `${marks[verdict.kind]} 代替要件（${citation.locator}）`,
  `    ${reason}`,
  ...tests.map((test) => `    ${marks[test.verdict.kind]} ${test.label}: ${test.reason}`),
];
