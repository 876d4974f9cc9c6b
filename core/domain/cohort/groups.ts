import type { Applicant } from '../applicant.ts';

/** Everyone of one 学部(科) and 学年, whether they apply for anything or not. */
export type Group = Readonly<{ label: string; members: readonly Applicant[] }>;

const nameKey = (faculty: string): string => faculty.normalize('NFKC').replace(/\s/gu, '');

/**
 * The groups by 学部(科) and 学年. Where no student has a 学部(科), the school has but one and the year alone makes the
 * group; where others have one, a student without belongs to none until it is entered. Without 学年 there is no group.
 */
export function groupsOf(applicants: readonly Applicant[]): readonly Group[] {
  const hasFaculties = applicants.some(({ faculty }) => faculty !== null);
  const keys = new Map<string, string>();
  const groups = new Map<string, { label: string; members: Applicant[] }>();
  for (const applicant of applicants) {
    const { faculty, grade } = applicant;
    if (grade === null || (hasFaculties && faculty === null)) continue;
    const name = faculty ?? '';
    const known = keys.get(name) ?? nameKey(name);
    keys.set(name, known);
    const key = `${grade} ${known}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label: groupLabel(applicant), members: [applicant] });
    else group.members.push(applicant);
  }
  return [...groups.values()];
}

/** 「工学部 2年」, of as much as is known */
export const groupLabel = ({ faculty, grade }: Pick<Applicant, 'faculty' | 'grade'>): string =>
  [faculty, grade === null ? null : `${grade}年`].filter((part) => part !== null).join(' ');
