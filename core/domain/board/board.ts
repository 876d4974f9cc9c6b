import { type Applicant, fullName, type IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import type { Edition } from '../edition.ts';
import { type BoardRound, boardRounds } from '../progress/board-round.ts';
import type { Closing } from '../progress/closing.ts';
import type { Progress } from '../progress/progress.ts';
import type { AcEntry, OfficeYear, Recommendation } from '../progress/records.ts';
import { makeAnew, type Remember } from '../remember.ts';
import { roundOf } from '../rounds.ts';
import type { SchoolPlan } from '../school-calendar/entries.ts';
import { pressingDeadlines } from './deadlines.ts';
import type { Flag } from './flag.ts';
import { type FlagSource, flagsOf } from './flags-of.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { type BoardPlace, placeOnBoard } from './place.ts';
import { remedyOf } from './remedy.ts';

export type BoardSource = Readonly<{
  cases: readonly ApplicantCase[];
  /** By 学籍番号, one for each 募集回 */
  progress: ReadonlyMap<string, readonly Progress[]>;
  year: OfficeYear;
  edition: Edition;
  plan: SchoolPlan;
  asOf: IsoDate;
}> &
  Pick<FlagSource, 'ac' | 'changed' | 'defects'>;

type Common = Readonly<{
  /** The same for one application as long as it exists */
  key: string;
  /** Id of the 募集回; null = belongs to none, and stands on the board of every one */
  round: string | null;
  place: BoardPlace;
  flags: readonly Flag[];
  /** What happens next; null = nothing is left to do */
  next: NextStep | null;
}>;

/** One application; or a number of スカラAC, or a name on a 推薦書, that the roster does not know. */
export type BoardLine = Common &
  (
    | Readonly<{ kind: 'student'; entry: ApplicantCase; progress: Progress; ac: AcEntry | null }>
    | Readonly<{ kind: 'scholarAc'; ac: AcEntry }>
    | Readonly<{ kind: 'listed'; studentNumber: string; recommendation: Recommendation }>
  );

/** 「推薦漏れゼロ」 of one 募集回. */
export type Board = Readonly<{
  round: BoardRound;
  /** In order of class and seat; what the roster does not know comes first */
  lines: readonly BoardLine[];
  closing: Closing | null;
}>;

/** Everyone who wished, or whom スカラAC, a 推薦書 or the school's own record knows: nobody is left out for a missing wish. */
export const boardLines = (source: BoardSource): readonly BoardLine[] => [
  ...unlistedLines(source),
  ...source.cases.flatMap(studentLines(source)),
];

/** The lines of one student: one for each application, none for who never applied. */
export function studentLines(
  source: BoardSource,
  remember: Remember<ApplicantCase, readonly BoardLine[]> = makeAnew,
): (entry: ApplicantCase) => readonly BoardLine[] {
  const { progress, year, edition, plan, asOf, ac, changed, defects } = source;
  const flagSource = { asOf, ac, deadlinesOf: pressingDeadlines(edition, plan, asOf), changed, defects };
  return (entry) => {
    if (!isApplicant(entry, year)) return [];
    const { studentNumber } = entry.applicant;
    const own = progress.get(studentNumber) ?? [];
    const line = ac.lines.get(studentNumber) ?? null;
    const matched = [line, ac.proposed.get(studentNumber), ac.sharing.get(studentNumber), ac.listReadOn];
    const found = [changed.get(studentNumber), defects.get(studentNumber)];
    return remember(entry, [own, ...matched, ...found, edition, plan, asOf], () =>
      own.map((one): BoardLine => studentLine(entry, one, line, flagsOf(entry, one, flagSource), asOf)),
    );
  };
}

/** What スカラAC or a 推薦書 knows and the roster does not. */
export function unlistedLines({ cases, year, edition, ac }: BoardSource): readonly BoardLine[] {
  const proposals = new Map<AcEntry, string[]>();
  for (const [studentNumber, entry] of ac.proposed)
    proposals.set(entry, [...(proposals.get(entry) ?? []), studentNumber]);
  return [
    ...ac.unknown.map((entry) => unknownLine(entry, proposals.get(entry) ?? [], edition)),
    ...strangersOn(year, new Set(cases.map(({ applicant }) => applicant.studentNumber))),
  ];
}

/**
 * Who belongs to no round stands on the board of every one, so that nobody can be overlooked; but once: where the student
 * has an application in the round itself, that is the line.
 */
export function boardOf(lines: readonly BoardLine[], round: BoardRound, { closings }: OfficeYear): Board {
  const own = new Set(lines.filter((line) => line.round === round.id).map(studentOf));
  return {
    round,
    lines: lines.filter((line) => {
      if (line.round !== null) return line.round === round.id;
      return line.kind !== 'student' || !own.has(studentOf(line));
    }),
    closing: closings.find((closing) => closing.round === round.id) ?? null,
  };
}

const studentOf = (line: BoardLine): string | null => applicantOf(line)?.studentNumber ?? null;

export const boardsOf = (source: BoardSource): readonly Board[] => {
  const lines = boardLines(source);
  return boardRounds(source.edition).map((round) => boardOf(lines, round, source.year));
};

/** A wish, or any trace of an application. */
const isApplicant = (
  { applicant: { studentNumber, receiptNumber }, judgement }: ApplicantCase,
  { events, recommendationsOf }: OfficeYear,
): boolean =>
  judgement.wishes.length > 0 ||
  receiptNumber !== null ||
  events.has(studentNumber) ||
  recommendationsOf.has(studentNumber);

function studentLine(
  entry: ApplicantCase,
  progress: Progress,
  ac: AcEntry | null,
  flags: readonly Flag[],
  asOf: IsoDate,
): BoardLine {
  const round = progress.entry.round?.id ?? null;
  const own = nextStep(progress, asOf);
  const [first] = flags;
  const remedy = first === undefined ? null : remedyOf(first);
  return {
    kind: 'student',
    key: `${entry.applicant.studentNumber} ${round ?? ''}`,
    round,
    place: placeOnBoard(progress.state),
    flags,
    next: remedy ?? own,
    entry,
    progress,
    ac,
  };
}

function unknownLine(ac: AcEntry, proposals: readonly string[], edition: Edition): BoardLine {
  const flag: Flag = { kind: 'unknownInAc', receiptNumber: ac.receiptNumber, proposals };
  return {
    kind: 'scholarAc',
    key: `ac ${ac.receiptNumber}`,
    round: ac.issuedOn === null ? null : (roundOf(ac.issuedOn, edition)?.id ?? null),
    place: 'unmatched',
    flags: [flag],
    next: remedyOf(flag),
    ac,
  };
}

function strangersOn({ recommendations }: OfficeYear, known: ReadonlySet<string>): readonly BoardLine[] {
  return recommendations.flatMap((recommendation) =>
    recommendation.members
      .filter(({ studentNumber }) => !known.has(studentNumber))
      .map(({ studentNumber }): BoardLine => {
        const flag: Flag = { kind: 'notInRoster', number: recommendation.number };
        return {
          kind: 'listed',
          key: `listed ${recommendation.id} ${studentNumber}`,
          round: recommendation.round,
          place: 'unmatched',
          flags: [flag],
          next: remedyOf(flag),
          studentNumber,
          recommendation,
        };
      }),
  );
}

/** Whom a line is about, as it is written. */
export function nameOnBoard(line: BoardLine): string {
  switch (line.kind) {
    case 'student':
      return fullName(line.entry.applicant);
    case 'scholarAc':
      return line.ac.name;
    case 'listed':
      return `学籍番号 ${line.studentNumber}`;
  }
}

export const applicantOf = (line: BoardLine): Applicant | null =>
  line.kind === 'student' ? line.entry.applicant : null;
