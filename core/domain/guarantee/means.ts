import type { IncomeLine, MeansPart, MeansRules, MeansTestRule } from '../edition-guarantee.ts';
import type { Citation } from '../verdict.ts';
import type { GuarantorFacts, GuarantorField } from './facts.ts';
import { type GuarantorVerdict, namedFields } from './finding.ts';

/** One of A, B, C and their combinations. */
export type MeansTestResult = Readonly<{
  /** 「A＋B」 */
  label: string;
  verdict: GuarantorVerdict;
  reason: string;
  /** What proves it */
  papers: readonly string[];
  citation: Citation;
}>;

export type MeansJudgement = Readonly<{
  verdict: GuarantorVerdict;
  reason: string;
  tests: readonly MeansTestResult[];
  /** 返還保証書 and what proves the first test that is met; empty when none is */
  papers: readonly string[];
  citation: Citation;
}>;

const yenPerMan = 10_000;

/** 代替要件: 資力を有すると認められるか. One test that is met is enough; what is not known counts as nothing, never as a no. */
export function judgeMeans(facts: GuarantorFacts, rules: MeansRules): MeansJudgement {
  const tests = rules.tests.map(({ value, citation }) => ({
    ...judgeTest(value, facts, rules),
    label: value.label,
    papers: papersOf(value, facts, rules),
    citation,
  }));
  const base = { tests, citation: rules.promise.citation };
  const proof = tests.find(({ verdict }) => verdict.kind === 'met');
  if (proof !== undefined) {
    return {
      ...base,
      verdict: { kind: 'met' },
      reason: `条件${proof.label}で資力があると認められます。${proof.reason}`,
      papers: [rules.promise.value, ...proof.papers],
    };
  }
  const open = [
    ...new Set(tests.flatMap(({ verdict }) => (verdict.kind === 'missing' ? verdict.fields : []))),
  ];
  if (open.length > 0) {
    const reason = `${namedFields(open)}が入力されていないため、代替要件を満たすか決まりません。`;
    return { ...base, verdict: { kind: 'missing', fields: open }, reason, papers: [] };
  }
  const labels = tests.map(({ label }) => label).join('、');
  return {
    ...base,
    verdict: { kind: 'notMet' },
    reason: `代替要件（${labels}）のどれも満たしません。`,
    papers: [],
  };
}

type Judged = Pick<MeansTestResult, 'verdict' | 'reason'>;

const judgeTest = (test: MeansTestRule, facts: GuarantorFacts, rules: MeansRules): Judged =>
  test.parts.includes('income') ? againstIncome(test, facts, rules) : againstLoan(test, facts);

/** income + assets ÷ years ≥ the line, multiplied out so that nothing is rounded. */
function againstIncome({ parts }: MeansTestRule, facts: GuarantorFacts, rules: MeansRules): Judged {
  const assets = assetsOf(parts);
  const open: readonly GuarantorField[] = [
    ...(facts.incomeKind === null ? (['incomeKind'] as const) : []),
    ...parts.filter((part) => facts[part] === null),
  ];
  const line = lineFor(facts, rules);
  const years = assets.length === 0 ? 1 : rules.years.value;
  const sum = (facts.income ?? 0) * years + total(assets, facts);
  const isReached = sum >= line.atLeast * yenPerMan * years;
  const limit = `${man(line.atLeast * yenPerMan)}以上`;
  const formula = assets.length === 0 ? '年間収入（所得）' : `年間収入（所得）＋資産÷${years}年`;
  return outcome(isReached, open, `${formula}は${man(sum / years)}で、${limit}`);
}

/** Assets ≥ 貸与予定総額. */
function againstLoan({ parts }: MeansTestRule, facts: GuarantorFacts): Judged {
  const assets = assetsOf(parts);
  const open: readonly GuarantorField[] = [
    ...assets.filter((part) => facts[part] === null),
    ...(facts.plannedLoan === null ? (['plannedLoan'] as const) : []),
  ];
  const sum = total(assets, facts);
  const isReached = facts.plannedLoan !== null && sum >= facts.plannedLoan;
  return outcome(isReached, open, `資産は${man(sum)}で、貸与予定総額 ${man(facts.plannedLoan ?? 0)}以上`);
}

function outcome(isReached: boolean, open: readonly GuarantorField[], sentence: string): Judged {
  if (isReached) return { verdict: { kind: 'met' }, reason: `${sentence}です。` };
  return open.length > 0
    ? { verdict: { kind: 'missing', fields: open }, reason: `${namedFields(open)}が入力されていません。` }
    : { verdict: { kind: 'notMet' }, reason: `${sentence}ではありません。` };
}

/** While the kind of income is not known, only the higher line is safe. */
function lineFor({ incomeKind }: GuarantorFacts, { income }: MeansRules): IncomeLine {
  const lines = income.map(({ value }) => value);
  const own = lines.find((line) => line.incomeKind === incomeKind);
  const line = own ?? lines.toSorted((a, b) => b.atLeast - a.atLeast)[0];
  if (line === undefined) throw new Error('the means test has no income line');
  return line;
}

function papersOf({ parts }: MeansTestRule, facts: GuarantorFacts, rules: MeansRules): readonly string[] {
  return parts.flatMap((part) => {
    if (part === 'income') return [lineFor(facts, rules).papers];
    return rules.assets.filter(({ value }) => value.part === part).map(({ value }) => value.papers);
  });
}

const assetsOf = (parts: readonly MeansPart[]) => parts.filter((part) => part !== 'income');

const total = (parts: readonly MeansPart[], facts: GuarantorFacts): number =>
  parts.reduce((sum, part) => sum + (facts[part] ?? 0), 0);

/** 「319.9999万円」: to the yen, so that a figure just under the line never looks like the line */
const man = (yen: number): string =>
  `${(Math.floor(yen) / yenPerMan).toLocaleString('ja-JP', { maximumFractionDigits: 4 })}万円`;
