import type { PaperState } from '../papers.ts';
import { assertNever } from '../result.ts';
import { lastOfKind, lastStep, type PaperStep, type PaperWay } from './step.ts';

/** 受領状況 of a paper as it follows from its way. What the school has passed on counts as received. */
export function wayState(way: PaperWay): PaperState {
  const last = lastStep(way);
  if (last === null) return notReceived;
  switch (last.kind) {
    case 'returned':
      return { kind: 'defect', date: last.on, note: last.defect };
    case 'queried':
      return { kind: 'defect', date: last.on, note: last.about };
    case 'givenBack':
      // What JASSO has seen was handed in; what it has not seen is still owed.
      return isPassedOn(way) ? receivedOn(way, last) : notReceived;
    case 'received':
    case 'checked':
    case 'resubmitted':
    case 'sealed':
    case 'sent':
    case 'arrived':
    case 'kept':
    case 'destroyed':
      return receivedOn(way, last);
    default:
      return assertNever(last);
  }
}

const notReceived: PaperState = { kind: 'notReceived' };

const isPassedOn = (way: PaperWay): boolean =>
  ['sent', 'arrived'].includes(lastOfKind(way, 'received', 'resubmitted', 'sent', 'arrived')?.kind ?? '');

function receivedOn(way: PaperWay, last: PaperStep): PaperState {
  const taken = lastOfKind(way, 'received', 'resubmitted') ?? last;
  return { kind: 'received', date: taken.on, note: taken.note };
}
