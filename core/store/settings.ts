import type { IsoDate } from '#core/domain/applicant.ts';
import type { People } from '#core/domain/people.ts';
import type { School } from '#core/domain/school.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** What is kept about the workspace itself. */
export type Settings = Readonly<{
  school: School | null;
  /** The day chosen to judge as of; null = today */
  asOf: IsoDate | null;
  /** Id of the rule edition in use; null = the application's own choice */
  edition: string | null;
  /** 操作する人; null = nobody has chosen yet */
  people: People | null;
  /** Years for which the school itself wants レポート・面談票 kept; null = as the rules say */
  keepYears: number | null;
  /** 年度の切り替え that this year began with; null = there was none */
  yearChange: YearChange | null;
}>;

export type YearChange = Readonly<{
  /** Id of the record that holds the year before */
  record: string;
  /** ISO timestamp */
  at: string;
  label: string;
  /** What the new year began with: as long as it is the same, nothing would be lost by taking it back */
  digest: Readonly<Record<string, string>>;
}>;

export async function readSettings(db: Db | Tx): Promise<Settings> {
  const rows = await db.selectFrom('settings').selectAll().execute();
  const values = new Map(rows.map((row) => [row.key, JSON.parse(row.value) as unknown]));
  return {
    school: (values.get('school') ?? null) as School | null,
    asOf: (values.get('asOf') ?? null) as IsoDate | null,
    edition: (values.get('edition') ?? null) as string | null,
    people: (values.get('people') ?? null) as People | null,
    keepYears: (values.get('keepYears') ?? null) as number | null,
    yearChange: (values.get('yearChange') ?? null) as YearChange | null,
  };
}

/** For settings that are no work of the officer and need no undoing. */
export async function writeSetting<Key extends keyof Settings>(
  db: Db | Tx,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  if (value === null) {
    await db.deleteFrom('settings').where('key', '=', key).execute();
    return;
  }
  const text = JSON.stringify(value);
  await db
    .insertInto('settings')
    .values({ key, value: text })
    .onConflict((on) => on.column('key').doUpdateSet({ value: text }))
    .execute();
}

export const settingChange = <Key extends keyof Settings>(
  key: Key,
  before: Settings[Key],
  after: Settings[Key],
): Change | null => changeOf('setting', toRow(key, before), toRow(key, after));

const toRow = (key: string, value: unknown): Row | null =>
  value === null ? null : { key, value: JSON.stringify(value) };
