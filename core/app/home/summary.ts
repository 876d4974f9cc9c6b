import type { HomeSummary } from '#core/contract/home.ts';
import { type ApplicantCase, groupNameOf } from '#core/domain/case.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { StandingCount } from '#core/domain/rule-tree/standing.ts';
import type { Gathered } from '../gather.ts';

import { todosFor } from './todos.ts';
import { windowsOf } from './windows.ts';

/** What ホーム shows: today's work, the way of the round, the classes, and the windows with the days left. */
export const homeSummary = (gathered: Gathered, rules: StandingCount): HomeSummary => ({
  todos: todosFor(gathered, rules),
  steps: stepsOf(gathered.cases),
  byClass: byClass(gathered),
  windows: windowsOf(gathered.edition, gathered.asOf),
});

/** Each step counts those of the applicants who have got so far in that respect, whatever the other steps say. */
function stepsOf(cases: readonly ApplicantCase[]): HomeSummary['steps'] {
  const wishing = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const count = (test: (entry: ApplicantCase) => boolean): number => wishing.filter(test).length;
  return [
    { label: '希望あり', count: wishing.length },
    { label: 'スカラネット入力済', count: count(({ applicant }) => applicant.receiptNumber !== null) },
    { label: '成績あり', count: count(({ judgement }) => judgement.gradeAverage !== null) },
    { label: '推薦できる', count: count(({ judgement }) => applicantState(judgement) === 'yes') },
    { label: '書類完了', count: count(hasAllPapers) },
  ];
}

const hasAllPapers = ({ papers }: ApplicantCase): boolean =>
  papers.every(({ need, state }) => need.status === 'needed' && state.kind === 'received');

const byClass = ({ cases, edition }: Gathered): HomeSummary['byClass'] =>
  [...Map.groupBy(cases, ({ applicant }) => groupNameOf(applicant, edition.scheme))].map(
    ([className, members]) => {
      const inState = (state: ReturnType<typeof applicantState>): number =>
        members.filter(({ judgement }) => applicantState(judgement) === state).length;
      return {
        className,
        yes: inState('yes'),
        schoolDecides: inState('schoolDecides'),
        missing: inState('missing'),
        no: inState('no'),
        noWish: inState('noWish'),
      };
    },
  );
