import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { View } from '#core/domain/grade-period.ts';
import { parseEdition } from '#core/rulebook/rulebook.ts';
import type { Change } from '#core/store/entities.ts';
import { openStore, type Store } from '#core/store/open.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shogaku-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real database in memory. */
export async function memoryStore(): Promise<Store> {
  const store = openStore(':memory:', null);
  if (!store.ok) throw new Error(store.error.message);
  onTestFinished(() => store.value.close());
  return store.value;
}

const editionFile = path.resolve(import.meta.dirname, '../../resources/rules/advance/2022.yaml');
const edition = parseEdition('2022.yaml', readFileSync(editionFile, 'utf8'));
if (!edition.ok) throw new Error(edition.error.message);

/** At school until March 2023, seen from June 2022. */
export const june2022: View = { edition: edition.value, asOf: '2022-06-15' };

export const student = (studentNumber: string, facts: Partial<Applicant> = {}): Applicant => ({
  ...blankApplicant,
  studentNumber,
  familyName: '髙橋',
  givenName: '太郎',
  ...facts,
});

export const present = (changes: readonly (Change | null)[]): readonly Change[] =>
  changes.filter((change) => change !== null);

/** Every row of every table that the history looks after. */
export async function everything(store: Store): Promise<unknown> {
  const { db } = store;
  return {
    students: await db.selectFrom('students').selectAll().orderBy('studentNumber').execute(),
    marks: await db
      .selectFrom('marks')
      .selectAll()
      .orderBy('studentNumber')
      .orderBy('year')
      .orderBy('subject')
      .execute(),
    papers: await db
      .selectFrom('paperStates')
      .selectAll()
      .orderBy('studentNumber')
      .orderBy('paperKey')
      .execute(),
    rounds: await db.selectFrom('rounds').selectAll().orderBy('id').execute(),
    deadlines: await db.selectFrom('deadlines').selectAll().orderBy('id').execute(),
    daysOff: await db.selectFrom('daysOff').selectAll().orderBy('id').execute(),
    settings: await db.selectFrom('settings').selectAll().orderBy('key').execute(),
  };
}
