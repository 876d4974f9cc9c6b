import type { Defect } from '../defects/defect.ts';
import type { PaperRule } from '../edition-papers.ts';
import { isInHand, isUnderway, stageOf } from '../paper-way/order.ts';
import type { PaperStatus } from '../papers.ts';
import type { Shipment, ShipmentMember } from '../progress/records.ts';

/**
 * A paper of a student as the one who fills the envelope sees it: counted in; in the office and not counted yet; not
 * there; not known to be needed and not there.
 */
export type EnclosedState = 'counted' | 'inHand' | 'missing' | 'undetermined';

export type EnclosedPaper = Readonly<{
  key: string;
  /** ①-⑦ */
  number: string;
  label: string;
  shortLabel: string;
  state: EnclosedState;
}>;

/** A student's papers in one envelope, as they are and as they should be. */
export type Enclosure = Readonly<{
  papers: readonly EnclosedPaper[];
  counted: number;
  /** How many should lie in it */
  due: number;
  /** Found in the papers of this envelope or in the application itself */
  defects: readonly Defect[];
  /** Why it may be closed nevertheless */
  exception: string | null;
  /** It may be closed: something is in it, and everything is counted and in order or there is a reason */
  isComplete: boolean;
}>;

/** Still has to go to JASSO: what is on its way, was seen by JASSO or stays in the school does not. */
export const isDue = ({ way, state }: PaperStatus): boolean =>
  !isUnderway(way) &&
  stageOf(way) !== 'kept' &&
  stageOf(way) !== 'destroyed' &&
  !(stageOf(way) === 'givenBack' && state.kind === 'received');

/** What lies in the envelope of one student and what should. A sealed envelope is as it was closed. */
export function enclosureOf(
  papers: readonly PaperStatus[],
  member: ShipmentMember,
  { sealedOn }: Pick<Shipment, 'sealedOn'>,
  { defects, rules }: Readonly<{ defects: readonly Defect[]; rules: readonly PaperRule[] }>,
): Enclosure {
  const isOpen = sealedOn === null;
  const enclosed = isOpen
    ? papers.filter(isDue).map((status) => paperOf(status.need, insideOrOut(status, member)))
    : closedPapers(papers, member, rules);
  const counted = enclosed.filter(({ state }) => state === 'counted').length;
  const keys = new Set(enclosed.map(({ key }) => key));
  const inIt = defects.filter(({ paperKey }) => paperKey === null || keys.has(paperKey));
  return {
    papers: enclosed,
    counted,
    due: enclosed.length,
    defects: isOpen ? inIt : [],
    exception: member.exception,
    isComplete:
      !isOpen ||
      (counted > 0 && (member.exception !== null || (counted === enclosed.length && inIt.length === 0))),
  };
}

type Named = Pick<EnclosedPaper, 'key' | 'number' | 'label' | 'shortLabel'>;

const paperOf = ({ key, number, label, shortLabel }: Named, state: EnclosedState): EnclosedPaper => ({
  key,
  number,
  label,
  shortLabel,
  state,
});

const insideOrOut = (status: PaperStatus, { papers }: ShipmentMember): EnclosedState =>
  papers.includes(status.need.key) && isInHand(status.way) ? 'counted' : outside(status);

function outside({ need, way }: PaperStatus): EnclosedState {
  if (isInHand(way)) return 'inHand';
  return need.status === 'needed' ? 'missing' : 'undetermined';
}

/** What went in stays in, also when the facts no longer ask for it. */
const closedPapers = (
  papers: readonly PaperStatus[],
  member: ShipmentMember,
  rules: readonly PaperRule[],
): readonly EnclosedPaper[] =>
  member.papers.map((key) => {
    const rule = rules.find(({ id }) => id === key.split(':', 1)[0]);
    const need = papers.find((status) => status.need.key === key)?.need;
    return paperOf(
      need ?? {
        key,
        number: rule?.number ?? '',
        label: rule?.label ?? key,
        shortLabel: rule?.shortLabel ?? key,
      },
      'counted',
    );
  });
