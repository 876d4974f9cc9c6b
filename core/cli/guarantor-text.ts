import type { Edition } from '#core/domain/edition.ts';
import type {
  GuarantorCheck,
  GuarantorConditionResult,
  GuarantorOutcome,
} from '#core/domain/guarantee/check.ts';
import { guarantorRoleLabels } from '#core/domain/guarantee/facts.ts';
import type { MeansJudgement } from '#core/domain/guarantee/means.ts';

const outcomes: Readonly<Record<GuarantorOutcome, string>> = {
  canBe: '選任できます',
  canBeByMeans: '代替要件により選任できます',
  cannot: '選任できません',
  missing: '情報が足りません',
};

const marks = { met: '○', notMet: '×', missing: '？' } as const;

/** The check for reading: the answer, each condition with its reason, the means test, the papers. */
export const guarantorText = (edition: Edition, check: GuarantorCheck): string =>
  [
    edition.title,
    `${guarantorRoleLabels[check.role]}: ${outcomes[check.outcome]}`,
    '',
    ...check.conditions.flatMap(conditionLines),
    ...(check.means === null ? [] : ['', ...meansLines(check.means)]),
    ...(check.papers.length === 0 ? [] : ['', `提出するもの: ${check.papers.join('、')}`]),
    '',
  ].join('\n');

function conditionLines(condition: GuarantorConditionResult): readonly string[] {
  const [citation] = condition.citations;
  const place = citation === undefined ? '' : `（${citation.locator}）`;
  return [
    `${marks[condition.verdict.kind]} ${condition.number ?? ''}${condition.label}${place}`,
    `    ${condition.reason}${condition.next ?? ''}`,
  ];
}

const meansLines = ({ verdict, reason, tests, citation }: MeansJudgement): readonly string[] => [
  `${marks[verdict.kind]} 代替要件（${citation.locator}）`,
  `    ${reason}`,
  ...tests.map((test) => `    ${marks[test.verdict.kind]} ${test.label}: ${test.reason}`),
];
