import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Db, Tables } from './schema.ts';

export type Connection = InstanceType<typeof Database>;

/**
 * Opens the file with the settings every connection of ours has. Throws what SQLite throws; core/store/open.ts turns
 * that into a sentence.
 */
export function connect(file: string): Connection {
  const db = new Database(file, { timeout: 500 });
  try {
    prepareConnection(db, file === ':memory:');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepareConnection(db: Connection, inMemory: boolean): void {
  // Before anything else: the exclusive lock keeps a second window or a copying program away from a half-written WAL.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  // The build's default for WAL is NORMAL, which loses acknowledged commits in a power cut. It is only settled once the
  // WAL is in use, so it is set last and read back.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('mmap_size = 0');
  const full = 2;
  if (Number(db.pragma('synchronous', { simple: true })) !== full) throw new Error('synchronous is not FULL');
  if (!inMemory && db.pragma('journal_mode', { simple: true }) !== 'wal') throw new Error('not in WAL mode');
}

/** kysely over a connection. Statements are kept: the same insert runs hundreds of times in one import. */
export function queriesOver(connection: Connection): Db {
  const prepared = new Map<string, SqliteStatement>();
  const most = 200;
  const prepare = (sql: string): SqliteStatement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= most) prepared.clear();
    const statement = connection.prepare(sql) as unknown as SqliteStatement;
    prepared.set(sql, statement);
    return statement;
  };
  const database = { prepare, close: () => void connection.close() };
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}
