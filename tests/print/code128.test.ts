import { type DrawingContext, code128 as drawnBy } from 'bwip-js/node';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { code128 } from '#core/print/code128.ts';
import { barcode } from '#core/print/layout/barcode.ts';

type Bar = Readonly<{ left: number; width: number }>;

/** The bars as the library lays them out, in modules from the first. */
function barsOfLibrary(text: string): readonly Bar[] {
  const bars: Bar[] = [];
  const drawing: DrawingContext<readonly Bar[]> = {
    scale: () => [1, 1],
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: () => undefined,
    line: (x0, _y0, _x1, _y1, width) => bars.push({ left: Math.floor(x0 - width / 2), width }),
    polygon: () => undefined,
    hexagon: () => undefined,
    ellipse: () => undefined,
    fill: () => undefined,
    text: () => undefined,
    end: () => bars,
  };
  const drawn = drawnBy({ bcid: 'code128', text, scale: 1 }, drawing);
  const first = drawn[0]?.left ?? 0;
  return drawn.map(({ left, width }) => ({ left: left - first, width }));
}

function barsOfOurs(text: string): readonly Bar[] {
  let left = 0;
  return (code128(text) ?? []).flatMap((width, at) => {
    const bar = { left, width };
    left += width;
    return at % 2 === 0 ? [bar] : [];
  });
}

it.each(['020101', '2201', 'A-22/01', '123', 'k 7'])(
  '%s has the bars that another encoder gives it',
  (text) => {
    expect(barsOfOurs(text)).toEqual(barsOfLibrary(text));
  },
);

// With four digits in a row the library changes to set C within the text; ours stays with the set it began with.
it('every printable ASCII text has the bars that another encoder gives it', () => {
  const printable = fc
    .string({ unit: 'binary-ascii', minLength: 1, maxLength: 20 })
    .filter((text) => /^[\x20-\x7e]+$/.test(text) && !/\d{4}/.test(text));
  fc.assert(
    fc.property(fc.oneof(printable, fc.stringMatching(/^(\d\d){1,8}$/)), (text) => {
      expect(barsOfOurs(text)).toEqual(barsOfLibrary(text));
    }),
    { numRuns: 200 },
  );
});

it('what a scanner could not read is not drawn', () => {
  const place = { x: 0, y: 0, width: 46, height: 9 };
  expect(barcode('０２０１', place)).toEqual([]);
  expect(barcode('x'.repeat(30), place)).toEqual([]);
  const bars = barcode('020101', place);
  expect(bars.length).toBeGreaterThan(10);
  for (const bar of bars) expect(bar).toMatchObject({ kind: 'fill', ink: 0, y: 0, height: 9 });
});
