import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../../../renderer/screens/roster/import/cursor.ts';

const size = { rows: 50, columns: 8, page: 10 };
const press = (key: string, ctrlKey = false) => movedBy({ key, ctrlKey }, { index: 4, column: 3 }, size);

describe('keys in the preview of an import', () => {
  it('move as in Excel', () => {
    expect(press('ArrowDown')).toEqual({ index: 5, column: 3 });
    expect(press('ArrowLeft')).toEqual({ index: 4, column: 2 });
    expect(press('PageDown')).toEqual({ index: 14, column: 3 });
    expect(press('Home')).toEqual({ index: 4, column: 0 });
    expect(press('End', true)).toEqual({ index: 49, column: 7 });
  });
  it('stop at the edges', () => {
    expect(press('PageUp')).toEqual({ index: 0, column: 3 });
    expect(movedBy({ key: 'ArrowRight', ctrlKey: false }, { index: 49, column: 7 }, size)).toEqual({
      index: 49,
      column: 7,
    });
  });
  it('leave every other key alone', () => {
    expect(press('a')).toBeNull();
    expect(
      movedBy({ key: 'ArrowDown', ctrlKey: false }, { index: 0, column: 0 }, { ...size, rows: 0 }),
    ).toBeNull();
  });
});
