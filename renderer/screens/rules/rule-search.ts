import type { ReadableEdition, ReadableRule } from '#core/contract/rules.ts';
import type { Citation } from '#core/domain/verdict.ts';

type Section = ReadableEdition['sections'][number];

/** Widths are the same for a search: 「３．５」 finds 「3.5」. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

function textOf(rule: ReadableRule): string {
  const { citations, table } = rule;
  const cells = table === null ? [] : [...table.headings, ...table.rows.flat()];
  return folded([rule.label, rule.value, ...citations.flatMap(textsOf), ...cells].join(' '));
}

const textsOf = ({ quote, document, locator }: Citation): readonly string[] => [quote, document, locator];

/** The sections with the rules that contain every word; a section without any is left out. */
export function findRules(sections: readonly Section[], typed: string): readonly Section[] {
  const words = typed
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '');
  if (words.length === 0) return sections;
  return sections
    .map((section) => ({
      ...section,
      rules: section.rules.filter((rule) => {
        const text = folded(section.title) + textOf(rule);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((section) => section.rules.length > 0);
}
