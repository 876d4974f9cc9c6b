import type { CandidateTable, HolderTable, PledgeTable, ReviewTable } from '#core/contract/adoption.ts';
import type { Todo } from '#core/contract/home.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { daysBetween, shortDate } from '#core/domain/dates.ts';
import { counted } from './counted.ts';

/** A week before a day that the school set its line turns red, three weeks before it turns amber. */
const lateDays = 7;
const soonDays = 21;

export type AdoptionTables = Readonly<{
  candidates: CandidateTable;
  pledges: PledgeTable;
  holders: HolderTable;
  reviews: ReviewTable;
}>;

/** What is open after 採用: 進学届, 返還誓約書, 異動, 継続願 and 適格認定. */
export const adoptionTodos = (
  { candidates, pledges, holders, reviews }: AdoptionTables,
  asOf: IsoDate,
): readonly Todo[] => [
  ...dueTodos(
    {
      id: 'report',
      open: candidates.rows.filter(({ isOpen }) => isOpen),
      late: (n) => `進学届の期限を過ぎた学生が ${n} 人います。`,
      waiting: (n) => `進学届がまだ入力されていない学生が ${n} 人います。`,
      destination: { screen: 'after', tab: 'report', filter: 'open' },
    },
    asOf,
  ),
  ...dueTodos(
    {
      id: 'pledge',
      open: pledges.rows
        .filter(({ isOpen, state }) => isOpen && state !== 'ready')
        .map(({ holder, late }) => ({ dueOn: holder.pledgeDueOn, late })),
      late: (n) => `返還誓約書の期限を過ぎた奨学生が ${n} 件あります。`,
      waiting: (n) => `返還誓約書がそろっていない奨学生が ${n} 件あります。`,
      destination: { screen: 'after', tab: 'pledge', filter: 'open' },
    },
    asOf,
  ),
  ...counted(
    'pledge-ready',
    pledges.rows.filter(({ isOpen, state }) => isOpen && state === 'ready').length,
    (n) => `返還誓約書を機構へ送れる奨学生が ${n} 件あります。`,
    { screen: 'after', tab: 'pledge', filter: 'open' },
  ),
  ...counted(
    'events',
    holders.rows.reduce((sum, { open }) => sum + open, 0),
    (n) => `届の提出か機構への報告が済んでいない異動が ${n} 件あります。`,
    { screen: 'after', tab: 'events', filter: 'eventOpen' },
    'soon',
  ),
  ...reviewTodos(reviews, asOf),
];

/** Nobody is reminded of 継続願 all year: only once the school has set the day, or somebody has handed one in. */
function reviewTodos({ rows }: ReviewTable, asOf: IsoDate): readonly Todo[] {
  const inState = (state: ReviewTable['rows'][number]['state']): number =>
    rows.filter((row) => row.state === state).length;
  const toFile = rows.filter(({ state }) => state === 'toFile');
  const hasBegun = rows.some(
    ({ dueOn, state }) => dueOn !== null || (state !== 'toFile' && state !== 'notConcerned'),
  );
  return [
    ...dueTodos(
      {
        id: 'request',
        open: hasBegun ? toFile : [],
        late: (n) => `継続願の期限を過ぎた奨学生が ${n} 件あります。`,
        waiting: (n) => `継続願が出ていない奨学生が ${n} 件あります。`,
        destination: { screen: 'after', tab: 'review', filter: 'toFile' },
      },
      asOf,
    ),
    ...counted(
      'review-decide',
      inState('toDecide'),
      (n) => `適格認定の区分を決めていない奨学生が ${n} 件あります。`,
      { screen: 'after', tab: 'review', filter: 'toDecide' },
    ),
    ...counted(
      'review-enter',
      inState('toEnter'),
      (n) => `適格認定の結果をスカラACに入力していない奨学生が ${n} 件あります。`,
      { screen: 'after', tab: 'review', filter: 'toEnter' },
      'soon',
    ),
    ...counted(
      'review-notify',
      inState('toNotify'),
      (n) => `警告・停止・廃止の通知を渡していない奨学生が ${n} 件あります。`,
      { screen: 'after', tab: 'review', filter: 'toNotify' },
      'soon',
    ),
  ];
}

type DueWork = Readonly<{
  id: string;
  open: readonly Readonly<{ dueOn: IsoDate | null; late: boolean }>[];
  late: (count: number) => string;
  waiting: (count: number) => string;
  destination: Todo['destination'];
}>;

/** Who is past the day, and who still has time: the nearest day is named. */
function dueTodos({ id, open, late, waiting, destination }: DueWork, asOf: IsoDate): readonly Todo[] {
  const overdue = open.filter((one) => one.late).length;
  const rest = open.filter((one) => !one.late);
  const next = rest
    .map(({ dueOn }) => dueOn)
    .filter((on) => on !== null)
    .sort()[0];
  const left = next === undefined ? null : daysBetween(asOf, next);
  const when = next === undefined ? '' : `最も早い期限は${shortDate(next)}です（あと ${left} 日）。`;
  return [
    ...counted(`${id}-late`, overdue, late, destination, 'late'),
    ...counted(`${id}-open`, rest.length, (n) => `${waiting(n)}${when}`, destination, urgencyOf(left)),
  ];
}

function urgencyOf(left: number | null): Todo['urgency'] {
  if (left === null || left > soonDays) return 'normal';
  return left <= lateDays ? 'late' : 'soon';
}
