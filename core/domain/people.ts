import { fullName } from './applicant.ts';
import { type Failure, fail } from './failure.ts';
import { holdsMyNumber, myNumberInCell } from './my-number.ts';
import { searchKey } from './names.ts';
import { ok, type Result } from './result.ts';
import type { School } from './school.ts';

/**
 * 操作する人: the people of the office who use this computer, and who of them is at work now. Chosen, not proven: a
 * school's computer already asks for a password, and a colleague at the counter must be able to go on at once.
 */
export type People = Readonly<{ names: readonly string[]; atWork: string | null }>;

const mostPeople = 30;
export const longestPersonName = 60;

/**
 * The people who were chosen before, and always the registered 担当者, who is at work until somebody else is chosen.
 * Before a school is registered there is nobody.
 */
export function peopleFor(chosen: People | null, school: School | null): People {
  const officer = school === null ? [] : [officerName(school)];
  const names = [...new Set([...officer, ...(chosen?.names ?? [])])];
  const atWork = chosen?.atWork ?? null;
  return { names, atWork: atWork !== null && names.includes(atWork) ? atWork : (names[0] ?? null) };
}

export const officerName = ({ officer }: Pick<School, 'officer'>): string =>
  fullName({ familyName: officer.family, givenName: officer.given });

/** Somebody of the list goes to work. */
export const withAtWork = (people: People, name: string): Result<People, Failure> =>
  people.names.includes(name)
    ? ok({ ...people, atWork: name })
    : fail('value-invalid', `「${name}」は操作する人の一覧にありません。名前を加えてください。`);

/** Somebody new goes to work; a name that differs from a known one in its spelling only is that person. */
export function withPerson(people: People, name: string): Result<People, Failure> {
  if (holdsMyNumber(name)) return fail('value-invalid', myNumberInCell);
  const known = people.names.find((one) => searchKey(one) === searchKey(name));
  if (known !== undefined) return ok({ ...people, atWork: known });
  if (people.names.length >= mostPeople) {
    return fail(
      'value-invalid',
      `操作する人は ${mostPeople} 人まで登録できます。使っていない名前を外してから、加えてください。`,
    );
  }
  return ok({ names: [...people.names, name], atWork: name });
}

/** Whoever was at work under the name hands over to 担当者, who cannot be taken out here. */
export function withoutPerson(people: People, name: string, school: School | null): Result<People, Failure> {
  if (school !== null && name === officerName(school)) {
    return fail(
      'value-invalid',
      `「${name}」は学校の担当者のため、外せません。担当者は、設定の「学校の情報」で変えられます。`,
    );
  }
  const names = people.names.filter((one) => one !== name);
  return ok({ names, atWork: people.atWork === name ? (names[0] ?? null) : people.atWork });
}
