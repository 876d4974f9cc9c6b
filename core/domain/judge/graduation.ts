import type { FactField, IsoDate, YearMonth } from '../applicant.ts';
import { clampDate, japaneseMonth, monthOf, monthsBetween } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { GraduationRules } from '../edition-qualification.ts';
import type { CriterionResult } from '../verdict.ts';
import { hasGraduatedBefore } from './applicant-facts.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';
import type { Question } from './question.ts';

/**
 * 卒業の資格. A graduation counts that lies at most so many months back, or still ahead but before the entry year. The
 * present school counts if it is one of the 高等学校等; otherwise only an earlier graduation can carry the application.
 * The grant wants it to be the first.
 */
export function judgeGraduation(question: Question, rules: GraduationRules): CriterionResult {
  const { applicant, wish, edition, asOf } = question;
  return result(
    'qualification.graduation',
    find({
      applicant,
      rules,
      month: judgedMonth(edition, asOf),
      mustBeFirst: rules.firstTimeFor.value.includes(wish),
    }),
  );
}

type Asked = Readonly<{
  applicant: Question['applicant'];
  rules: GraduationRules;
  month: YearMonth;
  mustBeFirst: boolean;
}>;
type Counts =
  | Readonly<{ kind: 'yes' }>
  | Readonly<{ kind: 'no' }>
  | Readonly<{ kind: 'unknown'; field: FactField }>;

/**
 * An application can only be made inside the edition's application window; judged on any other day, the nearest day of
 * the window stands for it, so that last year's list still gives last year's answer. Without a window the day itself.
 */
function judgedMonth({ calendar }: Edition, asOf: IsoDate): YearMonth {
  const window = calendar.applicationWindow;
  return monthOf(window === null ? asOf : clampDate(asOf, window.value));
}

function find(question: Asked): Finding {
  const counts = presentCounts(question);
  switch (counts.kind) {
    case 'yes':
      return byPresentSchool(question);
    case 'no':
      return byEarlierGraduation(question);
    case 'unknown':
      return courseUnknown(question, counts.field);
  }
}

/** Does the present course belong to the 高等学校等? */
function presentCounts({ applicant, rules }: Asked): Counts {
  if (applicant.schoolCourse === null) return { kind: 'unknown', field: 'schoolCourse' };
  const course = rules.countedCourses.value.find((entry) => entry.course === applicant.schoolCourse);
  if (course === undefined) return { kind: 'no' };
  if (course.minimumYears === null) return { kind: 'yes' };
  if (applicant.courseYears === null) return { kind: 'unknown', field: 'courseYears' };
  return { kind: applicant.courseYears >= course.minimumYears ? 'yes' : 'no' };
}

function byPresentSchool(question: Asked): Finding {
  const { applicant } = question;
  const base = usual(question, ['schoolCourse', 'graduation']);
  const graduation = presentGraduation(question);
  if (graduation !== null && !isTimely(graduation, question)) {
    return {
      ...base,
      verdict: notMet,
      reason: tooFar(graduation, question),
      actual: japaneseMonth(graduation),
    };
  }
  if (!question.mustBeFirst) {
    if (graduation === null) return { ...base, ...missing(['graduation']) };
    return { ...base, verdict: met, reason: timely(graduation, question), actual: japaneseMonth(graduation) };
  }
  const fields: readonly FactField[] = ['schoolCourse', 'graduation', 'graduatedBefore'];
  const before = hasGraduatedBefore(applicant);
  if (before === true) {
    const reason = 'すでに一度、高等学校等を卒業しているため、「初めて」の卒業に当たりません。';
    return { ...base, fields, verdict: notMet, reason };
  }
  const open = [
    ...(graduation === null ? (['graduation'] as const) : []),
    ...(before === null ? (['graduatedBefore'] as const) : []),
  ];
  if (graduation === null || open.length > 0) return { ...base, fields, ...missing(open) };
  const reason = `${timely(graduation, question)}高等学校等の卒業は初めてです。`;
  return { ...base, fields, verdict: met, reason, actual: japaneseMonth(graduation) };
}

