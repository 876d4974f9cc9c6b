import type { SchoolVerdict } from '#core/domain/school-rules/school-rule.ts';
import { schoolVerdictLabels, schoolVerdictMarks } from '#core/domain/school-rules/words.ts';
import { cx } from './class-names.ts';

const inks: Readonly<Record<SchoolVerdict['kind'], string>> = {
  met: 'text-met',
  notMet: 'text-unmet',
  missing: 'text-unknown',
  schoolDecides: 'text-decide',
};

/** A result of 校内基準: a dashed frame and signs of its own, so that it is never taken for one of JASSO's rules. */
export function SchoolBadge({
  state,
  compact = false,
}: Readonly<{ state: SchoolVerdict['kind']; compact?: boolean }>) {
  const label = schoolVerdictLabels[state];
  return (
    <span
      title={compact ? `校内基準：${label}` : undefined}
      className={cx(
        'inline-flex items-center gap-1 rounded-4 border border-dashed border-rule-strong bg-white text-table leading-tight font-bold whitespace-nowrap',
        compact ? 'size-6 justify-center' : 'px-2 py-0.5',
        inks[state],
      )}
    >
      <span aria-hidden="true">{schoolVerdictMarks[state]}</span>
      <span className={compact ? 'sr-only' : undefined}>{compact ? `校内基準：${label}` : label}</span>
    </span>
  );
}
