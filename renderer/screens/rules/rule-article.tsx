import { useEffect, useRef } from 'react';
import type { ReadableRule } from '#core/contract/rules.ts';
import { cx } from '../../components/class-names.ts';
import { Quotation } from '../../components/source-link.tsx';
import { RuleStanding } from './rule-standing.tsx';

/** One rule: its value in words, its table, and the sentence it rests on. */
export function RuleArticle({
  rule,
  asOf,
  marked,
  onLeaveMark,
}: Readonly<{ rule: ReadableRule; asOf: string | null; marked: boolean; onLeaveMark: () => void }>) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!marked) return;
    article.current?.scrollIntoView({ block: 'center' });
    article.current?.focus({ preventScroll: true });
  }, [marked]);
  return (
    <article
      ref={article}
      tabIndex={-1}
      onBlur={marked ? onLeaveMark : undefined}
      className={cx('border-b border-rule py-4', marked && 'bg-accent-soft')}
    >
      <h3 className="text-table font-bold text-ink-soft">{rule.label}</h3>
      <p className="phrase mb-2 text-base font-bold">{rule.value}</p>
      {rule.table === null ? null : <RuleTable label={rule.label} table={rule.table} />}
      <Quotation citation={rule.citation} />
      <RuleStanding rule={rule} asOf={asOf} />
    </article>
  );
}

function RuleTable({ label, table }: Readonly<{ label: string; table: NonNullable<ReadableRule['table']> }>) {
  return (
    <section
      aria-label={`${label}の表`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="mb-3 overflow-x-auto"
    >
      <table className="table">
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.join(' ')}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.headings[index]} scope="row" className="font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={table.headings[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
