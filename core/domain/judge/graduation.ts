import type { Applicant, FactField, IsoDate, YearMonth } from '../applicant.ts';
import { clampDate, japaneseMonth, monthOf, monthsBetween } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { CriterionResult, Wish } from '../verdict.ts';
import { hasGraduatedBefore } from './applicant-facts.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';

/**
 * 卒業の資格. A graduation counts that lies at most so many months back, or still ahead but before the entry year. The
 * present school counts if it is one of the 高等学校等; otherwise only an earlier graduation can carry the application.
 * The grant wants it to be the first.
 */
export function judgeGraduation(
  applicant: Applicant,
  wish: Wish,
  edition: Edition,
  asOf: IsoDate,
): CriterionResult {
  return result(
    'qualification.graduation',
    find({ applicant, wish, edition, month: judgedMonth(edition, asOf) }),
  );
}

type Question = Readonly<{ applicant: Applicant; wish: Wish; edition: Edition; month: YearMonth }>;
type Counts =
  | Readonly<{ kind: 'yes' }>
  | Readonly<{ kind: 'no' }>
  | Readonly<{ kind: 'unknown'; field: FactField }>;

/**
 * An application can only be made inside the edition's application window; judged on any other day, the nearest day of
 * the window stands for it, so that last year's list still gives last year's answer.
 */
const judgedMonth = (edition: Edition, asOf: IsoDate): YearMonth =>
  monthOf(clampDate(asOf, edition.calendar.applicationWindow.value));

function find(question: Question): Finding {
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
function presentCounts({ applicant, edition }: Question): Counts {
  if (applicant.schoolCourse === null) return { kind: 'unknown', field: 'schoolCourse' };
  const course = edition.qualification.graduation.countedCourses.value.find(
    (entry) => entry.course === applicant.schoolCourse,
  );
  if (course === undefined) return { kind: 'no' };
  if (course.minimumYears === null) return { kind: 'yes' };
  if (applicant.courseYears === null) return { kind: 'unknown', field: 'courseYears' };
  return { kind: applicant.courseYears >= course.minimumYears ? 'yes' : 'no' };
}

function byPresentSchool(question: Question): Finding {
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
  if (!mustBeFirst(question)) {
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
function byEarlierGraduation(question: Question): Finding {
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
function courseUnknown(question: Question, field: FactField): Finding {
  const ifCounted = byPresentSchool(question);
  const ifNot = byEarlierGraduation(question);
  if (ifCounted.verdict.kind === 'notMet' && ifNot.verdict.kind === 'notMet') return ifCounted;
  const also = ifCounted.verdict.kind === 'missing' ? ifCounted.verdict.fields : [];
  const base = usual(question, [...new Set([...ifCounted.fields, ...ifNot.fields])]);
  return { ...base, ...missing([field, ...also]) };
}

/** 高専 has no graduation in the 3rd year; its end stands for one, and needs no entry for a student of that year. */
function presentGraduation({ applicant, edition }: Question): YearMonth | null {
  const { kosenYear, lastGraduation } = edition.qualification.graduation;
  const inKosenYear = applicant.schoolCourse === 'kosen' && applicant.grade === kosenYear.value;
  return applicant.graduation ?? (inKosenYear ? lastGraduation.value : null);
}

function isTimely(graduation: YearMonth, { edition, month }: Question): boolean {
  const { lastGraduation, monthsAfterGraduation } = edition.qualification.graduation;
  return (
    graduation <= lastGraduation.value && monthsBetween(graduation, month) <= monthsAfterGraduation.value
  );
}

const mustBeFirst = ({ wish, edition }: Question): boolean =>
  edition.qualification.graduation.firstTimeFor.value.includes(wish);

function timely(graduation: YearMonth, { month, edition }: Question): string {
  const when = japaneseMonth(graduation);
  if (graduation >= month) return `${when}に卒業（修了）の見込みです。`;
  const { monthsAfterGraduation } = edition.qualification.graduation;
  return `${when}の卒業（修了）から${monthsBetween(graduation, month)}か月で、${monthsAfterGraduation.value}か月（2年）以内です。`;
}

function tooFar(graduation: YearMonth, { month, edition }: Question): string {
  const { lastGraduation, monthsAfterGraduation } = edition.qualification.graduation;
  const when = japaneseMonth(graduation);
  return graduation > lastGraduation.value
    ? `卒業（修了）見込みの${when}は、${japaneseMonth(lastGraduation.value)}より後です。次年度の進学になりません。`
    : `${when}の卒業（修了）から${monthsBetween(graduation, month)}か月たち、${monthsAfterGraduation.value}か月（2年）を超えています。`;
}

function usual(question: Question, fields: readonly FactField[]) {
  const { graduation } = question.edition.qualification;
  const citations = [
    graduation.monthsAfterGraduation.citation,
    graduation.countedCourses.citation,
    ...(mustBeFirst(question) ? [graduation.firstTimeFor.citation] : []),
    ...(question.applicant.schoolCourse === 'kosen' ? [graduation.kosenYear.citation] : []),
  ];
  const limit = mustBeFirst(question)
    ? '初めての卒業見込み、または卒業後2年以内'
    : '卒業見込み、または卒業後2年以内';
  return { fields, citations, limit };
}
