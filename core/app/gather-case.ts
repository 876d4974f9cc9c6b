import { isDeepStrictEqual } from 'node:util';
import type { Applicant } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { View } from '#core/domain/grade-period.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import type { PaperState } from '#core/domain/papers.ts';
import type { PaperStates } from '#core/store/paper-states.ts';

const notReceived: PaperState = { kind: 'notReceived' };
const none: PaperStates = new Map();

/** One applicant judged; the earlier case itself where nothing of the applicant has changed since. */
export function caseOf(
  applicant: Applicant,
  states: PaperStates = none,
  view: View,
  before: ApplicantCase | undefined,
): ApplicantCase {
  if (before !== undefined && sameFacts(before.applicant, applicant)) {
    return samePapers(before, states) ? before : { ...before, papers: withStates(before.papers, states) };
  }
  const papers = papersFor(applicant, view.edition).map((need) => ({ need }));
  const judgement = judge(applicant, view.edition, view.asOf);
  return { applicant, judgement, papers: withStates(papers, states) };
}

const withStates = (
  papers: readonly Pick<ApplicantCase['papers'][number], 'need'>[],
  states: PaperStates,
): ApplicantCase['papers'] =>
  papers.map(({ need }) => ({ need, state: states.get(need.key) ?? notReceived }));

/** Most facts are plain values, so the costly comparison is made for few. */
function sameFacts(a: Applicant, b: Applicant): boolean {
  for (const field of Object.keys(b) as (keyof Applicant)[]) {
    const [before, now] = [a[field], b[field]];
    if (before === now) continue;
    if (typeof before !== 'object' || typeof now !== 'object' || !isDeepStrictEqual(before, now))
      return false;
  }
  return true;
}

const samePapers = ({ papers }: ApplicantCase, states: PaperStates): boolean =>
  papers.every(({ need, state }) => isDeepStrictEqual(state, states.get(need.key) ?? notReceived));
