import type { SheetBars } from '#core/domain/documents/sheet-content.ts';
import { formatCount } from '../format.ts';

const width = 720;
const height = 190;
const left = 84;
const top = 8;
const bottom = 158;
/** Labels stand at most so close, in units of the picture */
const labelRoom = 56;
const fills = ['fill-accent', 'fill-solid-gray-420', 'fill-solid-gray-200'] as const;
const keys = ['bg-accent', 'bg-solid-gray-420', 'bg-solid-gray-200'] as const;

/** The bars of a printed sheet on the screen. The picture is one image to a screen reader; its figures stand in a table beside. */
export function StackedBars({ label, series, bars }: SheetBars) {
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
              <span aria-hidden="true" className={`inline-block size-3 ${keys[index] ?? ''}`} />
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
            {values.map((value, part) => (
              <rect
                key={series[part]}
                x={left + index * step + step * 0.12}
                y={bottom - scale * total(values.slice(0, part + 1))}
                width={step * 0.76}
                height={scale * value}
                className={fills[part]}
              />
            ))}
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

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
