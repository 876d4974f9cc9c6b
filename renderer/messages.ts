import type { SchoolCourse } from '#core/domain/applicant.ts';
import { resultWords } from '#core/domain/documents/rejudged-students.ts';
import { type Failure, type FailureCode, failure } from '#core/domain/failure.ts';
import { applicantStateLabel, measureStates, verdictLabel } from '#core/domain/judge/words.ts';
import type { WishResult } from '#core/domain/rejudge/compare.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { ApplicantState, Recommendable, Verdict, Wish } from '#core/domain/verdict.ts';

// The words of the window that are not rule data. A failure brings its own sentence; here is how loud it is said.

export const unreachable: Failure = failure(
  'unexpected',
  '処理を続けられませんでした。保存済みのデータはそのまま残っています。奨学デスクをいったん閉じて、もう一度開いてください。',
);

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

/** Verdict of one criterion, in words. */
export const verdictWording = (verdict: Verdict): Wording => ({
  outcome: verdict.kind,
  label: verdictLabel(verdict),
});

/** An applicant as a whole, in the words of the scheme. */
export const stateWording = (state: ApplicantState, scheme: Scheme): Wording => ({
  outcome: state === 'noWish' ? 'noWish' : outcomes[state],
  label: applicantStateLabel(state, scheme),
});

/** The result of one wish; of 適格認定 the measure says more than the state. */
export const resultWording = (wish: Wish, result: WishResult): Wording => {
  const label = resultWords(wish, result);
  if (result === null) return { outcome: 'noWish', label };
  const { state, measure } = result;
  return {
    outcome: outcomes[wish === 'continuation' && measure !== null ? measureStates[measure] : state],
    label,
  };
};

const outcomes: Readonly<Record<Recommendable['kind'], Outcome>> = {
  yes: 'met',
  no: 'notMet',
  schoolDecides: 'schoolDecides',
  missing: 'missing',
};

export const courseLabels: Readonly<Record<SchoolCourse, string>> = {
  highSchool: '高等学校',
  secondarySchool: '中等教育学校',
  specialNeedsSchool: '特別支援学校',
  kosen: '高等専門学校',
  upperSecondaryVocational: '専修学校高等課程',
};

/** Stopping something oneself is no error, nor is it that a record of an earlier year stays as it is. */
const quietCodes: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'cancelled',
  'nothing-to-undo',
  'year-read-only',
]);

export const failureTone = (failed: Failure): 'info' | 'error' =>
  quietCodes.has(failed.code) ? 'info' : 'error';
