import type { ShownWindow } from '#core/contract/students.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import { averageTenths, type GradePeriod, showExact, showTenths } from '#core/domain/grade-average.ts';
import { periodOf, type View } from '#core/domain/grade-period.ts';
import { type GradeWindow, gradeWindows, type SubjectMark } from '#core/domain/grade-windows.ts';

/** 評定一覧 over each period, with the one that this student's average covers; nothing without 評定一覧. */
export function shownWindows(
  applicant: Applicant,
  marks: readonly SubjectMark[],
  view: View,
): readonly ShownWindow[] {
  if (marks.length === 0) return [];
  const used = periodOf(applicant, view);
  const how = applicant.gradePeriod === null ? 'byRules' : 'chosen';
  const accepted = acceptedPeriods(view.edition);
  return gradeWindows(marks, applicant).map((window) => ({
    label: showFact('gradePeriod', { ...applicant, gradePeriod: window.period }),
    rounded: window.average && showTenths(averageTenths(window.average)),
    exact: window.average && showExact(window.average),
    missing: missingIn(window),
    used: window.period === used ? how : null,
    accepted: accepted.includes(window.period),
  }));
}

/** The periods over which the rules of the edition compare an average. */
const acceptedPeriods = ({ marks }: Edition): readonly GradePeriod[] =>
  marks.rules.flatMap(({ ways }) =>
    ways.flatMap(({ value }) => (value.kind === 'average' ? value.periods : [])),
  );

const namedAtMost = 3;

/** 「2年の評定がありません。」「1年 国語、2年 英語 の評定がありません。」 */
function missingIn({ missing, emptyYears }: GradeWindow): string | null {
  const subjects = missing.slice(0, namedAtMost).map(({ year, subject }) => `${year}年 ${subject}`);
  const more = missing.length > namedAtMost ? ` ほか ${missing.length - namedAtMost} 科目` : '';
  const parts = [
    ...(emptyYears.length === 0
      ? []
      : [`${emptyYears.map((year) => `${year}年`).join('・')}の評定がありません。`]),
    ...(missing.length === 0 ? [] : [`${subjects.join('、')}${more} の評定が入っていません。`]),
  ];
  return parts.length === 0 ? null : parts.join('');
}
