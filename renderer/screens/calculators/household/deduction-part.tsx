import type { DeductionResult } from '#core/domain/deductions/deductions.ts';
import type { DeductionRules } from '#core/domain/edition-deductions.ts';
import { Notice } from '../../../components/notice.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { DeductionFields } from './deduction-fields.tsx';
import type { DeductionTexts } from './deduction-texts.ts';

/** 特記情報: each item asked as the form asks it, and what is then typed into スカラネット. */
export const DeductionPart = ({
  rules,
  results,
  texts,
  onChange,
  problems,
}: Readonly<{
  rules: DeductionRules;
  results: readonly DeductionResult[];
  texts: DeductionTexts;
  onChange: (texts: DeductionTexts) => void;
  problems: ReadonlyMap<string, string>;
}>) => (
  <section
    aria-label="特記情報（特別控除）"
    className="flex flex-col gap-4 rounded-8 border border-rule-strong px-5 py-4"
  >
    <h2 className="text-lg font-bold">特記情報（特別控除）</h2>
    <Notice>
      {rules.school.value}
      <SourceLink citation={rules.school.citation} />
    </Notice>
    <ul className="flex flex-col divide-y divide-rule">
      {rules.items.map(({ value }) => (
        <li key={value.id} className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
          <h3 className="font-bold">
            {value.number}　{value.label}
          </h3>
          <p className="phrase text-table">{value.question}</p>
          <DeductionFields
            id={value.id}
            rules={rules}
            texts={texts}
            onChange={onChange}
            problems={problems}
          />
          <Result result={results.find(({ id }) => id === value.id)} />
        </li>
      ))}
    </ul>
  </section>
);

function Result({ result }: Readonly<{ result: DeductionResult | undefined }>) {
  if (result === undefined) return null;
  const { verdict, reason, entries, papers, citations } = result;
  return (
    <div className="flex flex-col gap-1 rounded-6 bg-ground-soft px-4 py-2 text-table">
      <p className={verdict.kind === 'missing' ? 'text-ink-soft' : 'font-bold'}>{reason}</p>
      {entries.length > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          {entries.map(({ label, value }) => (
            <div key={label} className="flex gap-2">
              <dt>{label}</dt>
              <dd className="font-bold">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {papers !== null && <p>学校に提出する書類: {papers}</p>}
      <div className="flex flex-wrap gap-x-2">
        {citations.map((citation) => (
          <SourceLink key={`${citation.locator} ${citation.quote}`} citation={citation} />
        ))}
      </div>
    </div>
  );
}
