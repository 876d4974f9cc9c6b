import { type ReportStep, reportSteps } from '../edition-adoption.ts';
import { fiscalYearWords } from '../year/record.ts';
import { reportStepLabels } from './candidate.ts';
import { pledgeStepLabels, pledgeSteps } from './pledge.ts';
import { reviewStepLabels, reviewSteps } from './review.ts';

/** A recorded step of a scholarship in words: 「返還誓約書 提出」「連帯保証人の印鑑登録証明書」「令和7年度 継続願」. */
export function holderStepWords(step: string): string {
  const pledge = pledgeSteps.find((each) => each === step);
  if (pledge !== undefined) return `返還誓約書 ${pledgeStepLabels[pledge]}`;
  const [kind = '', rest = '', ...title] = step.split(':');
  if (kind === 'paper')
    return rest === '本人' ? title.join(':') : `${rest}の${withoutOwner(title.join(':'), rest)}`;
  const review = reviewSteps.find((each) => each === kind);
  return review === undefined ? step : `${fiscalYearWords(Number(rest))} ${reviewStepLabels[review]}`;
}

const procedure: readonly string[] = [
  'notice',
  'id',
  ...pledgeSteps.slice(0, 2),
  'paper',
  'sent',
  ...reviewSteps,
];

/** The steps of a day in the order of the procedure. */
export const byProcedure = (a: string, b: string): number => rankOf(a) - rankOf(b);

const rankOf = (step: string): number => procedure.indexOf(step.split(':')[0] ?? step);

export const candidateStepWords = (step: string): string =>
  isReportStep(step) ? reportStepLabels[step] : step;

const isReportStep = (step: string): step is ReportStep => reportSteps.some((each) => each === step);

const withoutOwner = (title: string, owner: string): string =>
  title.startsWith(`${owner}の`) ? title.slice(owner.length + 1) : title;
