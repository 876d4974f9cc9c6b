import type { RoundWay } from '#core/contract/progress.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { SourceLink } from '../../components/source-link.tsx';

/** How the application is withdrawn as things stand, in the publication's words. */
export function WithdrawalNote({
  withdrawal,
}: Readonly<{ withdrawal: NonNullable<RoundWay['withdrawal']> }>) {
  const { state, how, explanation, opens, citation } = withdrawal;
  return (
    <section aria-label="申込辞退の手続き" className="rounded-6 bg-ground-soft px-4 py-3 text-table">
      <p className="font-bold">申込辞退の手続き（{state}）</p>
      <p>
        {how}：{explanation}
      </p>
      {opens !== null && <p>{dayWithWeekday(opens)}から手続きできます。</p>}
      <SourceLink citation={citation} />
    </section>
  );
}
