import { BookOpenText } from 'lucide-react';
import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Citation } from '#core/domain/verdict.ts';
import { Icon } from './icon.tsx';

/** The sentence a rule rests on, with document and page, in full. */
export function Quotation({ citation }: Readonly<{ citation: Citation }>) {
  return (
    <figure className="border-l-3 border-solid-gray-300 pl-3 text-table">
      <blockquote>「{citation.quote}」</blockquote>
      <figcaption className="text-small text-ink-faint">
        {citation.document} {citation.locator}
      </figcaption>
    </figure>
  );
}

/** The same behind a small button, for places where the page number is enough at first. */
export function SourceLink({ citation }: Readonly<{ citation: Citation }>) {
  return (
    <DialogTrigger>
      <AriaButton className="inline-flex min-h-6 items-center gap-1 rounded-4 px-1 text-small text-accent underline underline-offset-2">
        <Icon of={BookOpenText} size={14} />
        出典 {citation.locator}
      </AriaButton>
      <Popover className="max-w-md rounded-6 border border-rule-strong bg-white shadow-2">
        <AriaDialog aria-label="出典" className="p-4 outline-none">
          <Quotation citation={citation} />
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
