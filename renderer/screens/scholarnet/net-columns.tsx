import type { NetLine } from '#core/contract/scholarnet.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { cx } from '../../components/class-names.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { NetStateBadge, netStateOf, netStateWords } from './net-state.tsx';

export const netColumns = (lines: readonly NetLine[], scheme: Scheme): readonly GridColumn<NetLine>[] => [
  ...placeColumns(lines, scheme),
  showColumn<NetLine>('state', '状態', 116, (line) => netStateWords[netStateOf(line.state)].label, {
    draw: (line) => <NetStateBadge state={netStateOf(line.state)} />,
  }),
  showColumn<NetLine>('typedName', '入力する氏名', 128, ({ typedName }) => typedName ?? '', {
    draw: ({ typedName, nameChanges }) => (
      <span className={cx('block truncate', nameChanges && 'font-bold')}>{typedName ?? '—'}</span>
    ),
  }),
  showColumn<NetLine>('changed', '変更', 48, ({ state }) => shownCount(state.changed), {
    align: 'end',
    kind: 'figure',
  }),
  showColumn<NetLine>('toDo', '確かめること', 420, ({ toDo }) => sentence(toDo)),
];

const shownCount = (count: number): string => (count === 0 ? '' : String(count));

const sentence = ([first, ...others]: readonly string[]): string =>
  first === undefined ? '' : others.length === 0 ? first : `${first}（ほか ${others.length} 件）`;
