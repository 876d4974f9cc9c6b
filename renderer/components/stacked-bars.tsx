import { useId } from 'react';
import type { SheetBars } from '#core/domain/documents/sheet-content.ts';
import { formatCount } from '../format.ts';

const width = 720;
const height = 190;
const left = 84;
const top = 8;
const bottom = 158;
/** Labels stand at most so close, in units of the picture */
const labelRoom = 56;
/** Told apart by pattern as well as by colour: full, hatched, empty */
const looks = ['full', 'hatched', 'empty'] as const;

/** The bars of a printed sheet on the screen. The picture is one image to a screen reader; its figures stand in a table beside. */
export function StackedBars({ label, series, bars }: SheetBars) {
  const hatch = `${useId()}hatch`;
  const highest = Math.max(1, ...bars.map(({ values }) => total(values)));
  const step = (width - left) / Math.max(1, bars.length);
  const every = Math.max(1, Math.ceil(labelRoom / step));
  const scale = (bottom - top) / highest;
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="flex flex-wrap items-center gap-4 text-small text-ink-soft">
        {label}
        {series.length > 1 &&
          series.map((name, index) => (
            <span key={name} className="flex items-center gap-1.5">
              <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5">
                <Bar look={looks[index] ?? 'full'} hatch={hatch} x={0.5} y={0.5} width={13} height={13} />
              </svg>
              {name}
            </span>
          ))}
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${label}のグラフ。${bars.length} 本の棒。最も高い値は ${formatCount(highest)}`}
        className="w-full max-w-3xl"
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="fill-white" />
            <rect width="2.5" height="6" className="fill-accent" />
          </pattern>
        </defs>
        <line x1={left} x2={width} y1={top} y2={top} className="stroke-rule" strokeDasharray="4 4" />
        <line x1={left} x2={width} y1={bottom} y2={bottom} className="stroke-rule-strong" />
        <text x={left - 8} y={top + 6} textAnchor="end" className="fill-ink-soft text-small">
          {formatCount(highest)}
        </text>
        <text x={left - 8} y={bottom + 4} textAnchor="end" className="fill-ink-soft text-small">
          0
        </text>
        {bars.map(({ label: under, values }, index) => (
          <g key={under}>
            {values.map((value, part) =>
              value === 0 ? null : (
                <Bar
                  key={series[part]}
                  look={looks[part] ?? 'full'}
                  hatch={hatch}
                  x={left + index * step + step * 0.12}
                  y={bottom - scale * total(values.slice(0, part + 1))}
                  width={step * 0.76}
                  height={scale * value}
                />
              ),
            )}
            {index % every === 0 && (
              <text
                x={left + (index + 0.5) * step}
                y={bottom + 18}
                textAnchor="middle"
                className="fill-ink-soft text-small"
              >
                {under}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

type Place = Readonly<{ x: number; y: number; width: number; height: number }>;

function Bar({
  look,
  hatch,
  ...place
}: Place &
  Readonly<{
    look: (typeof looks)[number];
    /** Id of the pattern */
    hatch: string;
  }>) {
  switch (look) {
    case 'full':
      return <rect {...place} className="fill-accent" />;
    case 'hatched':
      return <rect {...place} fill={`url(#${hatch})`} className="stroke-accent" strokeWidth="0.75" />;
    case 'empty':
      return <rect {...place} className="fill-white stroke-rule-strong" strokeWidth="0.75" />;
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
