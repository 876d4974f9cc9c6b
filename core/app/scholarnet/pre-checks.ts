import type { ApplicantCase } from '#core/domain/case.ts';
import type { PreChecks } from '#core/domain/documents/changed-names.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { type Entries, noEntries } from '#core/domain/scholarnet/entries.ts';
import { type PreCheck, preCheck } from '#core/domain/scholarnet/pre-check.ts';
import type { ScholarNetRules } from '#core/domain/scholarnet/rules.ts';
import { netEntriesByStudent } from '#core/store/net-entries.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { scholarNetRules } from './rules.ts';

export type CheckedStudent = Readonly<{ entry: ApplicantCase; entries: Entries; check: PreCheck }>;
export type CheckedStudents = Readonly<{ rules: ScholarNetRules; students: readonly CheckedStudent[] }>;

type Kept = Readonly<{ gathered: Gathered; checked: Promise<Result<CheckedStudents, Failure>> }>;
const keptOf = new WeakMap<AppContext, Kept>();

/** Everyone in class order, checked once per change of the data: gathering anew yields a new value. */
export async function checkedStudents(ctx: AppContext): Promise<Result<CheckedStudents, Failure>> {
  const gathered = await gather(ctx);
  const kept = keptOf.get(ctx);
  if (kept?.gathered === gathered) return kept.checked;
  const checked = checkAll(ctx, gathered);
  keptOf.set(ctx, { gathered, checked });
  checked.catch(() => keptOf.delete(ctx));
  return checked;
}

async function checkAll(ctx: AppContext, gathered: Gathered): Promise<Result<CheckedStudents, Failure>> {
  const rules = await scholarNetRules(ctx);
  if (!rules.ok) return rules;
  const entriesOf = await netEntriesByStudent(ctx.workspace().db);
  const students = gathered.cases.map((entry): CheckedStudent => {
    const { applicant } = entry;
    const entries = entriesOf.get(applicant.studentNumber) ?? noEntries;
    const check = preCheck({ applicant, entries, edition: gathered.edition, rules: rules.value });
    return { entry, entries, check };
  });
  return ok({ rules: rules.value, students });
}

/** The same by 学籍番号, for what is printed. */
export async function preChecks(ctx: AppContext): Promise<Result<PreChecks, Failure>> {
  const checked = await checkedStudents(ctx);
  if (!checked.ok) return checked;
  const { rules, students } = checked.value;
  return ok({
    rules,
    byNumber: new Map(students.map(({ entry, check }) => [entry.applicant.studentNumber, check])),
  });
}
