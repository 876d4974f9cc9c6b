import type { Applicant, FactField } from '../applicant.ts';
import { decimalGap } from '../cohort/decimal-mean.ts';
import { type Standing, withinTop } from '../cohort/standing.ts';
import { japaneseDate } from '../dates.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import { periodLabels } from '../grade-period.ts';
import { namedFields } from '../judge/field-labels.ts';
import { gpaRankOf, rankAsked } from '../judge/gpa-rank.ts';
import { assertNever } from '../result.ts';
import type { Judgement } from '../verdict.ts';
import {
  type Confirmation,
  type Confirmations,
  type SchoolCondition,
  type SchoolRule,
  type SchoolRuleResult,
  withoutSchoolRules,
} from './school-rule.ts';

/** What a school's rule looks at. */
export type SchoolQuestion = Readonly<{
  applicant: Applicant;
  standing: Standing | null;
  confirmations: Confirmations;
}>;

/** The rules that concern the student's own wishes, in the school's order. The judgement is read and never changed. */
export function judgeSchoolRules(
  rules: readonly SchoolRule[],
  judgement: Pick<Judgement, 'wishes'>,
  question: SchoolQuestion,
): readonly SchoolRuleResult[] {
  if (rules.length === 0 || judgement.wishes.length === 0) return withoutSchoolRules;
  const wished = judgement.wishes.map(({ wish }) => wish);
  return rules.flatMap((rule): readonly SchoolRuleResult[] => {
    const wishes = rule.wishes === null ? wished : wished.filter((wish) => rule.wishes?.includes(wish));
    if (wishes.length === 0) return [];
    const confirmation = question.confirmations.get(rule.id) ?? null;
    return [{ rule, wishes, ...outcomeOf(rule.condition, question, confirmation) }];
  });
}

type Outcome = Omit<SchoolRuleResult, 'rule' | 'wishes'>;

const plain = { actual: null, limit: null, shortBy: null, confirmation: null } as const;

function outcomeOf(
  condition: SchoolCondition,
  question: SchoolQuestion,
  confirmation: Confirmation | null,
): Outcome {
  switch (condition.kind) {
    case 'average':
      return byAverage(condition.limitTenths, question.applicant);
    case 'gpa':
      return byGpa(condition.least, question.applicant);
    case 'top':
      return byRank(condition.denominator, question);
    case 'attendance':
      return byAttendance(condition.least, question.applicant);
    case 'confirmed':
      return byConfirmation(confirmation);
    default:
      return assertNever(condition);
  }
}

/** Rounded once to a tenth, like the average that JASSO asks for: the school's limit is compared with the same figure. */
function byAverage(limitTenths: number, { gradeAverage, gradePeriod }: Applicant): Outcome {
  if (gradeAverage === null) return missing(['gradeAverage']);
  const tenths = averageTenths(gradeAverage);
  const limit = showTenths(limitTenths);
  const years = gradePeriod === null ? '' : `（${periodLabels[gradePeriod]}）`;
  return atLeast({
    name: `評定平均値${years}`,
    actual: showTenths(tenths),
    limit,
    gap: tenths >= limitTenths ? null : showTenths(limitTenths - tenths),
  });
}

function byGpa(least: string, { gpa }: Applicant): Outcome {
  if (gpa === null) return missing(['gpa']);
  // Both have at most 15 significant digits, so that equal figures are equal numbers.
  const gap = Number(gpa) >= Number(least) ? null : decimalGap(least, gpa);
  return atLeast({ name: 'GPA', actual: gpa, limit: least, gap });
}

function byAttendance(least: number, { attendanceRate }: Applicant): Outcome {
  if (attendanceRate === null) return missing(['attendanceRate']);
  const gap = attendanceRate >= least ? null : `${decimalGap(String(least), String(attendanceRate))}%`;
  return atLeast({ name: '出席率', actual: `${attendanceRate}%`, limit: `${least}%`, gap });
}

function byRank(denominator: number, { applicant, standing }: SchoolQuestion): Outcome {
  const rank = gpaRankOf({ applicant, standing });
  if (rank === null) {
    const { fields, sentence } = rankAsked({ applicant, standing });
    return missing(fields, sentence);
  }
  const line = Math.floor(rank.headCount / denominator);
  const limit = `上位 ${denominator} 分の 1（${line}位以内）`;
  const figures = { ...plain, actual: `${rank.rank}位／${rank.headCount}人`, limit };
  return withinTop(rank, 1, denominator)
    ? { ...figures, verdict: { kind: 'met' }, reason: `${rank.words}で、校内基準の${limit}に入ります。` }
    : {
        ...figures,
        verdict: { kind: 'notMet' },
        reason: `${rank.words}で、校内基準の${limit}に入りません。`,
        shortBy: `あと ${rank.rank - line}位`,
      };
}

function byConfirmation(confirmation: Confirmation | null): Outcome {
  if (confirmation === null) {
    return { ...plain, verdict: { kind: 'schoolDecides' }, reason: '学校の確認がまだ記録されていません。' };
  }
  const { answer, on, note } = confirmation;
  const words = answer === 'yes' ? 'はい' : 'いいえ';
  return {
    ...plain,
    verdict: { kind: answer === 'yes' ? 'met' : 'notMet' },
    reason: `${japaneseDate(on)}に「${words}」と確認しています。${note === null ? '' : `（${note}）`}`,
    actual: words,
    confirmation,
  };
}

type Measured = Readonly<{ name: string; actual: string; limit: string; gap: string | null }>;

const atLeast = ({ name, actual, limit, gap }: Measured): Outcome =>
  gap === null
    ? {
        ...plain,
        verdict: { kind: 'met' },
        reason: `${name} ${actual} は校内基準の ${limit} 以上です。`,
        actual,
        limit: `${limit} 以上`,
      }
    : {
        ...plain,
        verdict: { kind: 'notMet' },
        reason: `${name} ${actual} は校内基準の ${limit} に ${gap} 足りません。`,
        actual,
        limit: `${limit} 以上`,
        shortBy: `あと ${gap}`,
      };

const missing = (fields: readonly FactField[], because = ''): Outcome => ({
  ...plain,
  verdict: { kind: 'missing', fields },
  reason: `${because}${namedFields(fields)}が入力されていません。`,
});
