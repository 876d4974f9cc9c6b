import type { ImportKind } from '#core/contract/import.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { SheetRow, TableFile } from '#core/sheets/read/table-file.ts';
import type { Db } from '#core/store/schema.ts';
import type { Drafter, DraftRow } from './draft-rows.ts';
import type { EvaluatedRow, Stored } from './evaluated-row.ts';
import type { Assigned, Assignments } from './layout.ts';
import type { GuardedTable } from './open-table.ts';

/** One import under way. It lives in memory only: nothing of the file is stored before the commit. */
export type ImportSession = {
  readonly id: string;
  readonly kind: ImportKind;
  /** The rules by which its headings and entries are understood */
  readonly edition: Edition;
  readonly file: TableFile;
  /** The database it was opened for; another one may be open meanwhile */
  readonly db: Db;
  opened: GuardedTable;
  assigned: Assigned;
  readonly corrections: Map<string, string>;
  readonly leftOut: Set<number>;
  drafted: Drafted | null;
};

/** What the last preview was made of. */
export type Drafted = Readonly<{
  assignments: Assignments;
  drafter: Drafter;
  /** The rows of the file by number, with merged cells resolved */
  source: ReadonlyMap<number, SheetRow>;
  drafts: readonly DraftRow[];
  rows: readonly EvaluatedRow[];
  stored: Stored;
}>;

export type Sessions = Readonly<{
  add: (session: ImportSession) => void;
  find: (id: string, db: Db) => Result<ImportSession, Failure>;
  close: (id: string) => void;
}>;

/** A window imports one file at a time; an abandoned one makes room for the next. */
const mostSessions = 3;

export function createSessions(): Sessions {
  const open = new Map<string, ImportSession>();
  return {
    add: (session) => {
      open.set(session.id, session);
      for (const id of [...open.keys()].slice(0, -mostSessions)) open.delete(id);
    },
    find: (id, db) => {
      const session = open.get(id);
      return session === undefined || session.db !== db
        ? fail('import-unknown', 'この取り込みはもう終わっています。ファイルを選び直してください。')
        : ok(session);
    },
    close: (id) => {
      open.delete(id);
    },
  };
}
