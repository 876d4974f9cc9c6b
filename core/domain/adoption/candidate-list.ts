import { holdsMyNumber, myNumberInCell } from '../my-number.ts';
import type { Candidate } from './candidate.ts';
import { kindsInText } from './kinds-in-text.ts';
import { type PastedColumns, readPasted, studentNumberIn } from './pasted-list.ts';

type Column = 'studentNumber' | 'kinds';

const columns: PastedColumns<Column> = [
  ['studentNumber', ['学籍番号', '学生番号', '学生証番号']],
  ['kinds', ['種類', '奨学金', '奨学金の種類', '採用候補者', '候補', '区分']],
];

export type CandidateLine = Readonly<{ line: number; texts: Readonly<Partial<Record<Column, string>>> }> &
  (
    | Readonly<{ status: 'problem'; problem: string }>
    | Readonly<{
        status: 'new' | 'changed' | 'same';
        facts: Pick<Candidate, 'studentNumber' | 'kinds'>;
        notice: null;
      }>
  );

/** A pasted list of 採用候補者: 学籍番号, and 「給付・第一種」. */
export function readCandidateList(
  block: readonly (readonly string[])[],
  {
    students,
    candidates,
  }: Readonly<{ students: ReadonlyMap<string, string>; candidates: ReadonlyMap<string, Candidate> }>,
): readonly CandidateLine[] {
  const seen = new Map<string, number>();
  return readPasted(block, columns).map(({ line, cells }) => {
    const base = { line, texts: cells };
    const problem = (sentence: string): CandidateLine => ({ ...base, status: 'problem', problem: sentence });
    if (Object.values(cells).some((text) => holdsMyNumber(text))) return problem(myNumberInCell);
    if (cells.studentNumber === undefined) return problem('学籍番号がありません。');
    const studentNumber = studentNumberIn(cells.studentNumber, students);
    if (studentNumber === null) return problem(`学籍番号「${cells.studentNumber}」の学生は名簿にいません。`);
    const twice = seen.get(studentNumber);
    if (twice !== undefined) return problem(`${twice} 行目と同じ学生です。一行にまとめてください。`);
    seen.set(studentNumber, line);
    const kinds = kindsInText(cells.kinds ?? '');
    if (kinds.length === 0) return problem('候補になった奨学金（給付・第一種・第二種）を入力してください。');
    const before = candidates.get(studentNumber);
    const status = before === undefined ? 'new' : before.kinds.join() === kinds.join() ? 'same' : 'changed';
    return { ...base, status, facts: { studentNumber, kinds }, notice: null };
  });
}
