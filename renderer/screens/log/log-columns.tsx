import { type LogEntry, studentsWords } from '#core/domain/log/entry.ts';
import { logKindLabels } from '#core/domain/log/kinds.ts';
import type { ListColumn } from '../../components/virtual-table.tsx';
import { formatCount, formatStamp } from '../../format.ts';

/** An entry without a name was made before people were recorded. */
export const nobody = '記録なし';

export const logColumns: readonly ListColumn<LogEntry>[] = [
  { id: 'at', label: '日時', width: 188, cell: ({ at }) => formatStamp(at) },
  { id: 'person', label: '操作した人', width: 116, cell: ({ person }) => person ?? nobody },
  {
    id: 'label',
    label: 'したこと',
    width: 300,
    cell: ({ label, undone }) =>
      undone ? (
        <>
          <span className="text-ink-faint line-through">{label}</span>　元に戻した
        </>
      ) : (
        label
      ),
  },
  { id: 'students', label: '生徒', width: 180, cell: ({ students }) => studentsWords(students) },
  { id: 'kind', label: '種類', width: 120, cell: ({ kind }) => logKindLabels[kind] },
  {
    id: 'changes',
    label: '変更の数',
    width: 84,
    align: 'right',
    cell: ({ changes }) => formatCount(changes),
  },
];
