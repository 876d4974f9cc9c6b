import { type Content, isMap } from './content.ts';
import { itemBody } from './identity.ts';
import { fieldLabel } from './labels.ts';
import { saidByLabel, shownValue } from './shown.ts';

/** What the item is called in the publication, and beside it what tells it from its neighbours. */
export function itemLabel(
  item: Content,
  known: readonly string[],
  keys: readonly string[],
  index: number,
): string {
  const body = itemBody(item);
  if (!isMap(body)) return `${index + 1}`;
  const called = [body.label, body.title, body.item].find((name) => typeof name === 'string');
  const telling =
    called === undefined
      ? known
      : known.filter((key) => ![...saidByLabel, 'label', 'title', 'item'].includes(key));
  const words = telling
    .map((key) => tellingWord(body[key] ?? null, [...keys, key]))
    .filter((word) => word !== '' && (called === undefined || !String(called).includes(word)));
  const all = called === undefined ? words : [String(called), ...words];
  return all.length === 0 ? `${index + 1}` : all.join('・');
}

/** A yes is told by the name of its field, a no by nothing. */
function tellingWord(content: Content, keys: readonly string[]): string {
  if (typeof content === 'boolean') return content ? fieldLabel(keys) : '';
  return shownValue(content, keys);
}
