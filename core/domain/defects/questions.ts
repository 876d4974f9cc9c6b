import type { Cited } from '../cited.ts';
import type { Look } from '../edition-defects.ts';
import { isInHand, isUnderway } from '../paper-way/order.ts';
import { lastOfKind, type PaperWay } from '../paper-way/step.ts';
import type { PaperStatus } from '../papers.ts';
import { type CheckAnswer, type PaperCheck, wholeApplication } from './check.ts';
import { applicationDay, type Inspected, isAsked } from './inspected.ts';
import { issuedTooLong } from './issue-date.ts';
import { looksOf, wholeLooks } from './looks.ts';

/** One question about one paper, with the answer that holds for the paper as it lies there now. */
export type LookQuestion = Readonly<{
  paperKey: string;
  /** null = the application as a whole */
  paper: PaperStatus | null;
  look: Cited<Look>;
  /** null = nobody has looked, or the paper came anew after somebody had */
  check: PaperCheck | null;
  /** What the answer comes to; null without one */
  outcome: CheckAnswer | null;
}>;

/** What there is to look at before the envelope is closed: of the papers in hand, in the order of the list. */
export function lookQuestions(inspected: Inspected): readonly LookQuestion[] {
  const { edition, entry, checks } = inspected;
  const given = new Map(checks.map((check) => [idOf(check.paperKey, check.look), check]));
  const asked = (looks: readonly Cited<Look>[], paper: PaperStatus | null): readonly LookQuestion[] =>
    looks
      .filter(({ value }) => isAsked(value, paper?.need.owner ?? null, inspected))
      .map((look) => question(look, paper, inspected, given));
  const inHand = entry.papers.filter(({ way }) => isInHand(way));
  return [
    ...inHand.flatMap((paper) => asked(looksOf(edition, paper.need.key), paper)),
    ...(isClosedUp(entry.papers) ? [] : asked(wholeLooks(edition), null)),
  ];
}

const idOf = (paperKey: string, look: string): string => `${paperKey} ${look}`;

/** Without a paper, or with every paper on its way, there is no envelope to look into. */
const isClosedUp = (papers: readonly PaperStatus[]): boolean =>
  papers.filter(({ need }) => need.status === 'needed').every(({ way }) => isUnderway(way));

function question(
  look: Cited<Look>,
  paper: PaperStatus | null,
  inspected: Inspected,
  given: ReadonlyMap<string, PaperCheck>,
): LookQuestion {
  const paperKey = paper?.need.key ?? wholeApplication;
  const stored = given.get(idOf(paperKey, look.value.id));
  const check = stored !== undefined && holds(stored, look.value, paper, inspected) ? stored : null;
  return { paperKey, paper, look, check, outcome: check && outcomeOf(check, look.value, inspected) };
}

/**
 * Looked at before the paper came (again), an answer says nothing of it. What is asked of the whole envelope is asked
 * anew with every paper that comes; what is asked because of a fact is not.
 */
function holds(check: PaperCheck, look: Look, paper: PaperStatus | null, { entry }: Inspected): boolean {
  if (paper !== null) return !cameAfter(paper.way, check);
  return look.when !== 'everyone' || entry.papers.every(({ way }) => !cameAfter(way, check));
}

function cameAfter(way: PaperWay, check: PaperCheck): boolean {
  const taken = lastOfKind(way, 'received', 'resubmitted');
  if (taken === null) return false;
  return taken.recordedAt === null ? taken.on > check.checkedOn : taken.recordedAt > check.recordedAt;
}

/** A year or a day that stands on the paper speaks for itself, whatever was answered. */
function outcomeOf({ answer, value }: PaperCheck, look: Look, inspected: Inspected): CheckAnswer {
  if (value === null || answer === 'notApplicable') return answer;
  switch (look.answer) {
    case 'yesNo':
      return answer;
    case 'formYear':
      return value === String(inspected.edition.fiscalYear) ? 'ok' : 'defect';
    case 'issuedOn':
      return issuedTooLong(value, applicationDay(inspected), look.withinMonths ?? 0) ? 'defect' : 'ok';
  }
}
