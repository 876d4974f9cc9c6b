import { TriangleAlert } from 'lucide-react';
import type { YearPreview } from '#core/contract/year.ts';
import { outcomeLabels } from '#core/domain/year/outcome.ts';
import { Icon } from '../../components/icon.tsx';
import type { ListColumn } from '../../components/virtual-table.tsx';

export type PassageRow = YearPreview['students'][number];

const gradeWords = (grade: number | null): string => (grade === null ? '－' : `${grade}年`);

/** Told apart by a sign as well as by the word. */
const signs = { promoted: '↑', repeats: '＝', leaves: '→' } as const;

export const passageColumns: readonly ListColumn<PassageRow>[] = [
  { id: 'place', label: 'いまの場所', width: 120, cell: ({ place }) => place },
  { id: 'name', label: '氏名', width: 140, cell: ({ name }) => name },
  {
    id: 'outcome',
    label: '切り替え後',
    width: 120,
    cell: ({ outcome, proposed }) => (
      <>
        <span aria-hidden="true">{signs[outcome]} </span>
        {outcomeLabels[outcome]}
        {outcome === proposed ? '' : '（変更）'}
      </>
    ),
  },
  {
    id: 'grade',
    label: '学年',
    width: 110,
    cell: ({ outcome, grade, nextGrade }) =>
      outcome === 'leaves' ? '名簿から外す' : `${gradeWords(grade)} → ${gradeWords(nextGrade)}`,
  },
  {
    id: 'reason',
    label: 'わけ',
    width: 210,
    cell: ({ reason, unsure }) => (
      <span className={unsure ? 'inline-flex items-center gap-1 font-bold text-decide' : ''}>
        {unsure && <Icon of={TriangleAlert} size={16} />}
        {reason}
      </span>
    ),
  },
  {
    id: 'emptied',
    label: '空になる項目',
    width: 100,
    align: 'right',
    cell: ({ outcome, emptied }) => (outcome === 'leaves' ? '' : `${emptied} 項目`),
  },
];
