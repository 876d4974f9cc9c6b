import type { ApplicantCase } from '#core/domain/case.ts';
import type { PaperCheck } from '#core/domain/defects/check.ts';
import type { Defect } from '#core/domain/defects/defect.ts';
import { defectsOf } from '#core/domain/defects/defects-of.ts';
import { faultsOf } from '#core/domain/defects/faults-of.ts';
import type { Inspected } from '#core/domain/defects/inspected.ts';
import { remembering } from '#core/domain/remember.ts';
import { withSecondSupporter } from '#core/store/net-entries.ts';
import { paperChecksByStudent, tellingChecksByStudent } from '#core/store/paper-checks.ts';
import type { AppContext } from '../context.ts';
import type { Gathered } from '../gather.ts';
import { mapInTurns } from '../in-turns.ts';
import { keptFor } from '../kept-for.ts';

type ByStudent<Value> = ReadonlyMap<string, Value>;

/** Every application with what was answered in 点検, by 学籍番号. */
export const inspectedOfAll: (ctx: AppContext, gathered: Gathered) => Promise<ByStudent<Inspected>> = keptFor(
  async (ctx, gathered) => inspectedBy(ctx, gathered, await paperChecksByStudent(ctx.workspace().db)),
);

/** What keeps the envelope of each application open, by 学籍番号; empty = it can be closed. */
export const defectsOfAll: (ctx: AppContext, gathered: Gathered) => Promise<ByStudent<readonly Defect[]>> =
  keptFor(async (ctx, gathered) => foundIn(await inspectedOfAll(ctx, gathered), defectsOf));

/**
 * 「書類の不備」 by 学籍番号: what is wrong, without what nobody has looked at yet. Of thousands of students in a moment,
 * because it reads the few answers that say so.
 */
export const faultsOfAll: (ctx: AppContext, gathered: Gathered) => Promise<ByStudent<readonly Defect[]>> =
  keptFor(async (ctx, gathered) => {
    const { edition } = gathered;
    const checks = await tellingChecksByStudent(ctx.workspace().db, {
      usualValue: String(edition.fiscalYear),
      looks: (edition.defects?.looks ?? [])
        .filter(({ value }) => value.when === 'residenceExpired')
        .map(({ value }) => value.id),
    });
    return foundIn(await inspectedBy(ctx, gathered, checks), (inspected) => {
      const { entry, hasSecondSupporter, asOf } = inspected;
      const from = [checks.get(entry.applicant.studentNumber), hasSecondSupporter, edition, asOf];
      return faultsOfStudent(entry, from, () => faultsOf(inspected));
    });
  });

/** After a change few have other faults than before. */
const faultsOfStudent = remembering<ApplicantCase, readonly Defect[]>();

async function inspectedBy(
  ctx: AppContext,
  { cases, edition, asOf }: Gathered,
  checks: ByStudent<readonly PaperCheck[]>,
): Promise<ByStudent<Inspected>> {
  const second = await withSecondSupporter(ctx.workspace().db);
  return new Map(
    cases.map((entry) => {
      const { studentNumber } = entry.applicant;
      const hasSecondSupporter = second.has(studentNumber);
      return [
        studentNumber,
        { entry, checks: checks.get(studentNumber) ?? [], hasSecondSupporter, edition, asOf },
      ];
    }),
  );
}

const foundIn = async <Found>(
  all: ByStudent<Inspected>,
  find: (inspected: Inspected) => Found,
): Promise<ByStudent<Found>> =>
  new Map(await mapInTurns([...all], ([studentNumber, each]) => [studentNumber, find(each)] as const));
