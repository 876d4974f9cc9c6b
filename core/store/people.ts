import { type People, peopleFor } from '#core/domain/people.ts';
import type { Db, Tx } from './schema.ts';
import { readSettings } from './settings.ts';

export async function readPeople(db: Db | Tx): Promise<People> {
  const { people, school } = await readSettings(db);
  return peopleFor(people, school);
}

/** 操作する人, to be written into a record: 「受け取った人」. Null as long as nobody is known. */
export const personAtWork = async (db: Db | Tx): Promise<string | null> => (await readPeople(db)).atWork;