/** The present course is none of the 高等学校等, so the earlier graduation decides, and is the first (例②). */
function byEarlierGraduation(question: Asked): Finding {
  const { applicant } = question;
  const base = usual(question, ['schoolCourse', 'courseYears', 'graduatedBefore', 'earlierGraduation']);
  const before = hasGraduatedBefore(applicant);
  const present = '在籍している課程は「高等学校等」に当たりません。';
  if (before === false) {
    return { ...base, verdict: notMet, reason: `${present}高等学校等を卒業したこともありません。` };
  }
  if (before === null) return { ...base, ...missing(['graduatedBefore']) };
  const earlier = applicant.earlierGraduation;
  if (earlier === null) return { ...base, ...missing(['earlierGraduation']) };
  const actual = japaneseMonth(earlier);
  return isTimely(earlier, question)
    ? { ...base, verdict: met, reason: `${present}${timely(earlier, question)}`, actual }
    : { ...base, verdict: notMet, reason: `${present}${tooFar(earlier, question)}`, actual };
}

/** Not known whether the present course counts: not met only if it would be so either way. */
function courseUnknown(question: Asked, field: FactField): Finding {
  const ifCounted = byPresentSchool(question);
  const ifNot = byEarlierGraduation(question);
  if (ifCounted.verdict.kind === 'notMet' && ifNot.verdict.kind === 'notMet') return ifCounted;
  const also = ifCounted.verdict.kind === 'missing' ? ifCounted.verdict.fields : [];
  const base = usual(question, [...new Set([...ifCounted.fields, ...ifNot.fields])]);
  return { ...base, ...missing([field, ...also]) };
}

/** 高専 has no graduation in the 3rd year; its end stands for one, and needs no entry for a student of that year. */
function presentGraduation({ applicant, rules }: Asked): YearMonth | null {
  const inKosenYear = applicant.schoolCourse === 'kosen' && applicant.grade === rules.kosenYear.value;
  return applicant.graduation ?? (inKosenYear ? rules.lastGraduation.value : null);
}

const isTimely = (graduation: YearMonth, { rules, month }: Asked): boolean =>
  graduation <= rules.lastGraduation.value &&
  monthsBetween(graduation, month) <= rules.monthsAfterGraduation.value;

function timely(graduation: YearMonth, { month, rules }: Asked): string {
  const when = japaneseMonth(graduation);
  if (graduation >= month) return `${when}に卒業（修了）の見込みです。`;
  return `${when}の卒業（修了）から${monthsBetween(graduation, month)}か月で、${span(rules)}以内です。`;
}

function tooFar(graduation: YearMonth, { month, rules }: Asked): string {
  const { lastGraduation } = rules;
  const when = japaneseMonth(graduation);
  return graduation > lastGraduation.value
    ? `卒業（修了）見込みの${when}は、${japaneseMonth(lastGraduation.value)}より後です。次年度の進学になりません。`
    : `${when}の卒業（修了）から${monthsBetween(graduation, month)}か月たち、${span(rules)}を超えています。`;
}

/** 「24か月（2年）」 */
const span = ({ monthsAfterGraduation: { value } }: GraduationRules): string =>
  value % 12 === 0 ? `${value}か月（${value / 12}年）` : `${value}か月`;

function usual({ rules, applicant, mustBeFirst }: Asked, fields: readonly FactField[]) {
  const citations = [
    rules.monthsAfterGraduation.citation,
    rules.countedCourses.citation,
    ...(mustBeFirst ? [rules.firstTimeFor.citation] : []),
    ...(applicant.schoolCourse === 'kosen' ? [rules.kosenYear.citation] : []),
  ];
  const months = rules.monthsAfterGraduation.value;
  const within = `卒業後${months % 12 === 0 ? `${months / 12}年` : `${months}か月`}以内`;
  const limit = mustBeFirst ? `初めての卒業見込み、または${within}` : `卒業見込み、または${within}`;
  return { fields, citations, limit };
}
