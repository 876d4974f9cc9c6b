import { describe, expect, it } from 'vitest';
import {
  belongsTo,
  clearing,
  defectTargets,
  receiving,
  statusText,
} from '../../../../renderer/screens/papers/paper-status.ts';
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
  it('receive what is open or faulty today, keep earlier dates, and remember what was wrong', () => {
    expect(receiving(cells, '2022-06-15')).toEqual([
      { studentNumber: '020101', key: 'a', state: { kind: 'received', date: '2022-06-15', note: null } },
      {
        studentNumber: '020101',
        key: 'c',
        state: { kind: 'received', date: '2022-06-15', note: '署名なし' },
      },
      { studentNumber: '020101', key: 'd', state: { kind: 'received', date: '2022-06-15', note: null } },
    ]);
  });

  it('clear what has been recorded', () => {
    expect(clearing(cells).map(({ key, state }) => [key, state.kind])).toEqual([
      ['b', 'notReceived'],
      ['c', 'notReceived'],
    ]);
  });

  it('write a defect only where a paper is', () => {
    expect(defectTargets(cells).map(({ column }) => column)).toEqual(['a', 'b', 'c', 'd']);
  });
});
