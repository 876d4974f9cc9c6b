import { expect, it } from 'vitest';
import { readTrackingNumber } from '#core/domain/shipments/tracking-number.ts';

it('a 引受番号 is read in any width and kept in its groups', () => {
  for (const typed of ['123-45-67890-1', '１２３－４５－６７８９０－１', ' 12345678901 ', '123 45 67890 1'])
    expect(readTrackingNumber(typed)).toEqual({ text: '123-45-67890-1', doubt: null });
});

it('what does not look like one is kept as it was typed, with a doubt', () => {
  expect(readTrackingNumber('1234567890')).toMatchObject({
    text: '1234567890',
    doubt: expect.stringContaining('10 けた'),
  });
  expect(readTrackingNumber('AB123')).toMatchObject({ text: 'AB123', doubt: expect.any(String) });
  expect(readTrackingNumber('　')).toBeNull();
});
