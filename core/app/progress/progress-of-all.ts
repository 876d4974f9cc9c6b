import type { ApplicantCase } from '#core/domain/case.ts';
import { type Progress, progressOf } from '#core/domain/progress/progress.ts';
import { remembering } from '#core/domain/remember.ts';
import type { Gathered } from '../gather.ts';
import { mapInTurns } from '../in-turns.ts';

/** Where the applications of each student stand, by 学籍番号: one for each 募集回 of theirs. */
export type ProgressOfAll = ReadonlyMap<string, readonly Progress[]>;

const kept = new WeakMap<Gathered, ProgressOfAll>();

/** Of everyone, worked out once for what was gathered. */
export function progressOfAll(gathered: Gathered): ProgressOfAll {
  const known = kept.get(gathered);
  return known ?? keep(gathered, gathered.cases.map(progressIn(gathered)));
}

/** The same, letting other requests in between: of thousands for the first time it takes longer than one may wait. */
export async function progressInTurns(gathered: Gathered): Promise<ProgressOfAll> {
  const known = kept.get(gathered);
  return known ?? keep(gathered, await mapInTurns(gathered.cases, progressIn(gathered)));
}

function keep(gathered: Gathered, found: readonly (readonly [string, readonly Progress[]])[]): ProgressOfAll {
  const all = new Map(found);
  kept.set(gathered, all);
  return all;
}

const progressIn =
  ({ year, edition, asOf }: Gathered) =>
  (entry: ApplicantCase): readonly [string, readonly Progress[]] => {
    const { studentNumber } = entry.applicant;
    const events = year.events.get(studentNumber);
    const recommendations = year.recommendationsOf.get(studentNumber);
    const shipments = year.shipmentsOf.get(studentNumber);
    const from = [events, recommendations, shipments, year.closings, edition, asOf];
    const make = () => progressOf(entry.applicant, year, edition, asOf);
    return [studentNumber, ofStudent(entry, from, make)];
  };

/** After a change few stand elsewhere than before. */
const ofStudent = remembering<ApplicantCase, readonly Progress[]>();
