import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';

export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** Applies what is pending, all of it or nothing. */
export function migrate(db: Database, steps: readonly Migration[]): void {
  const pending = pendingSteps(db, steps);
  if (pending.length === 0) return;
  db.transaction(() => {
    for (const step of pending) {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }
  }).immediate();
}

export function pendingSteps(db: Database, steps: readonly Migration[]): readonly Migration[] {
  steps.forEach((step, at) => {
    if (step.version !== at + 1) throw new Error(`migration ${step.name} is not number ${at + 1}`);
  });
  return steps.slice(versionOf(db));
}
