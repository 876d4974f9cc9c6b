import type { HomeSummary } from '#core/contract/home.ts';
import type { Board } from '#core/domain/board/board.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { StandingCount } from '#core/domain/rule-tree/standing.ts';
import type { Gathered } from '../gather.ts';

import { stepsOf } from './steps.ts';
import { todosFor } from './todos.ts';
import { windowsOf } from './windows.ts';

/** What ホーム shows: today's work, the way of the round, the classes, and the windows with the days left. */
export const homeSummary = (
  gathered: Gathered,
  boards: readonly Board[],
  rules: StandingCount,
): HomeSummary => ({
  todos: todosFor(gathered, boards, rules),
  steps: stepsOf(gathered, boards),
  byClass: byClass(gathered),
  windows: windowsOf(gathered.edition, gathered.asOf),
});

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
