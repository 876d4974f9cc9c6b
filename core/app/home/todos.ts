import type { Todo } from '#core/contract/home.ts';
import type { Board } from '#core/domain/board/board.ts';
import type { StandingCount } from '#core/domain/rule-tree/standing.ts';
import { awaitsSchool } from '#core/domain/school-rules/school-rule.ts';
import type { Gathered } from '../gather.ts';
import { paperCounts } from '../students/student-line.ts';
import { boardTodos } from './board-todos.ts';
import { calendarTodos } from './calendar-todos.ts';
import { continuationTodos } from './continuation-todos.ts';
import { counted } from './counted.ts';
import { deadlineTodos } from './deadline-todos.ts';
import { gradeTodos } from './grade-todos.ts';
import { ruleTodos } from './rule-todos.ts';

const urgencies = ['late', 'soon', 'normal', 'done'] as const satisfies readonly Todo['urgency'][];

/** 今日やること, the most urgent first; among equals in the order of the officer's work. */
export function todosFor(
  gathered: Gathered,
  boards: readonly Board[],
  rules: StandingCount,
): readonly Todo[] {
  if (gathered.cases.length === 0)
    return [...schoolTodos(gathered), firstRoster, ...deadlineTodos(gathered), ...ruleTodos(rules)];
  const todos = [
    ...calendarTodos(gathered, boards),
    ...deadlineTodos(gathered),
    ...ruleTodos(rules),
    ...schoolTodos(gathered),
    ...gradeTodos(gathered),
    ...(gathered.edition.scheme === 'continuation'
      ? continuationTodos(gathered)
      : [...factTodos(gathered), ...boardTodos(boards, gathered)]),
    ...schoolRuleTodos(gathered),
    ...paperTodos(gathered),
  ];
  return byUrgency(todos);
}

/** Among equals in the order given. */
export const byUrgency = (todos: readonly Todo[]): readonly Todo[] =>
  [...todos].sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency));

const firstRoster: Todo = {
  id: 'first-roster',
  sentence: '名簿がまだありません。奨学金希望者の名簿を取り込んでください。',
  count: null,
  urgency: 'normal',
  destination: { screen: 'roster' },
};

const schoolTodos = ({ school }: Gathered): readonly Todo[] =>
  school === null
    ? [
        {
          id: 'school',
          sentence: '学校の情報が未入力です。帳票に学校名・校長名・担当者名が必要です。',
          count: null,
          urgency: 'normal',
          destination: { screen: 'settings' },
        },
      ]
    : [];

/** Entries missing that are not the marks, which have a line of their own. */
function factTodos({ cases }: Gathered): readonly Todo[] {
  const incomplete = cases.filter(({ judgement }) =>
    judgement.wishes.some(
      ({ recommendable, criteria }) =>
        recommendable.kind === 'missing' &&
        criteria.some(({ id, verdict }) => id.startsWith('qualification.') && verdict.kind === 'missing'),
    ),
  ).length;
  return counted('facts', incomplete, (n) => `資格の判定に必要な項目が足りない生徒が ${n} 人います。`, {
    screen: 'judgement',
    filter: 'missing',
  });
}

/** What the school confirms itself: 校内面談, 保護者会. */
const schoolRuleTodos = ({ cases }: Gathered): readonly Todo[] =>
  counted(
    'school-rules',
    cases.filter(awaitsSchool).length,
    (n) => `校内基準の確認が済んでいない生徒が ${n} 人います。`,
    { screen: 'judgement', filter: 'schoolOpen' },
  );

function paperTodos({ cases }: Gathered): readonly Todo[] {
  const counts = cases.map(({ papers }) => paperCounts(papers));
  const defects = counts.filter((count) => count.defects > 0).length;
  const missing = counts.filter((count) => count.received + count.defects < count.needed).length;
  return [
    ...counted(
      'defects',
      defects,
      (n) => `書類に不備のある生徒が ${n} 人います。`,
      { screen: 'papers', filter: 'defect' },
      'soon',
    ),
    ...counted('papers', missing, (n) => `届いていない書類のある生徒が ${n} 人います。`, {
      screen: 'papers',
      filter: 'missing',
    }),
  ];
}
