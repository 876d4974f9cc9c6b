import type { GuarantorCheck } from '#core/domain/guarantee/check.ts';
import { SourceLink } from '../../../components/source-link.tsx';
import { copyWords } from '../copy-words.ts';

/** What this person hands in: what everybody does, and what proves the means. */
export function PersonPapers({ check }: Readonly<{ check: GuarantorCheck }>) {
  if (check.rolePapers.length === 0 && check.papers.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-table font-bold">提出する書類</h3>
      <ul className="list-disc pl-5 text-table">
        {check.rolePapers.map(({ value, citation }) => (
          <li key={value.title}>
            {value.title}（{copyWords(value.copyAllowed)}）　{value.note}
            <SourceLink citation={citation} />
          </li>
        ))}
        {check.papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
    </div>
  );
}
