import type { EditionDifference } from '#core/contract/rules.ts';
import { changeLabels } from '#core/domain/documents/rule-difference.ts';
import type { DifferenceLine, DifferenceSide, LineChange } from '#core/domain/rule-tree/difference.ts';
import { cx } from '../../components/class-names.ts';
import { SourceLink } from '../../components/source-link.tsx';
import { StandingBadge } from './standing-badge.tsx';

type Section = EditionDifference['sections'][number];

/** The lines under each other, older and newer value side by side. */
export function DifferenceTable({
  sections,
  before,
  after,
}: Readonly<{ sections: readonly Section[]; before: string; after: string }>) {
  return (
    <section
      aria-label="版のちがいの一覧"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 grow overflow-auto border-y border-rule"
    >
      <table className="table w-full table-fixed">
        <thead className="sticky top-0 z-10">
          <tr>
            <th scope="col" className="w-[24%]">
              項目
            </th>
            <th scope="col" className="w-28">
              ちがい
            </th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        {sections.map(({ id, title, lines }) => (
          <tbody key={id}>
            <tr>
              <th scope="colgroup" colSpan={4} className="bg-accent-soft text-base font-bold">
                {title}（{lines.length}）
              </th>
            </tr>
            {lines.map((line) => (
              <Line key={line.name} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const looks: Readonly<Record<LineChange, Readonly<{ shape: string; look: string }>>> = {
  added: { shape: '＋', look: 'text-met' },
  removed: { shape: '－', look: 'text-unmet' },
  changed: { shape: '●', look: 'text-decide' },
  sourceOnly: { shape: '○', look: 'text-ink-soft' },
  same: { shape: '＝', look: 'text-ink-faint' },
};

function Line({ line }: Readonly<{ line: DifferenceLine }>) {
  const { shape, look } = looks[line.change];
  return (
    <tr className="align-top">
      <th scope="row" className="phrase font-normal">
        {line.label.join(' › ')}
      </th>
      <td className={cx('font-bold whitespace-nowrap', look)}>
        <span aria-hidden="true">{shape} </span>
        {changeLabels[line.change]}
      </td>
      <td>
        <Side side={line.before} parts={line.parts.map(({ label, before }) => ({ label, value: before }))} />
      </td>
      <td>
        <Side side={line.after} parts={line.parts.map(({ label, after }) => ({ label, value: after }))} />
      </td>
    </tr>
  );
}

type Part = Readonly<{ label: string; value: string }>;

/** What changed of a value with many parts stands alone; the whole value is one click away. */
function Side({ side, parts }: Readonly<{ side: DifferenceSide | null; parts: readonly Part[] }>) {
  if (side === null) return <span className="text-ink-faint">—</span>;
  return (
    <div className="phrase flex flex-col items-start gap-1">
      {parts.length === 0 ? (
        <p>{side.value}</p>
      ) : (
        <>
          <ul>
            {parts.map(({ label, value }) => (
              <li key={label}>
                {label} <strong>{value}</strong>
              </li>
            ))}
          </ul>
          <details className="text-small text-ink-soft">
            <summary>全体を見る</summary>
            {side.value}
          </details>
        </>
      )}
      <span className="flex flex-wrap items-center gap-2">
        {side.standing?.certainty === 'B' ? <StandingBadge standing="unconfirmed" /> : null}
        {side.source === null ? null : <SourceLink citation={side.source} />}
      </span>
    </div>
  );
}
