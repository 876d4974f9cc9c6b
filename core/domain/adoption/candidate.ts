import type { IsoDate } from '../applicant.ts';
import { type ReportStep, reportSteps } from '../edition-adoption.ts';
import { ok, type Result } from '../result.ts';
import type { HolderKind } from './holder.ts';
import { isDone, type StepMark, type Steps } from './step.ts';

/**
 * 採用候補者 of 予約採用 who has entered. 識別番号 and password are never kept: only that they were handed out, when and
 * by whom.
 */
export type Candidate = Readonly<{
  studentNumber: string;
  kinds: readonly HolderKind[];
  /** By when 進学届 has to be entered */
  dueOn: IsoDate | null;
  note: string | null;
}>;

export const reportStepLabels: Readonly<Record<ReportStep, string>> = {
  notice: '決定通知の提出',
  id: '識別番号の交付',
  entered: '進学届の入力',
};

/** The next thing to happen; null = 進学届 is in. */
export const nextReportStep = (steps: Steps): ReportStep | null =>
  reportSteps.find((step) => !isDone(steps, step)) ?? null;

export const isReportOpen = (steps: Steps): boolean => !isDone(steps, 'entered');

export const isReportLate = ({ dueOn }: Candidate, steps: Steps, asOf: IsoDate): boolean =>
  isReportOpen(steps) && dueOn !== null && dueOn < asOf;

/**
 * The steps follow each other: the 識別番号 is handed out for the 決定通知, and 進学届 is entered with it. The sentence says
 * which one is not recorded yet, or has to be taken back first.
 */
export function checkReportStep(step: ReportStep, mark: StepMark | null, steps: Steps): Result<null, string> {
  const at = reportSteps.indexOf(step);
  if (mark === null) {
    const later = reportSteps.slice(at + 1).find((other) => isDone(steps, other));
    return later === undefined
      ? ok(null)
      : {
          ok: false,
          error: `「${reportStepLabels[later]}」が記録されています。先にそれを取り消してください。`,
        };
  }
  const before = reportSteps.slice(0, at).filter((other) => !isDone(steps, other));
  const missing = before.map((other) => `「${reportStepLabels[other]}」`).join('');
  if (missing !== '')
    return { ok: false, error: `${missing}がまだ記録されていません。先に記録してください。` };
  const last = reportSteps
    .slice(0, at)
    .map((other) => steps.get(other)?.on ?? '')
    .sort()
    .at(-1);
  const next = reportSteps
    .slice(at + 1)
    .map((other) => steps.get(other)?.on ?? '')
    .filter((on) => on !== '')
    .sort()[0];
  if ((last !== undefined && mark.on < last) || (next !== undefined && mark.on > next))
    return { ok: false, error: `「${reportStepLabels[step]}」の日付が、前後の手続きの日付と合いません。` };
  return ok(null);
}
