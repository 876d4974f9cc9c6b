import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '#core/domain/failure.ts';
import { practiceAsOf, practiceEdition } from '#core/domain/practice/practice.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { proposedEdition } from '#core/rulebook/default-edition.ts';
import { editionById, type Rulebook } from '#core/rulebook/rulebook.ts';
import { keepDailyCopy } from '#core/store/backup.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { readSettings, writeSetting } from '#core/store/settings.ts';
import { countStudents } from '#core/store/students.ts';
import { settleAll } from '#core/store/year-record.ts';
import type { Clock, OpenWorkspace, Workspaces } from './context.ts';
import { fillPractice } from './workspace/fill-practice.ts';
import { clearReading, openRecord } from './year/open-record.ts';
import { readingFolder, yearsFolder } from './year/places.ts';

type Opened = Readonly<{
  current: () => OpenWorkspace;
  workspaces: Workspaces;
  /** The given clock; while the practice data is open, its day is today. */
  clock: Clock;
}>;

/** The school's own data in `dataFolder`, beside it the practice data while it is used, and over either a record. */
export async function openWorkspaces(
  dataFolder: string,
  rulebook: () => Rulebook,
  clock: Clock,
): Promise<Result<Opened, Failure>> {
  const backupFolder = path.join(dataFolder, 'backup');
  const practiceFolder = path.join(dataFolder, 'practice');
  const practiceFile = path.join(practiceFolder, 'practice.sqlite');

  const proposed = proposedEdition(rulebook(), clock.today())?.id ?? '';
  const opened = await openOwn(path.join(dataFolder, 'shogaku.sqlite'), backupFolder, rulebook(), proposed);
  if (!opened.ok) return opened;
  let own = opened.value;
  let practice = existsSync(practiceFile) ? await resumePractice(practiceFile, rulebook()) : null;
  let record: OpenWorkspace | null = null;

  const present = (): OpenWorkspace => withPresentEdition(practice ?? own, rulebook());
  const closeRecord = async (): Promise<Result<null, Failure>> => {
    await record?.store.close();
    record = null;
    return ok(null);
  };
  const removePractice = async (): Promise<void> => {
    await closeRecord();
    await practice?.store.close();
    practice = null;
    rmSync(practiceFolder, { recursive: true, force: true });
  };
  const takeUp = (id: string): Result<null, Failure> => {
    const edition = editionById(rulebook(), id);
    if (!edition.ok) return edition;
    const changed = { ...(practice ?? own), edition: edition.value };
    if (practice === null) own = changed;
    else practice = changed;
    return ok(null);
  };
  const workspaces: Workspaces = {
    dataFolder,
    startPractice: async () => {
      await removePractice();
      const started = await newPractice(practiceFile, rulebook());
      if (!started.ok) return started;
      practice = started.value;
      return ok(null);
    },
    endPractice: async () => {
      await removePractice();
      return ok(null);
    },
    present,
    openRecord: async (id) => {
      const next = await openRecord(present(), id, rulebook());
      if (!next.ok) return next;
      await closeRecord();
      record = next.value;
      return ok(null);
    },
    closeRecord,
    takeUpEdition: async () =>
      takeUp((await readSettings(present().db)).edition ?? (practice === null ? proposed : practiceEdition)),
    close: async () => {
      await closeRecord();
      await practice?.store.close();
      try {
        if ((await countStudents(own.db)) > 0) keepDailyCopy(own.store, backupFolder, clock.today());
      } finally {
        await own.store.close();
      }
    },
  };
  return ok({
    current: () => record ?? present(),
    workspaces,
    clock: { now: clock.now, today: () => (practice === null ? clock.today() : practiceAsOf) },
  });
}

/** A value confirmed a moment ago counts at once. */
const withPresentEdition = (open: OpenWorkspace, rulebook: Rulebook): OpenWorkspace => {
  const present = editionById(rulebook, open.edition.id);
  return present.ok && present.value !== open.edition ? { ...open, edition: present.value } : open;
};

async function openOwn(
  file: string,
  backupFolder: string,
  rulebook: Rulebook,
  proposed: string,
): Promise<Result<OpenWorkspace, Failure>> {
  const store = openStore(file, backupFolder);
  if (!store.ok) return store;
  return workspaceOver('own', store.value, rulebook, proposed);
}

/**
 * The edition is settled when the data is begun, or chosen: later editions never judge earlier data unasked. What a crash
 * left of 年度の切り替え is settled, too.
 */
async function workspaceOver(
  kind: OpenWorkspace['kind'],
  store: Store,
  rulebook: Rulebook,
  proposed: string,
): Promise<Result<OpenWorkspace, Failure>> {
  const { edition: settled, yearChange } = await readSettings(store.db);
  settleAll(yearsFolder({ store }), yearChange?.record ?? null);
  clearReading(readingFolder({ store }));
  const id = settled ?? proposed;
  const edition = editionById(rulebook, id);
  if (!edition.ok) {
    await store.close();
    return edition;
  }
  if (settled === null) await writeSetting(store.db, 'edition', id);
  return ok({ kind, db: store.db, store, edition: edition.value });
}

async function newPractice(file: string, rulebook: Rulebook): Promise<Result<OpenWorkspace, Failure>> {
  const store = openStore(file, null);
  if (!store.ok) return store;
  const filled = await fillPractice(store.value.db);
  if (filled.ok) return workspaceOver('practice', store.value, rulebook, practiceEdition);
  await store.value.close();
  return filled;
}

/** Practice that was under way when the application was closed; what cannot be opened or is unfinished is dropped. */
async function resumePractice(file: string, rulebook: Rulebook): Promise<OpenWorkspace | null> {
  const store = openStore(file, null);
  if (store.ok && (await isFilled(store.value))) {
    const workspace = await workspaceOver('practice', store.value, rulebook, practiceEdition);
    if (workspace.ok) return workspace.value;
  } else if (store.ok) await store.value.close();
  rmSync(path.dirname(file), { recursive: true, force: true });
  return null;
}

/** In the new year everybody may have left. */
const isFilled = async ({ db }: Store): Promise<boolean> =>
  (await countStudents(db)) > 0 || (await readSettings(db)).yearChange !== null;
