import type { SheetBars } from '#core/domain/documents/sheet-content.ts';
import { fill, line, type PlainCommand, text } from '../drawing.ts';
import { type Block, fixed } from '../layout/flow.ts';
import type { PageFrame } from '../layout/frame.ts';
import { quiet, rules } from '../layout/style.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';

/** Greys that stay apart on a copying machine. */
const inks = [0.3, 0.65, 0.85] as const;
const plotHeight = 30;
const axisWidth = 20;
const labelSize = 7;
/** Labels under the bars stand at most so close, millimetres */
const labelRoom = 13;

/** Stacked bars with their highest value at the axis; the figures themselves are in the table beside. */
export function barsBlocks(
  { label, series, bars }: SheetBars,
  { left, width }: PageFrame,
  measure: Measure,
): readonly Block[] {
  const highest = Math.max(1, ...bars.map(({ values }) => sum(values)));
  const plotLeft = left + axisWidth;
  const step = (width - axisWidth) / Math.max(1, bars.length);
  const every = Math.max(1, Math.ceil(labelRoom / step));
  const draw = (top: number): readonly PlainCommand[] => {
    const plotTop = top + 6;
    const bottom = plotTop + plotHeight;
    const at = (y: number) => ({ x: left, y, width: axisWidth - 1.6, align: 'right' as const });
    return [
      text(left, top + 3.2, label, 8),
      ...(series.length > 1 ? legend(series, left + width, top, measure) : []),
      ...bars.flatMap(({ values }, index) => {
        let y = bottom;
        return values.map((value, part) => {
          const height = (value / highest) * plotHeight;
          y -= height;
          return fill(plotLeft + index * step + step * 0.12, y, step * 0.76, height, inks[part] ?? 0.5);
        });
      }),
      line(plotLeft, plotTop, left + width, plotTop, rules.hair, rules.hairInk, true),
      line(plotLeft, bottom, left + width, bottom, rules.thin),
      placeText(highest.toLocaleString('ja-JP'), at(plotTop + 1), { size: labelSize }, measure),
      placeText('0', at(bottom), { size: labelSize }, measure),
      ...bars.flatMap(({ label: under }, index) =>
        index % every === 0
          ? [
              placeText(
                under,
                {
                  x: plotLeft + index * step - labelRoom,
                  y: bottom + 3.2,
                  width: step + 2 * labelRoom,
                  align: 'center',
                },
                { size: labelSize, ink: quiet },
                measure,
              ),
            ]
          : [],
      ),
    ];
  };
  return [fixed(plotHeight + 11, draw)];
}

function legend(
  series: readonly string[],
  right: number,
  top: number,
  measure: Measure,
): readonly PlainCommand[] {
  const room = 34;
  return series.flatMap((name, index) => {
    const x = right - (series.length - index) * room;
    return [
      fill(x, top + 0.8, 3, 3, inks[index] ?? 0.5),
      placeText(
        name,
        { x: x + 4, y: top + 3.4, width: room - 4, align: 'left' },
        { size: labelSize },
        measure,
      ),
    ];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
