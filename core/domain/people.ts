import { fullName } from './applicant.ts';
import type { School } from './school.ts';

/**
 * 操作する人: the people of the office who use this computer, and who of them is at work now. Chosen, not proven: a
 * school's computer already asks for a password, and a colleague at the counter must be able to go on at once.
 */
export type People = Readonly<{ names: readonly string[]; atWork: string | null }>;

export const mostPeople = 30;
export const longestPersonName = 30;

/** What holds until somebody chooses: the registered 担当者 works alone; before a school is registered, nobody. */
export function peopleFor(chosen: People | null, school: School | null): People {
  if (chosen !== null) return chosen;
  if (school === null) return { names: [], atWork: null };
  const officer = fullName({ familyName: school.officer.family, givenName: school.officer.given });
  return { names: [officer], atWork: officer };
}
