import type { Cited } from '#core/domain/cited.ts';
import type { PledgePaper } from '#core/domain/edition-guarantee.ts';
import { SourceLink } from '../../../components/source-link.tsx';
import { copyWords } from '../copy-words.ts';

/** What the applicant hands in with the 返還誓約書. */
export function PledgePapers({ papers }: Readonly<{ papers: readonly Cited<PledgePaper>[] }>) {
  if (papers.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-bold">本人が返還誓約書とともに出す書類</h2>
      <ul className="list-disc pl-5 text-table">
        {papers.map(({ value, citation }) => (
          <li key={value.title}>
            {value.title}（{copyWords(value.copyAllowed)}）{'　'}
            {value.condition !== null && <span className="font-bold">{value.condition}。</span>}
            {value.note}
            <SourceLink citation={citation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
