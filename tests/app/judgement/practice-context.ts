import type { AppContext } from '#core/app/context.ts';
import { createFileGrants } from '#core/app/files.ts';
import { createJobs } from '#core/app/jobs.ts';
import { shelfOver } from '#core/app/rules/shelf.ts';
import { fillPractice } from '#core/app/workspace/fill-practice.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { practiceAsOf } from '#core/domain/practice/practice.ts';
import { ok } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import { openStore } from '#core/store/open.ts';
import { rulesFolder, shippedRulebook } from '../../rules/editions.ts';

export type TestContext = Readonly<{ ctx: AppContext; close: () => Promise<void> }>;

/** A context over a real store in memory: empty, or filled with the practice students. */
export async function contextInMemory(
  content: 'empty' | 'practice',
  today: IsoDate = practiceAsOf,
): Promise<TestContext> {
  const rulebook = await shippedRulebook();
  const store = openStore(':memory:', null);
  if (!store.ok) throw new Error(store.error.message);
  if (content === 'practice') {
    const filled = await fillPractice(store.value.db);
    if (!filled.ok) throw new Error(filled.error.message);
  }
  const edition = editionById(rulebook, 'advance-2022');
  if (!edition.ok) throw new Error(edition.error.message);
  const workspace = { kind: 'own', db: store.value.db, store: store.value, edition: edition.value } as const;
  const nothing = () => Promise.resolve(ok(null));
  const ctx: AppContext = {
    clock: { now: () => `${today}T10:00:00+09:00`, today: () => today },
    files: createFileGrants(),
    jobs: createJobs(),
    workspace: () => workspace,
    workspaces: {
      dataFolder: '',
      startPractice: nothing,
      endPractice: nothing,
      present: () => workspace,
      openRecord: nothing,
      closeRecord: nothing,
      takeUpEdition: nothing,
      close: store.value.close,
    },
    rulebook,
    shelf: await shelfOver(rulebook, rulesFolder, null),
    resourcesFolder: rulesFolder,
    version: '0.0.0',
  };
  return { ctx, close: store.value.close };
}

/** The value of a reply that must be one. */
export function answered<Value>(
  reply: Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; error: Readonly<{ message: string }> }>,
): Value {
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
