import { describe, expect, it } from 'vitest';
import type { PaperStep } from '#core/domain/paper-way/step.ts';
import {
  belongsTo,
  cellsFor,
  receiving,
  statusText,
  stepping,
  takingBack,
} from '../../../../renderer/screens/papers/paper-status.ts';
import { stepOn } from '../../../support/paper-steps.ts';
import { defect, open, paper, paperRow, received } from './paper-row.ts';

const row = paperRow('020101', [
  paper('a', open),
  paper('b', received),
  paper('c', defect),
  paper('d', open, 'undetermined'),
]);
const cells = ['a', 'b', 'c', 'd', 'notNeeded'].map((column) => ({ row, column }));

describe('a cell of the matrix', () => {
  it('is blank where nothing is needed, and says what has happened', () => {
    expect(statusText(null)).toBe('');
    expect(row.papers.map(statusText)).toEqual(['未', '6月10日', '不備', '？']);
    const later = (...steps: readonly PaperStep[]): string => statusText(paper('b', [...received, ...steps]));
    const checked = stepOn('2022-06-11', { kind: 'checked' });
    expect(later(checked)).toBe('✓ 6月10日');
    expect(later(checked, stepOn('2022-06-12', { kind: 'sealed', shipment: 2 }))).toBe('第2便');
    expect(later(stepOn('2022-06-12', { kind: 'queried', about: '署名', dueOn: null }))).toBe('不備照会');
    expect(later(stepOn('2022-06-12', { kind: 'givenBack' }))).toBe('返却');
  });
});

describe('filters', () => {
  it('count a paper as missing only when it is known to be needed', () => {
    expect(belongsTo('missing', row)).toBe(true);
    expect(belongsTo('missing', paperRow('020102', [paper('d', open, 'undetermined')]))).toBe(false);
    expect(belongsTo('missing', paperRow('020103', [paper('a', received)]))).toBe(false);
  });

  it('find defects', () => {
    expect(belongsTo('defect', row)).toBe(true);
    expect(belongsTo('defect', paperRow('020103', [paper('a', received)]))).toBe(false);
  });
});

describe('keys over a range', () => {
  const plain = { copy: null, on: '2022-06-15', note: null };

  it('take in what is open or was handed back, and keep earlier dates', () => {
    expect(receiving(cells, '2022-06-15')).toEqual([
      { studentNumber: '020101', key: 'a', step: { kind: 'received', ...plain } },
      { studentNumber: '020101', key: 'c', step: { kind: 'resubmitted', ...plain } },
      { studentNumber: '020101', key: 'd', step: { kind: 'received', ...plain } },
    ]);
  });

  it('take back what was recorded last', () => {
    expect(takingBack(cells).map(({ key, step }) => [key, step])).toEqual([
      ['b', null],
      ['c', null],
    ]);
  });

  it('leave alone what a whole 便 did', () => {
    const sealed = [...received, stepOn('2022-06-13', { kind: 'sealed', shipment: 1 })];
    const sealedRow = paperRow('020101', [paper('a', sealed)]);
    expect(takingBack([{ row: sealedRow, column: 'a' }])).toEqual([]);
  });

  it('offer a step only where it can follow', () => {
    expect(cellsFor(cells, 'returned').map(({ column }) => column)).toEqual(['a', 'b', 'd']);
    const checked = { kind: 'checked', on: '2022-06-15', note: null } as const;
    expect(stepping(cells, checked)).toEqual([{ studentNumber: '020101', key: 'b', step: checked }]);
  });
});
