import { warnedBefore } from '#core/domain/adoption/review.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { type EditionWith, hasSection } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { ContinuationMeasure, CriterionResult } from '#core/domain/verdict.ts';
import type { Rulebook } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { applicantsIn } from '../gathering/sources.ts';
import type { AdoptionState } from './holder-context.ts';

export type Proposal = Readonly<{
  /** null = a figure is missing that could lead further */
  measure: ContinuationMeasure | null;
  criteria: readonly CriterionResult[];
  warnedBefore: boolean | null;
}>;

/** The rules of 適格認定 of that year, and of no other. */
export function reviewEdition({ editions }: Rulebook, year: number): EditionWith<'continuation'> | null {
  const edition = editions.find(({ scheme, fiscalYear }) => scheme === 'continuation' && fiscalYear === year);
  return edition !== undefined && hasSection(edition, 'continuation') ? edition : null;
}

/**
 * What the figures of each 採用者 lead to by the rules of a year; by 学籍番号. A warning that was decided for the year before
 * counts before what the roster says. Empty where the year has no rules.
 */
export async function proposalsFor(
  ctx: AppContext,
  { gathered, holders }: AdoptionState,
  year: number,
): Promise<ReadonlyMap<string, Proposal>> {
  const edition = reviewEdition(ctx.rulebook, year);
  if (edition === null || holders.length === 0) return new Map();
  const { asOf } = gathered;
  const read = await ctx
    .workspace()
    .db.connection()
    .execute((held) => applicantsIn(held, { edition, asOf }, gathered));
  const ofStudent = Map.groupBy(holders, ({ holder }) => holder.studentNumber);
  const proposals = new Map<string, Proposal>();
  for (const applicant of read.applicants.values()) {
    const own = ofStudent.get(applicant.studentNumber);
    if (own === undefined) continue;
    const warned = warnedBefore(
      own.flatMap(({ reviews }) => reviews),
      year,
      applicant.warnedBefore,
    );
    const facts: Applicant = { ...applicant, warnedBefore: warned };
    const standing = read.standings.get(applicant.studentNumber) ?? null;
    const { measure, wishes } = judge(facts, edition, asOf, standing);
    const criteria = wishes.flatMap((wish) => (wish.wish === 'continuation' ? wish.criteria : []));
    proposals.set(applicant.studentNumber, { measure, criteria, warnedBefore: warned });
  }
  return proposals;
}
