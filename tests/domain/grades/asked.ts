import type { Applicant } from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Asked, askedOf } from '#core/domain/grades/need.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { computedPlace, dayFor } from '../judge/any-applicant.ts';
import { emptyApplicant } from '../judge/applicants.ts';

/** A student as 成績 looks at one. */
export function asked(edition: Edition, facts: Partial<Applicant>, standing: Standing | null = null): Asked {
  const applicant = { ...emptyApplicant, ...facts };
  const asOf = dayFor(edition);
  return askedOf(
    { applicant, standing, judgement: judge(applicant, edition, asOf, standing) },
    { edition, asOf },
  );
}

export const place = (rank: number, headCount: number, more: Partial<Standing> = {}): Standing => ({
  ...computedPlace({
    rank,
    headCount,
    sharedBy: 1,
    reachesMean: rank * 2 <= headCount,
    applicantsOnly: false,
  }),
  ...more,
});
