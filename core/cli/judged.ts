import type { AppContext } from '#core/app/context.ts';
import { gather } from '#core/app/gather.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';

export type Judged = Readonly<{
  edition: Edition;
  asOf: IsoDate;
  schoolRules: readonly SchoolRule[];
  cases: readonly ApplicantCase[];
}>;

/** Everyone as of a day of one's own, without changing the day the database is set to. */
export async function judgedAsOf(ctx: AppContext, asOf: IsoDate | undefined): Promise<Judged> {
  const gathered = await gather(ctx);
  if (asOf === undefined || asOf === gathered.asOf) return gathered;
  const { edition, schoolRules } = gathered;
  const cases = gathered.cases.map((entry) => ({
    ...entry,
    judgement: judge(entry.applicant, edition, asOf, entry.standing),
  }));
  return { edition, asOf, schoolRules, cases };
}
