import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReadableRule } from '#core/contract/rules.ts';
import { citationKey, sourceOfCitation } from '#core/domain/citing/citation-key.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { cx } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Quotation } from '../../components/source-link.tsx';
import { formatCount } from '../../format.ts';
import type { RuleMark } from './cited-rules.ts';
import { RuleStanding } from './rule-standing.tsx';

/** Of each sentence, by its key, how many students are judged by it. */
export type JudgedCounts = ReadonlyMap<string, number>;

/** One rule: its value in words, its table, the sentences it rests on, and whom it has judged. */
export function RuleArticle({
  rule,
  asOf,
  mark,
  judged,
}: Readonly<{
  rule: ReadableRule;
  asOf: string | null;
  /** A link from elsewhere leads here; null = it does not */
  mark: RuleMark | null;
  judged: JudgedCounts;
}>) {
  const article = useRef<HTMLElement>(null);
  const isFirst = mark?.isFirst === true;
  useEffect(() => {
    if (!isFirst) return;
    article.current?.scrollIntoView({ block: 'center' });
    article.current?.focus({ preventScroll: true });
  }, [isFirst]);
  const [first = rule.citation, ...others] = rule.citations;
  const sentence = (citation: Citation) => (
    <Sentence
      key={citationKey(citation)}
      citation={citation}
      marked={mark?.sentence === citationKey(citation)}
      students={judged.get(citationKey(citation)) ?? 0}
      ofMany={others.length > 0}
    />
  );
  return (
    <article
      ref={article}
      tabIndex={-1}
      {...(mark === null ? {} : { 'aria-current': true })}
      className={cx('border-b border-rule py-4', mark !== null && '-mx-3 rounded-6 bg-accent-soft px-3')}
    >
      <h3 className="text-table font-bold text-ink-soft">{rule.label}</h3>
      <p className="phrase mb-2 text-base font-bold">{rule.value}</p>
      {rule.table === null ? null : <RuleTable label={rule.label} table={rule.table} />}
      {sentence(first)}
      {others.length > 0 && (
        <details
          className="mt-2 text-table"
          open={others.some((each) => citationKey(each) === mark?.sentence)}
        >
          <summary className="text-small text-ink-soft">ほかの出典 {others.length} 件</summary>
          <div className="mt-2 flex flex-col gap-2">{others.map(sentence)}</div>
        </details>
      )}
      <RuleStanding rule={rule} asOf={asOf} />
    </article>
  );
}

/** A quotation with the way to the judgements that rest on it. How sure it is stands under the rule. */
function Sentence({
  citation,
  marked,
  students,
  ofMany,
}: Readonly<{ citation: Citation; marked: boolean; students: number; ofMany: boolean }>) {
  const source = sourceOfCitation(citation);
  return (
    <div>
      <Quotation citation={source} marked={marked} />
      {students > 0 && (
        <Link
          to="/judgement"
          search={{ filter: 'all', source }}
          className="mt-1 inline-flex min-h-6 items-center gap-1 text-table font-bold text-accent underline underline-offset-2"
        >
          <Icon of={Users} size={16} />
          この{ofMany ? '文' : '規則'}による判定 {formatCount(students)} 人
        </Link>
      )}
    </div>
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
