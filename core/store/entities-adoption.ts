import type { EntityTable } from './entity-table.ts';

const ofHolder = (table: string) => ({ table, column: 'holderId', refersTo: 'id' }) as const;

/** What follows 採用: scholarships with their 異動, 返還誓約書 and 適格認定, and candidates with their 進学届. */
export const adoptionEntities = {
  holder: {
    table: 'holders',
    key: ['id'],
    columns: [
      'id',
      'studentNumber',
      'kind',
      'scholarNumber',
      'monthly',
      'startsOn',
      'endsOn',
      'guarantee',
      'pledgedOn',
      'pledgeDueOn',
      'edition',
    ],
    dependents: [ofHolder('holderEvents'), ofHolder('holderSteps'), ofHolder('holderReviews')],
  },
  holderEvent: {
    table: 'holderEvents',
    key: ['id'],
    columns: [
      'id',
      'holderId',
      'studentNumber',
      'event',
      'month',
      'monthly',
      'filedOn',
      'reportedOn',
      'note',
      'recordedOn',
      'person',
    ],
    dependents: [],
  },
  holderStep: {
    table: 'holderSteps',
    key: ['holderId', 'step'],
    columns: ['holderId', 'step', 'studentNumber', 'kind', 'doneOn', 'issuedOn', 'note', 'person'],
    dependents: [],
  },
  holderReview: {
    table: 'holderReviews',
    key: ['holderId', 'year'],
    columns: [
      'holderId',
      'year',
      'studentNumber',
      'dueOn',
      'measure',
      'reason',
      'proposed',
      'edition',
      'decidedOn',
      'person',
    ],
    dependents: [],
  },
  candidate: {
    table: 'candidates',
    key: ['studentNumber'],
    columns: ['studentNumber', 'kinds', 'dueOn', 'note'],
    dependents: [{ table: 'candidateSteps', column: 'studentNumber', refersTo: 'studentNumber' }],
  },
  candidateStep: {
    table: 'candidateSteps',
    key: ['studentNumber', 'step'],
    columns: ['studentNumber', 'step', 'kind', 'doneOn', 'note', 'person'],
    dependents: [],
  },
} as const satisfies Readonly<Record<string, EntityTable>>;
