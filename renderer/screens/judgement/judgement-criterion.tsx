import { useEffect, useRef } from 'react';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import type { Citation, CriterionResult, Wish } from '#core/domain/verdict.ts';
import { cx } from '../../components/class-names.ts';
import { Quotation, SourceLinks } from '../../components/source-link.tsx';
import { VerdictBadge } from '../../components/verdict-badge.tsx';

/** One criterion: what was found, what was asked, how much is missing, and where it is written. */
export function Criterion({
  criterion,
  wish,
  edition,
  sentence,
  isFirst,
}: Readonly<{
  criterion: CriterionResult;
  wish: Wish;
  edition: string;
  /** Key of the sentence that a link from 規則 leads to; null = the criterion does not rest on it */
  sentence: string | null;
  /** The panel goes to this one */
  isFirst: boolean;
}>) {
  const { label, verdict, reason, actual, limit, shortBy, next, citations } = criterion;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFirst) item.current?.scrollIntoView({ block: 'center' });
  }, [isFirst]);
  const isMeant = (citation: Citation): boolean => sentence !== null && citationKey(citation) === sentence;
  const inFull = citations.filter((citation, at) => at === 0 || isMeant(citation));
  const others = citations.filter((citation) => !inFull.includes(citation));
  return (
    <li
      ref={item}
      {...(sentence === null ? {} : { 'aria-current': true })}
      className={cx(
        'flex flex-col gap-1.5 border-b border-rule py-3 text-table last:border-0',
        sentence !== null && '-mx-2 rounded-6 bg-accent-soft px-2',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="font-bold">{label}</h4>
        <VerdictBadge verdict={verdict} />
      </div>
      <p>{reason}</p>
      {(actual !== null || limit !== null) && (
        <dl className="flex flex-wrap gap-x-4 text-small">
          {actual !== null && <Figure label="本人" value={actual} />}
          {limit !== null && <Figure label="基準" value={limit} />}
          {shortBy !== null && <Figure label="差" value={shortBy} strong />}
        </dl>
      )}
      {next !== null && <p className="text-ink-soft">{next}</p>}
      {inFull.map((citation) => (
        <Quotation
          key={citationKey(citation)}
          citation={citation}
          edition={edition}
          wish={wish}
          marked={isMeant(citation)}
        />
      ))}
      {others.length > 0 && <SourceLinks citations={others} edition={edition} wish={wish} />}
    </li>
  );
}

function Figure({
  label,
  value,
  strong = false,
}: Readonly<{ label: string; value: string; strong?: boolean }>) {
  return (
    <div className="flex gap-1.5">
      <dt className="shrink-0 text-ink-soft">{label}</dt>
      <dd className={strong ? 'font-bold text-decide' : 'font-bold'}>{value}</dd>
    </div>
  );
}
