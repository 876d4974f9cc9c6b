import type { StudentLine } from '#core/contract/students.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { searchKey } from '#core/domain/names.ts';
import type { AppContext } from '../context.ts';
import { gatherCases } from '../gather.ts';
import { fullKana, studentLine } from './student-line.ts';

/** More than anybody reads; a longer text finds fewer. */
const foundAtMost = 100;

/** By 氏名, カナ or 学籍番号. Words apart by a space must all be found; whose name begins so comes first. */
export async function searchStudents(ctx: AppContext, text: string): Promise<readonly StudentLine[]> {
  const words = text
    .split(/\s+/u)
    .map(searchKey)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  const found = (await gatherCases(ctx)).filter((entry) => {
    const keys = keysOf(entry);
    return words.every((word) => keys.some((key) => key.includes(word)));
  });
  const begins = (entry: ApplicantCase): boolean => keysOf(entry).some((key) => key.startsWith(first));
  const [near, far] = [found.filter(begins), found.filter((entry) => !begins(entry))];
  return [...near, ...far].slice(0, foundAtMost).map(studentLine);
}

const known = new WeakMap<ApplicantCase, readonly string[]>();

/** 氏名, カナ and 学籍番号 as they are compared. */
export function keysOf(entry: ApplicantCase): readonly string[] {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { applicant } = entry;
  const keys = [fullName(applicant), fullKana(applicant) ?? '', applicant.studentNumber].map(searchKey);
  known.set(entry, keys);
  return keys;
}
