import type { Defect } from '#core/domain/defects/defect.ts';
import { defectsOf } from '#core/domain/defects/defects-of.ts';
import type { Inspected } from '#core/domain/defects/inspected.ts';
import { netEntriesByStudent } from '#core/store/net-entries.ts';
import { paperChecksByStudent } from '#core/store/paper-checks.ts';
import type { AppContext } from '../context.ts';
import type { Gathered } from '../gather.ts';

type ByStudent<Value> = ReadonlyMap<string, Value>;

const kept = new WeakMap<Gathered, Promise<ByStudent<Inspected>>>();

/** Every application with what was answered in 点検, by 学籍番号; read once for what was gathered. */
export function inspectedOfAll(ctx: AppContext, gathered: Gathered): Promise<ByStudent<Inspected>> {
  const known = kept.get(gathered);
  if (known !== undefined) return known;
  const read = readAll(ctx, gathered);
  kept.set(gathered, read);
  read.catch(() => kept.delete(gathered));
  return read;
}

async function readAll(ctx: AppContext, gathered: Gathered): Promise<ByStudent<Inspected>> {
  const { cases, edition, asOf } = gathered;
  const { db } = ctx.workspace();
  const checks = await paperChecksByStudent(db);
  const entries = await netEntriesByStudent(db);
  return new Map(
    cases.map((entry) => {
      const { studentNumber } = entry.applicant;
      return [
        studentNumber,
        {
          entry,
          checks: checks.get(studentNumber) ?? [],
          entries: entries.get(studentNumber) ?? null,
          edition,
          asOf,
        },
      ];
    }),
  );
}

const keptDefects = new WeakMap<Gathered, Promise<ByStudent<readonly Defect[]>>>();

/** What keeps the envelope of each application open, by 学籍番号; empty = it can be closed. */
export function defectsOfAll(ctx: AppContext, gathered: Gathered): Promise<ByStudent<readonly Defect[]>> {
  const known = keptDefects.get(gathered);
  if (known !== undefined) return known;
  const found = inspectedOfAll(ctx, gathered).then(
    (all) => new Map([...all].map(([studentNumber, each]) => [studentNumber, defectsOf(each)])),
  );
  keptDefects.set(gathered, found);
  found.catch(() => keptDefects.delete(gathered));
  return found;
}
