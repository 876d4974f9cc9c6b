import { type Content, isList, isMap } from './content.ts';
import { headSection, type RuleEntry } from './entry.ts';
import { fieldLabel } from './labels.ts';

/** A publication is one line: its parts change together. */
export function publicationEntry(publication: Content, index: number): RuleEntry {
  const named = isMap(publication) ? publication : {};
  const { id, ...parts } = named;
  const names = ['documents', `[${String(id ?? index)}]`];
  return {
    name: names.join('/'),
    names,
    at: ['documents', index],
    keys: ['documents'],
    section: headSection,
    label: [fieldLabel(['documents']), `${index + 1}`],
    value: parts,
    source: null,
    publication: '',
    standing: null,
    shape: 'plain',
  };
}

/** The publications of a file by the name its sources use. */
export function documentTitles(file: Content): ReadonlyMap<string, string> {
  const documents = isMap(file) ? file.documents : undefined;
  if (!isList(documents)) return new Map();
  return new Map(
    documents
      .filter(isMap)
      .map(({ id, title, edition }) => [String(id), `${String(title)}（${String(edition)}）`] as const),
  );
}
