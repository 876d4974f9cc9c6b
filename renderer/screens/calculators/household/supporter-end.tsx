import type { SupporterTalk } from '#core/domain/supporters/ask.ts';
import { Notice } from '../../../components/notice.tsx';
import { SourceLink } from '../../../components/source-link.tsx';

/** One or two supporters, who, and why; or that the table has no such row. */
export function SupporterEnd({
  end: { outcome, asides },
}: Readonly<{ end: Extract<SupporterTalk['next'], { kind: 'end' }> }>) {
  const { persons, situation, reason, notes, id } = outcome.value;
  return (
    <section
      aria-label="生計維持者"
      className="flex flex-col gap-3 rounded-8 border border-rule-strong px-5 py-4"
    >
      <h2 className="text-lg font-bold">
        {persons.length === 0
          ? '表に当てはまる行がありません'
          : `生計維持者は ${persons.join('と')}（${persons.length}名）です`}
      </h2>
      <p className="phrase text-table">
        {id}　{situation}
      </p>
      {persons.length === 0 ? (
        <Notice tone="warning">{reason}</Notice>
      ) : (
        <p className="phrase text-table">{[reason, ...notes].join('')}</p>
      )}
      <SourceLink citation={outcome.citation} />
      <ul className="flex flex-col gap-1 border-t border-rule pt-3 text-table">
        {asides.map(({ value, citation }) => (
          <li key={value.label}>
            <span className="font-bold">{value.label}</span>　{value.text}
            <SourceLink citation={citation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
