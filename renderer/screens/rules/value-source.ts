import type { ValueForm } from '#core/contract/rules.ts';
import type { WrittenSource } from '#core/domain/rule-tree/edit.ts';
import { isEnteredDocument } from '#core/domain/rule-tree/next-year.ts';
import type { ValueLine } from '#core/domain/rule-tree/value-lines.ts';

/**
 * The source the fields begin with. A value that was confirmed keeps its own; one that was not is to be found in the
 * publication of the year, where the school has entered one, and its old place and quotation would be wrong there.
 */
export function sourceToBegin(
  { documents, edition }: Pick<ValueForm, 'documents' | 'edition'>,
  { state, source }: Pick<ValueLine, 'state' | 'source'>,
): WrittenSource {
  if (source !== null && (state === 'confirmed' || state === 'overdue')) return source;
  const entered = documents.find(({ id }) => isEnteredDocument(id, edition.fiscalYear));
  return { document: entered?.id ?? '', locator: '', quote: '' };
}
