import type { Cited } from '#core/domain/cited.ts';
import { SourceLink } from '../../components/source-link.tsx';

/** What a publication says, each sentence with the way to its source. */
export function CitedRules({
  title,
  rules,
  edition,
}: Readonly<{ title: string; rules: readonly Cited<string>[]; edition: string }>) {
  if (rules.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="mb-2 font-bold">{title}</h3>
      <ul className="flex flex-col gap-2 text-table">
        {rules.map(({ value, citation }) => (
          <li key={`${value} ${citation.locator}`}>
            <p>{value}</p>
            <SourceLink citation={citation} edition={edition} />
          </li>
        ))}
      </ul>
    </section>
  );
}
