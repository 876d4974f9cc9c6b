import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { japaneseClock } from '#core/app/clock.ts';
import type { AppContext } from '#core/app/context.ts';
import { createFileGrants } from '#core/app/files.ts';
import { createJobs } from '#core/app/jobs.ts';
import { openShelf, type RuleShelf } from '#core/app/rules/shelf.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import { loadRepaymentTerms } from '#core/rulebook/repayment.ts';
import { loadRulebook, type Rulebook } from '#core/rulebook/rulebook.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { readSettings, writeSetting } from '#core/store/settings.ts';
import { askedEdition } from './asked-edition.ts';

const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

const rulesFolder = path.join(resourcesFolder, 'rules');

export const shippedRules = (): Promise<Result<Rulebook, Failure>> => loadRulebook(rulesFolder);

export const shippedRepaymentTerms = (): Promise<Result<RepaymentTerms, Failure>> =>
  loadRepaymentTerms(rulesFolder);

export type Session = Readonly<{ ctx: AppContext; edition: Edition; close: () => Promise<void> }>;

/** Which data a command works on: a file, made if it may be, or memory that is gone with the command. */
export type Place =
  | Readonly<{ kind: 'file'; path: string; mayBeNew: boolean }>
  | Readonly<{ kind: 'memory' }>;

/** Fields are left empty on the forms, to be filled in by hand. */
const unnamed = { family: '', given: '' };
const blankSchool: School = {
  name: '',
  principal: unnamed,
  officer: unnamed,
  phone: null,
  defaultCourse: null,
};

/** The same context the window's service process has, over one database. */
export async function openSession(
  place: Place,
  editionId: string | undefined,
): Promise<Result<Session, Failure>> {
  const shelf = await openShelf(rulesFolder, ownRulesOf(place));
  if (!shelf.ok) return shelf;
  const store = openPlace(place);
  if (!store.ok) return store;
  const edition = await editionOf(shelf.value.rulebook(), store.value, editionId);
  if (!edition.ok) {
    await store.value.close();
    return edition;
  }
  const ctx = contextOver(shelf.value, store.value, edition.value);
  return ok({ ctx, edition: edition.value, close: store.value.close });
}

/** The school's own editions lie beside its database, as in the window. */
const ownRulesOf = (place: Place): string | null =>
  place.kind === 'file' ? path.join(path.dirname(place.path), 'rules') : null;

function openPlace(place: Place): Result<Store, Failure> {
  if (place.kind === 'memory') return openStore(':memory:', null);
  if (!place.mayBeNew && !existsSync(place.path)) {
    return fail(
      'file-not-found',
      `データベース「${place.path}」がありません。場所を確かめるか、先に import で名簿を取り込んでください。`,
    );
  }
  return openStore(place.path, path.join(path.dirname(place.path), 'backup'));
}

/** The one asked for, else the one the data was begun with, else the only one there is. */
async function editionOf(
  rulebook: Rulebook,
  { db }: Store,
  asked: string | undefined,
): Promise<Result<Edition, Failure>> {
  const settled = (await readSettings(db)).edition;
  const edition = askedEdition(rulebook, asked ?? settled ?? undefined);
  if (edition.ok && settled === null) await writeSetting(db, 'edition', edition.value.id);
  return edition;
}

function contextOver(shelf: RuleShelf, store: Store, edition: Edition): AppContext {
  const workspace = { kind: 'own', db: store.db, store, edition } as const;
  const notHere = () =>
    Promise.resolve(fail('input-invalid', '練習データと、版や年度の切り替えは、窓の画面で使います。'));
  return {
    clock: japaneseClock(),
    files: createFileGrants(),
    jobs: createJobs(),
    workspace: () => workspace,
    workspaces: {
      dataFolder: path.dirname(store.file),
      startPractice: notHere,
      endPractice: notHere,
      present: () => workspace,
      openRecord: notHere,
      closeRecord: notHere,
      takeUpEdition: notHere,
      close: store.close,
    },
    rulebook: shelf.rulebook(),
    shelf,
    schoolUnlessRegistered: blankSchool,
    resourcesFolder,
    version: 'terminal',
  };
}
