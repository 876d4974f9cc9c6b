import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { applicantState } from '../judge/conclusion.ts';
import { lastOf } from '../progress/case-event.ts';
import type { Progress } from '../progress/progress.ts';
import type { AcEntry } from '../progress/records.ts';
import { byPressing, type DeadlineFlag, type Flag } from './flag.ts';
import { type AcMatches, isOtherName, readOn } from './scholar-ac.ts';

/** What the flags of everybody are found from. */
export type FlagSource = Readonly<{
  asOf: IsoDate;
  ac: AcMatches;
  deadlinesOf: (progress: Progress) => readonly DeadlineFlag[];
  /** Facts changed after the 推薦書 was made, in words, by 学籍番号 */
  changed: ReadonlyMap<string, readonly string[]>;
  /** Defects of papers found before the envelope is closed, in words, by 学籍番号 */
  defects: ReadonlyMap<string, readonly string[]>;
}>;

type Seen = Readonly<{ entry: ApplicantCase; progress: Progress; line: AcEntry | null }>;

/** Everything about one application that needs somebody, the most pressing first. */
export function flagsOf(entry: ApplicantCase, progress: Progress, source: FlagSource): readonly Flag[] {
  const line = source.ac.lines.get(entry.applicant.studentNumber) ?? null;
  const seen = { entry, progress, line };
  const flags = isSettled(progress)
    ? flagsOfSettled(seen)
    : [
        ...flagsOfNumber(seen, source),
        ...flagsOfWay(seen, source),
        ...flagsOfPapers(seen, source),
        ...flagsOfFacts(seen, source),
        ...flagsOfAc(seen, source),
      ];
  return flags.length < 2 ? flags : flags.toSorted(byPressing);
}

const isSettled = ({ state }: Progress): boolean => state.kind === 'withdrawn' || state.kind === 'deferred';

/** Deleting the data, or approving the 辞退届, is the school's: the list shows whether it was done. */
function flagsOfSettled({ progress, line }: Seen): readonly Flag[] {
  const settled = lastOf(progress.entry.events, 'withdrawn', 'deferred');
  if (line === null || progress.receiptNumber === null || settled === null) return [];
  const isThere = isBefore(settled.on, settled.recordedAt, line);
  return isThere ? [{ kind: 'stillInAc', readOn: readOn(line) }] : [];
}

function flagsOfNumber({ entry, progress }: Seen, { ac }: FlagSource): readonly Flag[] {
  const { studentNumber, receiptNumber, receiptDate } = entry.applicant;
  const flags: Flag[] = [];
  const others = ac.sharing.get(studentNumber);
  if (others !== undefined) flags.push({ kind: 'sharedNumber', others });
  if (progress.entry.round === null)
    flags.push({ kind: 'noRound', reason: receiptDate === null ? 'closed' : 'outside' });
  if (receiptNumber !== null && receiptDate === null) flags.push({ kind: 'issueDateMissing' });
  const begun =
    progress.entry.recommendation !== null || lastOf(progress.entry.events, 'gradesTyped') !== null;
  if (progress.receiptNumber === null && begun) flags.push({ kind: 'numberLost' });
  else if (progress.receiptNumber === null && receiptNumber !== null) flags.push({ kind: 'earlierNumber' });
  return flags;
}

function flagsOfWay({ progress }: Seen, { asOf, deadlinesOf }: FlagSource): readonly Flag[] {
  const { state, entry, isRecommended } = progress;
  const flags: Flag[] = [...deadlinesOf(progress)];
  // Papers may be posted before the 推薦書 (2022年4月版 p.56), and JASSO may ask before it: the state does not say so then.
  const query = isRecommended ? state : lastOf(entry.events, 'queried', 'answered');
  if (query?.kind === 'queried') flags.push({ kind: 'queried', about: query.about, dueOn: query.dueOn });
  if (state.kind === 'candidate' || state.kind === 'rejected') flags.push({ kind: 'noHandOver' });
  if (isRecommended) return flags;
  if (entry.recommendation !== null)
    flags.push({ kind: 'notSubmitted', number: entry.recommendation.number });
  switch (state.kind) {
    case 'wished':
    case 'schoolPapers': {
      const from = entry.round?.dates?.application.value.from ?? null;
      flags.push({ kind: 'neverEntered', begun: from === null || from <= asOf });
      break;
    }
    case 'correctionA':
      flags.push({ kind: 'correctionA' });
      break;
    case 'entered':
    case 'recommendable':
      flags.push({ kind: 'notRecommended' });
      break;
    case 'gradesTyped':
      if (entry.recommendation === null) flags.push({ kind: 'gradesOnly' });
      break;
    default:
      break;
  }
  return flags;
}

