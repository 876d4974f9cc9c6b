import type { ValueForm } from '#core/contract/rules.ts';
import type { WrittenSource } from '#core/domain/rule-tree/edit.ts';
import type { ValueLine } from '#core/domain/rule-tree/value-lines.ts';

/**
 * The source the fields begin with. A value that was confirmed keeps its own; one that was not is to be found in the
 * newest publication, and its old place and quotation would be wrong there.
 */
export function sourceToBegin({ documents }: ValueForm, { state, source }: ValueLine): WrittenSource {
  if (source !== null && (state === 'confirmed' || state === 'overdue')) return source;
  return { document: documents[0]?.id ?? '', locator: '', quote: '' };
}
