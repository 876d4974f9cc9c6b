import type { StudentLine } from '#core/contract/students.ts';
import { classNameOf, placeOf } from '#core/domain/case.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { StateBadge } from '../../components/verdict-badge.tsx';
import type { ListColumn } from '../../components/virtual-table.tsx';
import { wishText } from './roster-view.ts';

const none = <span className="text-ink-faint">－</span>;

/** A university knows its students by 学部(科) and year, a high school by class and seat. */
export const rosterColumns = (scheme: Scheme): readonly ListColumn<StudentLine>[] => [
  ...(isRelevant('faculty', scheme) ? atUniversity : atSchool),
  { id: 'name', label: '氏名', width: 148, cell: (line) => <strong title={line.name}>{line.name}</strong> },
  { id: 'kana', label: 'カナ', width: 160, cell: (line) => line.kana ?? none },
  { id: 'studentNumber', label: '学籍番号', width: 100, cell: (line) => line.studentNumber },
  { id: 'wish', label: '希望', width: 104, cell: (line) => wishText(line) || none },
  { id: 'receiptNumber', label: '受付番号', width: 188, cell: (line) => line.receiptNumber ?? none },
  { id: 'gradeAverage', label: '評定', width: 68, align: 'right', cell: (line) => line.gradeAverage ?? none },
  { id: 'state', label: '状態', width: 164, cell: (line) => <StateBadge state={line.state} /> },
  { id: 'papers', label: '書類', width: 112, cell: (line) => <Papers papers={line.papers} /> },
];

const atUniversity: readonly ListColumn<StudentLine>[] = [
  { id: 'class', label: '学部（科）', width: 128, cell: (line) => line.faculty ?? none },
  { id: 'grade', label: '学年', width: 76, cell: (line) => placeOf({ ...line, seat: null }) || none },
];

const atSchool: readonly ListColumn<StudentLine>[] = [
  { id: 'class', label: '組', width: 76, cell: (line) => classNameOf(line) || none },
  { id: 'seat', label: '番号', width: 64, align: 'right', cell: (line) => line.seat ?? none },
];

function Papers({ papers }: Readonly<{ papers: StudentLine['papers'] }>) {
  if (papers.needed === 0) return none;
  return (
    <span className={papers.received === papers.needed ? 'text-met' : ''}>
      {papers.received}/{papers.needed}
      {papers.defects === 0 ? null : <strong className="ml-1.5 text-unmet">不備 {papers.defects}</strong>}
    </span>
  );
}
