import type { FormLine, FormView } from '#core/contract/foundation.ts';
import { daysBetween } from '#core/domain/dates.ts';
import type { Failure } from '#core/domain/failure.ts';
import { tieProblems } from '#core/domain/foundation/problems.ts';
import { proposeLists, proposeTies } from '#core/domain/foundation/propose.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { schoolDaysUntil } from '#core/domain/school-calendar/school-days.ts';
import { fillsOf, lastFills } from '#core/store/foundation-fills.ts';
import { readForms, tiesByForm } from '#core/store/foundation-forms.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { formOf, openFile, tiesOf } from './open-form.ts';

/** Every form, the one that is due first on top. */
export async function listForms(ctx: AppContext): Promise<readonly FormLine[]> {
  const { db } = ctx.workspace();
  const { asOf, plan } = await gather(ctx);
  const forms = await readForms(db);
  const ties = await tiesByForm(db);
  const fills = await lastFills(db);
  return forms
    .map(
      ({ id, title, foundation, purpose, deadline, submittedOn, fileName, mode }): FormLine => ({
        id,
        title,
        foundation,
        purpose,
        deadline,
        submittedOn,
        fileName,
        mode: mode.kind,
        ties: ties.get(id)?.length ?? 0,
        daysLeft: deadline === null ? null : daysBetween(asOf, deadline),
        schoolDaysLeft: deadline === null ? null : schoolDaysUntil(asOf, deadline, plan.daysOff),
        lastFill: fills.get(id) ?? null,
      }),
    )
    .sort((a, b) => dueOrder(a) - dueOrder(b));
}

/** Still to be handed in, by day; then those without a day; then those handed in. */
const dueOrder = ({ submittedOn, daysLeft }: FormLine): number =>
  submittedOn !== null ? 2e6 : (daysLeft ?? 1e6);

export async function viewForm(ctx: AppContext, id: string): Promise<Result<FormView, Failure>> {
  const { db, edition } = ctx.workspace();
  const found = await formOf(db, id);
  if (!found.ok) return found;
  const form = found.value;
  const file = await openFile(ctx, form);
  const layout = file.ok ? file.value.layout : { sheets: [], looks: [] };
  const ties = await tiesOf(db, id);
  const fills = await fillsOf(db, id);
  return ok({
    form,
    ties,
    problems: file.ok
      ? tieProblems(form.mode, ties, layout)
      : [{ sheet: '', cell: '', sentence: file.error.message }],
    proposals: proposeTies(layout, form.mode, ties, edition.scheme),
    proposedLists: proposeLists(layout, edition.scheme),
    fills: fills.map(({ at, files, studentNumbers }) => ({ at, files, students: studentNumbers })),
    filled: [...new Set(fills.flatMap(({ studentNumbers }) => studentNumbers))],
  });
}
