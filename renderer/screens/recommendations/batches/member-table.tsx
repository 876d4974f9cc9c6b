import { useState } from 'react';
import type { BatchMember } from '#core/contract/recommendations.ts';
import { placeOf } from '#core/domain/case.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { progressLabels } from '#core/domain/progress/words.ts';
import { type ListColumn, VirtualTable } from '../../../components/virtual-table.tsx';

const missing = '入力なし';

const changeWords = ({ differences }: BatchMember): string =>
  differences
    .map(({ label, before, after }) => `${label}: ${before || missing} → ${after || missing}`)
    .join('、');

type Column = ListColumn<BatchMember>;

const who: readonly Column[] = [
  { id: 'receipt', label: '受付番号', width: 200, cell: ({ receiptNumber }) => receiptNumber ?? '' },
  { id: 'place', label: '年組番', width: 108, cell: placeOf },
  { id: 'name', label: '氏名', width: 140, cell: ({ name }) => name },
];

const standing: readonly Column[] = [
  {
    id: 'wishes',
    label: '推薦する奨学金',
    width: 130,
    cell: ({ wishes }) => wishes.map((wish) => wishShortLabels[wish]).join('・'),
  },
  { id: 'state', label: '今の状態', width: 110, cell: ({ state }) => progressLabels[state] },
];

const changes: Column = {
  id: 'changes',
  label: '変更（推薦書 → 今）',
  width: 320,
  cell: (member) => {
    const words = changeWords(member);
    return words === '' ? null : (
      <span title={words} className="font-bold text-decide">
        ▲ {words}
      </span>
    );
  },
};

const asMade: readonly Column[] = [...who, ...standing];
const withChanges: readonly Column[] = [...who, changes, ...standing];

const keyOf = ({ studentNumber }: BatchMember): string => studentNumber;

/** In the order of the receipt numbers, as the papers lie, after those who have changed since. */
export function MemberTable({ members }: Readonly<{ members: readonly BatchMember[] }>) {
  const [selected, setSelected] = useState<string | null>(null);
  const isChanged = ({ differences }: BatchMember): boolean => differences.length > 0;
  // Whoever has changed comes first: that is what has to be looked at.
  const rows = [...members.filter(isChanged), ...members.filter((member) => !isChanged(member))];
  return (
    <div className="flex h-72 min-h-0 grow flex-col">
      <VirtualTable
        label="推薦書に載っている生徒"
        rows={rows}
        columns={members.some(isChanged) ? withChanges : asMade}
        keyOf={keyOf}
        selected={selected}
        onSelect={setSelected}
      />
    </div>
  );
}
