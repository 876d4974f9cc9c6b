import type { SchoolCourse } from '#core/domain/applicant.ts';
import { type Failure, type FailureCode, failure } from '#core/domain/failure.ts';
import { assertNever } from '#core/domain/result.ts';
import type { ApplicantState, Indication, Recommendable, Verdict, Wish } from '#core/domain/verdict.ts';

// The words of the window that are not rule data. A failure brings its own sentence; here is how loud it is said.

export const unreachable: Failure = failure(
  'unexpected',
  '処理を続けられませんでした。保存済みのデータはそのまま残っています。奨学デスクをいったん閉じて、もう一度開いてください。',
);

export const wishLabels: Readonly<Record<Wish, string>> = {
  grant: '給付奨学金',
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
  combined: '併用貸与',
};
export const wishShortLabels: Readonly<Record<Wish, string>> = {
  grant: '給付',
  loan1: '第一種',
  loan2: '第二種',
  combined: '併用',
};

/** The five outcomes and 希望なし, each with a shape of its own so that no outcome depends on colour. */
export type Outcome = 'met' | 'schoolDecides' | 'missing' | 'notMet' | 'jassoDecides' | 'noWish';

export const outcomeShapes: Readonly<Record<Outcome, string>> = {
  met: '●',
  schoolDecides: '▲',
  missing: '？',
  notMet: '✕',
  jassoDecides: '◇',
  noWish: '－',
};

export type Wording = Readonly<{ outcome: Outcome; label: string }>;

const indicationLabels: Readonly<Record<Indication, string>> = {
  within: '目安内',
  over: '目安超',
  noRow: '目安表に該当なし',
};

/** Verdict of one criterion, in words. */
export function verdictWording(verdict: Verdict): Wording {
  switch (verdict.kind) {
    case 'met':
      return { outcome: 'met', label: '満たす' };
    case 'notMet':
      return { outcome: 'notMet', label: '満たさない' };
    case 'schoolDecides':
      return { outcome: 'schoolDecides', label: '学校の判断が必要' };
    case 'missing':
      return { outcome: 'missing', label: '情報不足' };
    case 'jassoDecides':
      return { outcome: 'jassoDecides', label: `機構が審査（${indicationLabels[verdict.indication]}）` };
    default:
      return assertNever(verdict, 'verdict');
  }
}

/** Whether a wish, or an applicant as a whole, can be recommended. */
export function stateWording(state: ApplicantState | Recommendable['kind']): Wording {
  switch (state) {
    case 'yes':
      return { outcome: 'met', label: '推薦できる' };
    case 'no':
      return { outcome: 'notMet', label: '満たさない' };
    case 'schoolDecides':
      return { outcome: 'schoolDecides', label: '学校の判断が必要' };
    case 'missing':
      return { outcome: 'missing', label: '情報不足' };
    case 'noWish':
      return { outcome: 'noWish', label: '希望なし' };
    default:
      return assertNever(state, 'state');
  }
}

export const courseLabels: Readonly<Record<SchoolCourse, string>> = {
  highSchool: '高等学校',
  secondarySchool: '中等教育学校',
  specialNeedsSchool: '特別支援学校',
  kosen: '高等専門学校',
  upperSecondaryVocational: '専修学校高等課程',
};

/** Stopping something oneself is no error. */
const quietCodes: ReadonlySet<FailureCode> = new Set<FailureCode>(['cancelled', 'nothing-to-undo']);

export const failureTone = (failed: Failure): 'info' | 'error' =>
  quietCodes.has(failed.code) ? 'info' : 'error';
