import { Link } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import { citationKey, sourceOfCitation } from '#core/domain/citing/citation-key.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

type QuotationProps = Readonly<{
  citation: Citation;
  /** The edition that cites it: with the way to the rule in 規則 */
  edition?: string;
  /** The one that a link from elsewhere leads to */
  marked?: boolean;
}>;

/** The sentence a rule rests on, with document and page, in full. */
export function Quotation({ citation, edition, marked = false }: QuotationProps) {
  return (
    <figure
      className={cx(
        'border-l-3 pl-3 text-table',
        marked ? 'border-accent bg-accent-soft' : 'border-solid-gray-300',
      )}
      {...(marked ? { 'data-marked': true } : {})}
    >
      <blockquote>「{citation.quote}」</blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-small text-ink-faint">
        <span>
          {citation.document} {citation.locator}
        </span>
        {citation.unconfirmed === true && <UnconfirmedMark />}
        {edition !== undefined && <RuleLink citation={citation} edition={edition} />}
      </figcaption>
    </figure>
  );
}

/** The same behind a small button, for places where the page number is enough at first. */
export function SourceLink({ citation, edition, marked = false }: QuotationProps) {
  return (
    <span className="inline-flex items-center gap-1">
      <DialogTrigger defaultOpen={marked}>
        <AriaButton className="inline-flex min-h-6 items-center gap-1 rounded-4 px-1 text-small text-accent underline underline-offset-2">
          <Icon of={BookOpenText} size={14} />
          出典 {citation.locator}
        </AriaButton>
        <Popover className="max-w-md rounded-6 border border-rule-strong bg-white shadow-2">
          <AriaDialog aria-label="出典" className="p-4 outline-none">
            <Quotation citation={citation} {...(edition === undefined ? {} : { edition })} />
          </AriaDialog>
        </Popover>
      </DialogTrigger>
      {citation.unconfirmed === true && <UnconfirmedMark />}
    </span>
  );
}

/** Several in a row. */
export const SourceLinks = ({
  citations,
  edition,
}: Readonly<{ citations: readonly Citation[]; edition: string }>) => (
  <span className="flex flex-wrap gap-2">
    {citations.map((citation) => (
      <SourceLink key={citationKey(citation)} citation={citation} edition={edition} />
    ))}
  </span>
);

/** 未確認: nobody has compared it with JASSO's notice yet. */
export const UnconfirmedMark = () => (
  <span className="inline-flex items-center gap-1 rounded-4 bg-decide-soft px-1.5 text-small font-bold whitespace-nowrap text-decide">
    <span aria-hidden="true">▲</span>
    未確認
  </span>
);

const RuleLink = ({ citation, edition }: Readonly<{ citation: Citation; edition: string }>) => (
  <Link
    to="/rules"
    search={{ tab: 'read', edition, source: sourceOfCitation(citation) }}
    className="inline-flex min-h-6 items-center font-bold text-accent underline underline-offset-2"
  >
    規則で見る
  </Link>
);
