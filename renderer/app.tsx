import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { AfterScreen } from './screens/after/after-screen.tsx';
import { BoardScreen } from './screens/board/board-screen.tsx';
import { CalculatorsScreen } from './screens/calculators/calculators-screen.tsx';
import { CalendarScreen } from './screens/calendar/calendar-screen.tsx';
import { FormsScreen } from './screens/forms/forms-screen.tsx';
import { FoundationScreen } from './screens/foundation/foundation-screen.tsx';
import { GradesScreen } from './screens/grades/grades-screen.tsx';
import { HomeScreen } from './screens/home/home-screen.tsx';
import { JudgementScreen } from './screens/judgement/judgement-screen.tsx';
import { KeptPapersScreen } from './screens/kept-papers/kept-papers-screen.tsx';
import { LogScreen } from './screens/log/log-screen.tsx';
import { PapersScreen } from './screens/papers/papers-screen.tsx';
import { RecommendationsScreen } from './screens/recommendations/recommendations-screen.tsx';
import { ImportScreen } from './screens/roster/import/import-screen.tsx';
import { RosterScreen } from './screens/roster/roster-screen.tsx';
import { RulesScreen } from './screens/rules/rules-screen.tsx';
import { ScholarNetScreen } from './screens/scholarnet/scholarnet-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { YearScreen } from './screens/year/year-screen.tsx';
import {
  afterParams,
  boardParams,
  calculatorParams,
  calendarParams,
  formsParams,
  foundationParams,
  gradesFilters,
  importParams,
  judgementFilters,
  keptPapersParams,
  logParams,
  papersFilters,
  recommendationParams,
  rosterFilters,
  rulesParams,
  scholarNetParams,
  settingsParams,
  yearParams,
} from './search-params.ts';

// One route per job of the officer. What a screen shows stands in its address, typed by search-params.ts.

const root = createRootRoute({
  component: Frame,
  notFoundComponent: () => null,
});
const at = { getParentRoute: () => root } as const;

const routes = [
  createRoute({ ...at, path: '/', component: HomeScreen }),
  createRoute({ ...at, path: '/board', component: BoardScreen, validateSearch: boardParams }),
  createRoute({ ...at, path: '/calendar', component: CalendarScreen, validateSearch: calendarParams }),
  createRoute({ ...at, path: '/roster', component: RosterScreen, validateSearch: rosterFilters }),
  createRoute({ ...at, path: '/roster/import', component: ImportScreen, validateSearch: importParams }),
  createRoute({ ...at, path: '/grades', component: GradesScreen, validateSearch: gradesFilters }),
  createRoute({ ...at, path: '/judgement', component: JudgementScreen, validateSearch: judgementFilters }),
  createRoute({ ...at, path: '/papers', component: PapersScreen, validateSearch: papersFilters }),
  createRoute({ ...at, path: '/scholarnet', component: ScholarNetScreen, validateSearch: scholarNetParams }),
  createRoute({ ...at, path: '/after', component: AfterScreen, validateSearch: afterParams }),
  createRoute({
    ...at,
    path: '/recommendations',
    component: RecommendationsScreen,
    validateSearch: recommendationParams,
  }),
  createRoute({ ...at, path: '/forms', component: FormsScreen, validateSearch: formsParams }),
  createRoute({
    ...at,
    path: '/forms/foundation',
    component: FoundationScreen,
    validateSearch: foundationParams,
  }),
  createRoute({
    ...at,
    path: '/calculators',
    component: CalculatorsScreen,
    validateSearch: calculatorParams,
  }),
  createRoute({ ...at, path: '/kept-papers', component: KeptPapersScreen, validateSearch: keptPapersParams }),
  createRoute({ ...at, path: '/rules', component: RulesScreen, validateSearch: rulesParams }),
  createRoute({ ...at, path: '/year', component: YearScreen, validateSearch: yearParams }),
  createRoute({ ...at, path: '/log', component: LogScreen, validateSearch: logParams }),
  createRoute({ ...at, path: '/settings', component: SettingsScreen, validateSearch: settingsParams }),
  createRoute({
    ...at,
    path: '$',
    beforeLoad: () => {
      throw redirect({ to: '/' });
    },
  }),
] as const;

/** Hash addresses: the window is loaded from one file, and its address bar does not exist. */
export const createAppRouter = () =>
  createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    defaultPendingMinMs: 0,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
