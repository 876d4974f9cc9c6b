import { showTenths } from '../grade-average.ts';
import { wishLabels } from '../judge/words.ts';
import { assertNever } from '../result.ts';
import type { SchoolConditionKind, SchoolRule, SchoolState, SchoolVerdict } from './school-rule.ts';

// The words of 校内基準, the same on the screen, in print, in Excel and in the terminal. Always with 「校内」, so that no
// reader takes them for JASSO's.

export const conditionLabels: Readonly<Record<SchoolConditionKind, string>> = {
  average: '評定平均値',
  gpa: 'GPA',
  top: 'GPAの順位（上位 n 分の 1）',
  attendance: '出席率',
  confirmed: '学校が確認すること',
};

export const schoolVerdictLabels: Readonly<Record<SchoolVerdict['kind'], string>> = {
  met: '満たす',
  notMet: '満たさない',
  missing: '情報不足',
  schoolDecides: '確認待ち',
};

/** A sign beside the word, for black-and-white print; other signs than those of JASSO's results. */
export const schoolVerdictMarks: Readonly<Record<SchoolVerdict['kind'], string>> = {
  met: '○',
  notMet: '×',
  missing: '？',
  schoolDecides: '△',
};

/** 「○ 満たす」; empty where no rule concerns the student. */
export const markedSchoolState = (state: SchoolState): string =>
  state === null ? '' : `${schoolVerdictMarks[state]} ${schoolVerdictLabels[state]}`;

/** 「評定平均値 3.8 以上」 */
export function limitWords({ condition }: Pick<SchoolRule, 'condition'>): string {
  switch (condition.kind) {
    case 'average':
      return `評定平均値 ${showTenths(condition.limitTenths)} 以上`;
    case 'gpa':
      return `GPA ${condition.least} 以上`;
    case 'top':
      return `GPAの順位が上位 ${condition.denominator} 分の 1 以内`;
    case 'attendance':
      return `出席率 ${condition.least}% 以上`;
    case 'confirmed':
      return '学校が確認する';
    default:
      return assertNever(condition);
  }
}

/** 「給付奨学金・第一種奨学金」 */
export const wishWords = ({ wishes }: Pick<SchoolRule, 'wishes'>): string =>
  wishes === null ? 'すべての奨学金' : wishes.map((wish) => wishLabels[wish]).join('・');
