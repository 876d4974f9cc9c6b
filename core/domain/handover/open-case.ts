import type { IsoDate } from '../applicant.ts';
import { applicantOf, type BoardLine, nameOnBoard } from '../board/board.ts';
import { type Actor, actorLabels } from '../board/next-step.ts';
import { flagSentence } from '../board/remedy.ts';
import { placeOf } from '../case.ts';
import { progressLabels } from '../progress/words.ts';

/** 未了の案件: one application with which something is left to do. */
export type OpenCase = Readonly<{
  /** 「3年2組14番」; '' where the roster does not know it */
  place: string;
  name: string;
  studentNumber: string;
  /** 「第1回」; '' = belongs to none */
  round: string;
  /** Where it stands */
  state: string;
  next: string;
  who: string;
  by: IsoDate | null;
  from: IsoDate | null;
  /** What somebody has to look at */
  about: readonly string[];
}>;

/** What is open, the earliest day first; without a day last. */
export const openCases = (
  lines: readonly BoardLine[],
  rounds: readonly Readonly<{ id: string; label: string }>[],
): readonly OpenCase[] => {
  const labels = new Map(rounds.map(({ id, label }) => [id, label]));
  return lines
    .filter(({ next, flags }) => next !== null || flags.length > 0)
    .map((line) => openCase(line, labels))
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
};

const dayOf = ({ by }: OpenCase): string => by ?? '9999';

function openCase(line: BoardLine, labels: ReadonlyMap<string, string>): OpenCase {
  const applicant = applicantOf(line);
  const { next } = line;
  return {
    place: applicant === null ? '' : placeOf(applicant),
    name: nameOnBoard(line),
    studentNumber: applicant?.studentNumber ?? '',
    round: line.round === null ? '' : (labels.get(line.round) ?? ''),
    state: line.kind === 'student' ? progressLabels[line.progress.state.kind] : '名簿との照合',
    next: next?.sentence ?? '',
    who: next === null ? '' : actorLabels[next.who satisfies Actor],
    by: next?.by ?? null,
    from: next?.from ?? null,
    about: line.flags.map(flagSentence),
  };
}
