import { type BoardLine, studentLines, unlistedLines } from '#core/domain/board/board.ts';
import { type AcMatches, matchScholarAc } from '#core/domain/board/scholar-ac.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Defect } from '#core/domain/defects/defect.ts';
import type { AcEntry } from '#core/domain/progress/records.ts';
import type { FactDifference } from '#core/domain/recommendations/changed-since.ts';
import { type Remember, remembering } from '#core/domain/remember.ts';
import type { AppContext } from '../context.ts';
import { faultsOfAll } from '../defects/defects-of-all.ts';
import type { Gathered } from '../gather.ts';
import { mapInTurns } from '../in-turns.ts';
import { keptFor } from '../kept-for.ts';
import { progressInTurns } from '../progress/progress-of-all.ts';
import { changesAfter } from '../recommendations/changes.ts';

/** Every line of every board, worked out once for what was gathered. */
export const linesOfAll: (ctx: AppContext, gathered: Gathered) => Promise<readonly BoardLine[]> =
  keptFor(readLines);

async function readLines(ctx: AppContext, gathered: Gathered): Promise<readonly BoardLine[]> {
  // 適格認定 recommends nobody.
  if (gathered.edition.scheme === 'continuation') return [];
  const changes = await changesAfter(ctx, gathered);
  const found = await faultsOfAll(ctx, gathered);
  const source = {
    ...gathered,
    ac: matched(gathered.year.acEntries, [gathered.applicants], () =>
      matchScholarAc(
        gathered.cases.map(({ applicant }) => applicant),
        gathered.year.acEntries,
      ),
    ),
    progress: await progressInTurns(gathered),
    changed: words(changes, changedFacts, (facts) => facts.map(({ label }) => label)),
    defects: words(found, wrongPapers, (defects) => defects.filter(isWrong).map(({ sentence }) => sentence)),
  };
  const students = await mapInTurns(gathered.cases, studentLines(source, ofStudent));
  return [...unlistedLines(source), ...students.flat()];
}

const matched = remembering<readonly AcEntry[], AcMatches>();
/** After a change few lines are others than before. */
const ofStudent = remembering<ApplicantCase, readonly BoardLine[]>();
const changedFacts = remembering<readonly FactDifference[], readonly string[]>();
const wrongPapers = remembering<readonly Defect[], readonly string[]>();

/** A paper that came back is told by its own state. */
const isWrong = ({ kind }: Defect): boolean => kind !== 'paperReturned';

function words<Value extends object>(
  found: ReadonlyMap<string, Value>,
  remember: Remember<Value, readonly string[]>,
  say: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const [studentNumber, value] of found) {
    const sentences = remember(value, [], () => say(value));
    if (sentences.length > 0) said.set(studentNumber, sentences);
  }
  return said;
}
