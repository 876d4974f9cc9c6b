import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { LogKind } from '#core/domain/log/kinds.ts';
import type { EntityName, FiledChange } from './entities.ts';
import type { NumberSpan } from './former-students.ts';

/** What the record knows of: rows of the database and values of rule files */
export type LoggedName = EntityName | FiledChange['entity'];

/** A word typed into the search, with everything it may mean. One of them has to be found in an entry. */
export type LogWord = Readonly<{
  /** The word itself, in every width it may be stored in */
  spellings: readonly string[];
  /** Students whose name, カナ or number it is part of */
  students: readonly string[];
  /** Kinds of rows it is the name of: 「書類」 */
  entities: readonly LoggedName[];
  /** Columns it is the name of: 「評定平均値」 */
  columns: readonly Readonly<{ entity: LoggedName; column: string }>[];
  /** Rows whose key it is the name of: 「確認書」 */
  keys: readonly Readonly<{ entity: LoggedName; column: string; value: string }>[];
}>;

/** Null = whichever. */
export type LogFilter = Readonly<{
  /** All of them have to be found */
  words: readonly LogWord[];
  student: readonly NumberSpan[] | null;
  person: string | null;
  kind: LogKind | null;
  /** Both days belong to it */
  from: IsoDate | null;
  to: IsoDate | null;
}>;

type Condition = RawBuilder<unknown>;

/** On `batches as b` */
export function matching({ words, student, person, kind, from, to }: LogFilter): Condition {
  const conditions: Condition[] = words.map(saysWord);
  if (student !== null)
    conditions.push(sql`b.id in (select batchId from changes c where ${concerns(student)})`);
  if (person !== null) conditions.push(sql`b.person = ${person}`);
  if (kind !== null) conditions.push(sql`b.kind = ${kind}`);
  if (from !== null) conditions.push(sql`b.at >= ${from}`);
  // A timestamp of the day itself is longer, so it comes after the day's own text.
  if (to !== null) conditions.push(sql`b.at < ${`${to}~`}`);
  return all(conditions);
}

/** On `changes as c`: the student by the numbers of each time */
export const concerns = (spans: readonly NumberSpan[]): Condition =>
  any(
    spans.map(({ studentNumber, after, upTo }) =>
      all([
        sql`c.studentNumber = ${studentNumber}`,
        ...(after === null ? [] : [sql`c.batchId > ${after}`]),
        ...(upTo === null ? [] : [sql`c.batchId <= ${upTo}`]),
      ]),
    ),
  );

const saysWord = (word: LogWord): Condition =>
  any([
    ...word.spellings.flatMap((text) => [
      sql`instr(b.label, ${text}) > 0`,
      sql`instr(b.person, ${text}) > 0`,
    ]),
    ...(word.students.length === 0
      ? []
      : [
          sql`b.id in (select batchId from changes where studentNumber in (select value from json_each(${JSON.stringify(word.students)})))`,
        ]),
    sql`b.id in (select batchId from changes c where ${changeSaysWord(word)})`,
  ]);

const changeSaysWord = ({ spellings, entities, columns, keys }: LogWord): Condition =>
  any([
    ...spellings.flatMap((text) => [holdsValue('before', text), holdsValue('after', text)]),
    ...(entities.length === 0 ? [] : [sql`c.entity in (${sql.join(entities)})`]),
    ...columns.map(
      ({ entity, column }) =>
        sql`(c.entity = ${entity} and (${hasColumn('before', column)} or ${hasColumn('after', column)}))`,
    ),
    ...keys.map(
      ({ entity, column, value }) =>
        sql`(c.entity = ${entity} and json_extract(c.key, ${`$.${column}`}) = ${value})`,
    ),
  ]);

type Side = 'before' | 'after';

/** The text of the whole row is looked through; only what could be part of a column's name is then looked at closely. */
const holdsValue = (side: Side, text: string): Condition => {
  const column = sql.ref(`c.${side}`);
  const stored = JSON.stringify(text).slice(1, -1);
  const inRow = sql`instr(${column}, ${stored}) > 0`;
  if (!/^[a-z0-9"{},:]+$/iu.test(text)) return inRow;
  return sql`(${inRow} and exists (select 1 from json_each(${column}) where instr(value, ${text}) > 0))`;
};

const hasColumn = (side: Side, column: string): Condition =>
  sql`json_type(${sql.ref(`c.${side}`)}, ${`$.${column}`}) is not null`;

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`1` : sql`(${sql.join(conditions, sql` and `)})`;

const any = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`0` : sql`(${sql.join(conditions, sql` or `)})`;
