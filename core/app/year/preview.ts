import type { YearPlan, YearPreview } from '#core/contract/year.ts';
import { fullName } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import type { Failure } from '#core/domain/failure.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { fieldDecisions } from '#core/domain/year/field-decisions.ts';
import { emptiedCounts, type Passage } from '#core/domain/year/plan.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { unfinished } from '#core/domain/year/unfinished.ts';
import type { Db } from '#core/store/schema.ts';
import { rowCounts } from '#core/store/year-digest.ts';
import { yearTables } from '#core/store/year-tables.ts';
import type { AppContext } from '../context.ts';
import { planYear } from './plan-year.ts';

/** What 年度の切り替え would do, student by student; nothing is changed. */
export async function previewYear(ctx: AppContext, plan: YearPlan): Promise<Result<YearPreview, Failure>> {
  const planned = await planYear(ctx, plan);
  if (!planned.ok) return planned;
  const { stamp, gathered, edition, turn, passages, deadlines } = planned.value;
  return ok({
    stamp,
    from: fiscalYearWords(turn.from),
    to: fiscalYearWords(turn.to),
    years: turn.to - turn.from,
    editionTitle: edition.title,
    lastGrade: turn.lastGrade,
    students: passages.map(shown),
    emptied: [...emptiedCounts(passages)].map(([field, students]) => ({
      label: columnOf(field)?.label ?? field,
      students,
      reason: fieldDecisions[field].reason,
    })),
    cleared: await clearedRows(ctx.workspace().db),
    deadlines: {
      carried: deadlines.carried.map(({ label }) => label),
      left: deadlines.left.map(({ label }) => label),
    },
    warnings: unfinished({ ...gathered, records: gathered.year }),
  });
}

const shown = ({ before, proposal, outcome, after, emptied }: Passage): YearPreview['students'][number] => ({
  studentNumber: before.studentNumber,
  name: fullName(before),
  place: placeOf(before),
  grade: before.grade,
  nextGrade: after?.grade ?? null,
  proposed: proposal.outcome,
  outcome,
  reason: proposal.reason,
  unsure: proposal.unsure && outcome === proposal.outcome,
  emptied: emptied.length,
});

/** Under the names an officer knows; tables that share a name are counted together. */
async function clearedRows(db: Db): Promise<YearPreview['cleared']> {
  const byName = new Map<string, number>();
  for (const [table, rows] of await rowCounts(db)) {
    const { name, atYearEnd } = yearTables[table];
    if (atYearEnd === 'clear' && rows > 0) byName.set(name, (byName.get(name) ?? 0) + rows);
  }
  return [...byName].map(([name, rows]) => ({ name, rows }));
}
