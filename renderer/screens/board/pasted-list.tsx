import { useState } from 'react';
import type { AcPreview, AcPreviewRow } from '#core/contract/board.ts';
import { Notice } from '../../components/notice.tsx';
import { type ListColumn, VirtualTable } from '../../components/virtual-table.tsx';
import { formatCount } from '../../format.ts';

const changeWords = { added: '追加', changed: '変更', same: '変わらない' } as const;
const answer = (value: boolean | null): string => (value === null ? '' : value ? '済' : '未');

const columns: readonly ListColumn<AcPreviewRow>[] = [
  { id: 'change', label: '扱い', width: 92, cell: ({ change }) => changeWords[change] },
  { id: 'receiptNumber', label: '受付番号', width: 160, cell: ({ receiptNumber }) => receiptNumber },
  { id: 'name', label: '氏名', width: 140, cell: ({ name }) => name },
  { id: 'student', label: '名簿の生徒', width: 210, cell: studentWords },
  {
    id: 'issuedOn',
    label: '発行日',
    width: 120,
    cell: ({ issuedOn }) => issuedOn?.replaceAll('-', '/') ?? '',
  },
  { id: 'grades', label: '成績', width: 60, align: 'center', cell: ({ gradesTyped }) => answer(gradesTyped) },
  {
    id: 'recommended',
    label: '推薦',
    width: 60,
    align: 'center',
    cell: ({ recommended }) => answer(recommended),
  },
];

function studentWords({ student, proposal }: AcPreviewRow): string {
  if (student !== null) return student;
  return proposal === null ? '？ 見つかりません' : `？ ${proposal}（氏名が同じ）`;
}

/** What the list would bring: how its columns were understood, every line, and what could not be read. */
export function PastedList({ preview }: Readonly<{ preview: AcPreview }>) {
  const { rows, columns: headings, problems, notices } = preview;
  const [selected, setSelected] = useState<string | null>(null);
  const count = (change: AcPreviewRow['change']): string =>
    `${changeWords[change]} ${formatCount(rows.filter((row) => row.change === change).length)}`;
  const unknown = rows.filter(({ student }) => student === null).length;
  const unread = headings.filter(({ field }) => field === null).map(({ heading }) => heading);
  return (
    <section aria-label="読んだ内容" className="flex flex-col gap-3">
      <p className="text-table font-bold">
        {[count('added'), count('changed'), count('same')].join('、')}
        {unknown > 0 && `、名簿と結び付かない ${formatCount(unknown)}`}
      </p>
      {unread.length > 0 && (
        <p className="text-small text-ink-soft">使わない列：{unread.slice(0, 12).join('、')}</p>
      )}
      {notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {problems.length > 0 && (
        <Notice tone="warning" title={`${formatCount(problems.length)} 行は読めません`}>
          <ul className="max-h-28 overflow-auto">
            {problems.map(({ row, sentence }) => (
              <li key={row}>
                {row} 行目：{sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="flex h-56 flex-col">
        <VirtualTable
          label="一覧の内容"
          rows={rows}
          columns={columns}
          keyOf={({ receiptNumber }) => receiptNumber}
          selected={selected}
          onSelect={setSelected}
        />
      </div>
    </section>
  );
}
