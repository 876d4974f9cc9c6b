import type { RejudgedLine } from '#core/contract/rejudge.ts';
import { placeOf } from '#core/domain/case.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { changesResult } from '#core/domain/rejudge/compare.ts';
import { ResultBadge } from '../../../components/verdict-badge.tsx';
import type { ListColumn } from '../../../components/virtual-table.tsx';

export const rejudgeColumns: readonly ListColumn<RejudgedLine>[] = [
  { id: 'place', label: '年組番号', width: 108, cell: (line) => placeOf(line) || line.studentNumber },
  { id: 'name', label: '氏名', width: 132, cell: (line) => line.name },
  { id: 'results', label: 'いま → 替えた後', width: 400, cell: Results },
  { id: 'criteria', label: '変わる項目', width: 280, cell: criteriaText },
];

function Results({ changes, kind }: RejudgedLine) {
  return (
    <span className="inline-flex items-center gap-3">
      {changes
        .filter((change) => kind === 'criteria' || changesResult(change))
        .map(({ wish, before, after }) => (
          <span key={wish} className="inline-flex items-center gap-0.5">
            <span className="text-small">{wishShortLabels[wish]}</span>
            <ResultBadge wish={wish} result={before} compact />
            <span aria-hidden="true">→</span>
            <span className="sr-only">から</span>
            <ResultBadge wish={wish} result={after} compact />
          </span>
        ))}
    </span>
  );
}

function criteriaText({ changes }: RejudgedLine): string {
  return [...new Set(changes.flatMap(({ criteria }) => criteria))].join('、');
}
