import { BookOpenText, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { CitedSource } from '#core/domain/citing/citation-key.ts';
import { Icon } from '../../components/icon.tsx';

/** Names the sentence that the list is narrowed to, and takes it away. */
export function SourceChip({ source, onRemove }: Readonly<{ source: CitedSource; onRemove: () => void }>) {
  return (
    <p className="inline-flex min-h-row max-w-xl items-center gap-1.5 rounded-full border border-accent bg-accent-soft py-0.5 pr-1 pl-3 text-table">
      <Icon of={BookOpenText} size={16} />
      <span className="truncate" title={`「${source.quote}」 ${source.document} ${source.locator}`}>
        「{source.quote}」（{source.locator}）による判定
      </span>
      <Button
        aria-label="この文での絞り込みをやめる"
        onPress={onRemove}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-full text-accent data-[hovered]:bg-white"
      >
        <Icon of={X} size={16} />
      </Button>
    </p>
  );
}
