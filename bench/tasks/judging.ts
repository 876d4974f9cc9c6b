import { fileURLToPath } from 'node:url';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { practiceAsOf } from '#core/domain/practice/practice.ts';
import { loadRulebook } from '#core/rulebook/rulebook.ts';
import { recordBatch } from '#core/store/history.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { listApplicants, studentChange } from '#core/store/students.ts';
import { benchStudents } from '../roster.ts';
import { type Task, timed } from './task.ts';

/** Every applicant as it stands in the database, made ready to be judged. */
export const readApplicants: Task = async (input) => {
  const edition = await largestEdition();
  const store = await filled(input.count ?? 1);
  await read(store, edition);
  const [milliseconds, applicants] = await timed(() => read(store, edition));
  if (applicants.length !== input.count) throw new Error('not everyone was read');
  await store.close();
  return milliseconds;
};

/** The same applicants through every criterion of the largest edition. */
export const judgeApplicants: Task = async (input) => {
  const edition = await largestEdition();
  const store = await filled(input.count ?? 1);
  const applicants = await read(store, edition);
  judgeAll(applicants, edition);
  const [milliseconds, judged] = await timed(async () => judgeAll(applicants, edition));
  if (judged === 0) throw new Error('nobody was judged');
  await store.close();
  return milliseconds;
};

const read = (store: Store, edition: Edition): Promise<readonly Applicant[]> =>
  store.db.connection().execute((held) => listApplicants(held, { edition, asOf: practiceAsOf }, new Map()));

function judgeAll(applicants: readonly Applicant[], edition: Edition): number {
  let criteria = 0;
  for (const applicant of applicants) {
    for (const wish of judge(applicant, edition, practiceAsOf).wishes) criteria += wish.criteria.length;
  }
  return criteria;
}

/** The one with the most to say; a new one takes the place by itself. */
async function largestEdition(): Promise<Edition> {
  const folder = fileURLToPath(new URL('../../resources/rules', import.meta.url));
  const rulebook = await loadRulebook(folder);
  if (!rulebook.ok) throw new Error(rulebook.error.message);
  const size = (edition: Edition): number => JSON.stringify(edition).length;
  const [largest] = rulebook.value.editions.toSorted((a, b) => size(b) - size(a));
  if (largest === undefined) throw new Error('no edition');
  return largest;
}

async function filled(count: number): Promise<Store> {
  const opened = openStore(':memory:', null);
  if (!opened.ok) throw new Error(opened.error.message);
  const changes = benchStudents(count)
    .map(({ applicant }) => studentChange(null, applicant))
    .filter((change) => change !== null);
  const at = `${practiceAsOf}T09:00:00+09:00`;
  const recorded = await recordBatch(opened.value.db, { kind: 'import', label: '名簿', at }, changes);
  if (!recorded.ok) throw new Error(recorded.error.message);
  return opened.value;
}
