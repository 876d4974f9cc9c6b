import type { Cited } from '../cited.ts';
import type { Amounts, AwayCondition, AwayTest } from '../edition-amounts.ts';
import { assertNever } from '../result.ts';
import type { Citation } from '../verdict.ts';
import { type AmountFacts, type AmountField, namedFields } from './facts.ts';

export type AwayFinding = Readonly<{
  condition: AwayCondition;
  citation: Citation;
  verdict:
    | Readonly<{ kind: 'met' | 'notMet' }>
    | Readonly<{ kind: 'missing'; fields: readonly AmountField[] }>;
}>;

/** Whether 自宅外 amounts may be had: as soon as one condition holds, and never refused while one is open. */
export type AwayAnswer = Readonly<{
  verdict: AwayFinding['verdict'];
  reason: string;
  findings: readonly AwayFinding[];
}>;

/** null where it is not asked: at home, or the edition has no conditions. */
export function awayAnswer(facts: AmountFacts, { away }: Amounts): AwayAnswer | null {
  if (facts.commute !== 'away' || away.length === 0) return null;
  const findings = away.map((rule) => findingOf(rule, facts));
  const met = findings.filter(({ verdict }) => verdict.kind === 'met');
  if (met.length > 0) {
    const words = met.map(({ condition }) => `${condition.number}${condition.label}`).join('、');
    return {
      verdict: { kind: 'met' },
      reason: `${words}に当てはまるため、自宅外の月額を選べます。`,
      findings,
    };
  }
  const fields = [
    ...new Set(findings.flatMap(({ verdict }) => (verdict.kind === 'missing' ? verdict.fields : []))),
  ];
  if (fields.length > 0) {
    const reason = `${namedFields(fields)}が入力されていないため、自宅外の月額を選べるか決まりません。`;
    return { verdict: { kind: 'missing', fields }, reason, findings };
  }
  const first = away[0]?.value.number ?? '';
  const last = away.at(-1)?.value.number ?? '';
  const reason = `自宅外通学の要件 ${first}から${last}のいずれにも当てはまらないため、自宅の月額になります。`;
  return { verdict: { kind: 'notMet' }, reason, findings };
}

const findingOf = ({ value, citation }: Cited<AwayCondition>, facts: AmountFacts): AwayFinding => ({
  condition: value,
  citation,
  verdict: verdictOf(value.test, facts),
});

function verdictOf(test: AwayTest, facts: AmountFacts): AwayFinding['verdict'] {
  switch (test.kind) {
    case 'distance':
      return all([['distance', facts.distance, (km) => km >= test.atLeast]]);
    case 'minutes':
      return all([['travelMinutes', facts.travelMinutes, (minutes) => minutes >= test.atLeast]]);
    case 'fare':
      return all([['fare', facts.fare, (yen) => yen >= test.atLeast]]);
    case 'services':
      return all([
        ['travelMinutes', facts.travelMinutes, (minutes) => minutes >= test.minutesAtLeast],
        ['services', facts.services, (services) => services <= test.atMost],
      ]);
    case 'other':
      return all([['otherAwayReason', toNumber(facts.otherAwayReason), (said) => said === 1]]);
    case 'independent':
      return all([['independent', toNumber(facts.independent), (said) => said === 1]]);
    default:
      return assertNever(test);
  }
}

type Asked = readonly [field: AmountField, value: number | null, holds: (value: number) => boolean];

/** Refused by any part that is known not to hold, whatever is still open. */
function all(asked: readonly Asked[]): AwayFinding['verdict'] {
  if (asked.some(([, value, holds]) => value !== null && !holds(value))) return { kind: 'notMet' };
  const fields = asked.filter(([, value]) => value === null).map(([field]) => field);
  return fields.length === 0 ? { kind: 'met' } : { kind: 'missing', fields };
}

const toNumber = (said: boolean | null): number | null => (said === null ? null : Number(said));
