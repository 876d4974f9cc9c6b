import type { InspectionLine } from '#core/contract/inspection.ts';

/** How far 点検 of one student has come, the most urgent first. */
export const inspectionStates = ['faulty', 'open', 'waiting', 'closable'] as const;
export type InspectionState = (typeof inspectionStates)[number];

export type InspectionFilter = 'all' | InspectionState;

export const inspectionFilterLabels: Readonly<Record<InspectionFilter, string>> = {
  all: 'すべて',
  faulty: '不備あり',
  open: '未点検',
  waiting: '書類・入力待ち',
  closable: '封ができる',
};

export function stateOf({ faults, asked, answered, isClosable }: InspectionLine): InspectionState {
  if (isClosable) return 'closable';
  if (faults > 0) return 'faulty';
  return answered < asked ? 'open' : 'waiting';
}

export function stateWords(row: InspectionLine): string {
  switch (stateOf(row)) {
    case 'closable':
      return '封ができる';
    case 'faulty':
      return `不備 ${row.faults}`;
    case 'open':
      return `未点検 ${row.asked - row.answered}`;
    case 'waiting':
      return '待ち';
  }
}

export const stateLooks: Readonly<Record<InspectionState, string>> = {
  faulty: 'font-bold text-unmet',
  open: 'text-decide',
  waiting: 'text-ink-soft',
  closable: 'font-bold text-met',
};