const decidedKinds: ReadonlySet<string> = new Set(['reviewed', 'candidate', 'rejected', 'handedOver']);

/** Until JASSO has finished; afterwards a paper that is missing here is one that is no longer wanted. */
function flagsOfPapers({ entry, progress }: Seen, { defects }: FlagSource): readonly Flag[] {
  if (decidedKinds.has(progress.state.kind)) return [];
  const { papers, applicant } = entry;
  const labelsIn = (kind: 'notReceived' | 'defect'): readonly string[] =>
    papers
      .filter(({ need, state }) => need.status === 'needed' && state.kind === kind)
      .map(({ need }) => need.shortLabel);
  const missing = labelsIn('notReceived');
  const defective = [...labelsIn('defect'), ...(defects.get(applicant.studentNumber) ?? [])];
  return [
    ...(defective.length === 0 ? [] : [{ kind: 'paperDefect', papers: defective } as const]),
    ...(missing.length === 0 ? [] : [{ kind: 'papersMissing', papers: missing } as const]),
  ];
}

function flagsOfFacts({ entry, progress }: Seen, { changed }: FlagSource): readonly Flag[] {
  const { judgement, applicant } = entry;
  if (judgement.wishes.length === 0) return [{ kind: 'wishWithdrawn' }];
  if (progress.isRecommended) {
    const facts = changed.get(applicant.studentNumber) ?? [];
    return facts.length === 0 ? [] : [{ kind: 'changedAfter', facts }];
  }
  const state = applicantState(judgement);
  return progress.receiptNumber === null || state === 'yes' || state === 'noWish'
    ? []
    : [{ kind: 'notRecommendable', state }];
}

function flagsOfAc({ entry, progress, line }: Seen, { ac }: FlagSource): readonly Flag[] {
  const { applicant } = entry;
  if (line === null) return flagsWithoutLine(applicant.studentNumber, progress, ac);
  const flags: Flag[] = [];
  const on = readOn(line);
  const { recommendation, events } = progress.entry;
  const { submittedOn = null, submittedAt = null } = (progress.isRecommended && recommendation) || {};
  if (submittedOn !== null && isBefore(submittedOn, submittedAt, line) && line.recommended === false)
    flags.push({ kind: 'acNotRecommended', readOn: on });
  if (submittedOn === null && line.recommended === true)
    flags.push({ kind: 'acRecommendedOnly', readOn: on });
  const typed = lastOf(events, 'gradesTyped');
  const isTyped = typed !== null && isBefore(typed.on, typed.recordedAt, line);
  if (submittedOn === null && isTyped && line.gradesTyped === false)
    flags.push({ kind: 'acNotUpdated', readOn: on });
  if (isOtherName(applicant, line)) flags.push({ kind: 'acNameDiffers', name: line.name });
  return flags;
}

/** It had happened when the list was read. Of the same day only the times of recording and reading can tell. */
const isBefore = (on: IsoDate, recordedAt: string | null, line: AcEntry): boolean =>
  on < readOn(line) || (on === readOn(line) && recordedAt !== null && recordedAt <= line.readAt);

function flagsWithoutLine(
  studentNumber: string,
  { receiptNumber, dates }: Progress,
  { proposed, listReadOn }: AcMatches,
): readonly Flag[] {
  const found = proposed.get(studentNumber);
  if (found !== undefined)
    return [{ kind: 'foundInAc', receiptNumber: found.receiptNumber, issuedOn: found.issuedOn }];
  if (receiptNumber === null || listReadOn === null) return [];
  // A number issued after the list was read cannot stand in it.
  const issuedBefore = dates?.correctionA == null || dates.correctionA.from <= listReadOn;
  return issuedBefore ? [{ kind: 'acMissing', readOn: listReadOn }] : [];
}
