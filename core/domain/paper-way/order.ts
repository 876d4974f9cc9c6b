import { lastStep, type PaperStep, type PaperWay, type StepKind } from './step.ts';

/** Where a paper is: 未提出, or what happened to it last. */
export type PaperStage = 'notReceived' | StepKind;

export const stageOf = (way: PaperWay): PaperStage => lastStep(way)?.kind ?? 'notReceived';

/** Which step may follow which; the one table of a paper's way. */
export const followers: Readonly<Record<PaperStage, readonly StepKind[]>> = {
  // A paper may be handed straight back at the counter.
  notReceived: ['received', 'returned'],
  received: ['checked', 'returned', 'sealed', 'givenBack', 'kept'],
  checked: ['returned', 'sealed', 'givenBack', 'kept'],
  returned: ['resubmitted'],
  resubmitted: ['checked', 'returned', 'sealed', 'givenBack', 'kept'],
  sealed: ['sent'],
  // JASSO's query can be the first the school hears of the arrival.
  sent: ['arrived', 'queried'],
  arrived: ['queried', 'givenBack', 'kept'],
  queried: ['resubmitted'],
  givenBack: ['resubmitted'],
  kept: ['givenBack', 'destroyed'],
  destroyed: [],
};

/** Steps that a whole 便 takes; nobody records them for one paper. */
export type ShipmentStep = 'sealed' | 'sent' | 'arrived';
const ofShipments: ReadonlySet<PaperStage> = new Set<StepKind>(['sealed', 'sent', 'arrived']);

const isShipmentStep = (kind: PaperStage): boolean => ofShipments.has(kind);

/** What an officer can record for a paper now. */
export const nextSteps = (way: PaperWay): readonly StepKind[] =>
  followers[stageOf(way)].filter((kind) => !isShipmentStep(kind));

export const mayFollow = (way: PaperWay, kind: StepKind): boolean => followers[stageOf(way)].includes(kind);

/** By which step a paper comes in now; null = it is in, or nothing more comes. */
export const takingStep = (way: PaperWay): 'received' | 'resubmitted' | null =>
  followers[stageOf(way)].find((kind) => kind === 'received' || kind === 'resubmitted') ?? null;

/** The way with one more station; null where it cannot follow, or lies before the station it follows. */
export function withStep(way: PaperWay, step: PaperStep): PaperWay | null {
  const last = lastStep(way);
  if (!mayFollow(way, step.kind) || (last !== null && step.on < last.on)) return null;
  return [...way, step];
}

/** Without the last station; null where there is none, or a whole 便 took it. */
export const withoutLast = (way: PaperWay): PaperWay | null =>
  way.length === 0 || isShipmentStep(stageOf(way)) ? null : way.slice(0, -1);

/** Without the last station, which the 便 with this number took; null where something else happened since. */
export function withoutShipmentStep(way: PaperWay, kind: ShipmentStep, shipment: number): PaperWay | null {
  const last = lastStep(way);
  return last?.kind === kind && last.shipment === shipment ? way.slice(0, -1) : null;
}

const handStages: ReadonlySet<PaperStage> = new Set<PaperStage>(['received', 'checked', 'resubmitted']);

/** Lies in the office and can go into an envelope. */
export const isInHand = (way: PaperWay): boolean => handStages.has(stageOf(way));

/** In an envelope, or at JASSO's. */
export const isUnderway = (way: PaperWay): boolean => isShipmentStep(stageOf(way));
