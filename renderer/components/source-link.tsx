import { Link } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import { citationKey, sourceOfCitation } from '#core/domain/citing/citation-key.ts';
import type { Citation, Wish } from '#core/domain/verdict.ts';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';

/** The edition that cites a sentence, for the way to the rule in 規則; `wish`: under which it was applied. */
type Cites = Readonly<{ edition?: string | undefined; wish?: Wish | undefined }>;

/** The sentence a rule rests on, with document and page, in full. `marked`: a link from elsewhere leads to it. */
export function Quotation({
  citation,
  edition,
  wish,
  marked = false,
}: Cites & Readonly<{ citation: Citation; marked?: boolean }>) {
  return (
    <figure
      {...(marked ? { 'aria-current': true } : {})}
      className={cx(
        'border-l-3 pl-3 text-table',
        marked ? 'border-accent bg-accent-soft' : 'border-solid-gray-300',
      )}
    >
      <blockquote>「{citation.quote}」</blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-small text-ink-soft">
        <span>
          {citation.document} {citation.locator}
        </span>
        {citation.unconfirmed === true && <UnconfirmedMark />}
        {edition !== undefined && (
          <Link
            to="/rules"
            search={{ tab: 'read', edition, wish, source: sourceOfCitation(citation) }}
            className="inline-flex min-h-6 items-center font-bold text-accent underline underline-offset-2"
          >
            規則で見る
          </Link>
        )}
      </figcaption>
    </figure>
  );
}

/** The same behind a small button, for places where the page number is enough at first. */
export function SourceLink({ citation, ...cites }: Cites & Readonly<{ citation: Citation }>) {
  return (
    <span className="inline-flex items-center gap-1">
      <DialogTrigger>
        <AriaButton className="inline-flex min-h-6 items-center gap-1 rounded-4 px-1 text-small text-accent underline underline-offset-2">
          <Icon of={BookOpenText} size={14} />
          出典 {citation.locator}
        </AriaButton>
        <Popover className="max-w-md rounded-6 border border-rule-strong bg-white shadow-2">
          <AriaDialog aria-label="出典" className="p-4 outline-none">
            <Quotation citation={citation} {...cites} />
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
  ...cites
}: Cites & Readonly<{ citations: readonly Citation[] }>) => (
  <span className="flex flex-wrap gap-2">
    {citations.map((citation) => (
      <SourceLink key={citationKey(citation)} citation={citation} {...cites} />
    ))}
  </span>
);

/** 未確認: nobody has compared it with JASSO's notice yet. */
const UnconfirmedMark = () => (
  <span className="inline-flex items-center gap-1 rounded-4 bg-decide-soft px-1.5 text-small font-bold whitespace-nowrap text-decide">
    <span aria-hidden="true">▲</span>
    未確認
  </span>
);
