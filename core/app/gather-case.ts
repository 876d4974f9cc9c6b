import { isDeepStrictEqual } from 'node:util';
import type { Applicant } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import type { View } from '#core/domain/grade-period.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import { wayState } from '#core/domain/paper-way/state.ts';
import type { PaperWay } from '#core/domain/paper-way/step.ts';
import { judgeSchoolRules } from '#core/domain/school-rules/judge-school-rules.ts';
import type { Confirmations, SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import type { PaperWays } from '#core/store/paper-states.ts';
import { sameFields } from './same-fields.ts';

const untrodden: PaperWay = [];
const none: PaperWays = new Map();
const noConfirmations: Confirmations = new Map();

/** What decides beside the applicant's own facts: the papers that are in, the place in the group, what was confirmed. */
export type Surroundings = Readonly<{
  ways: PaperWays | undefined;
  standing: Standing | undefined;
  confirmations: Confirmations | undefined;
}>;

/** By what everyone is judged; the same array of school's rules as long as none of them has changed. */
export type Yardstick = View & Readonly<{ schoolRules: readonly SchoolRule[] }>;

/**
 * One applicant judged; the earlier case itself where nothing has changed since: neither the applicant's own facts nor
 * the place in the group, which the GPA of another student can move. `before` was judged by the same edition and day;
 * `rulesBefore` are the school's rules of then.
 */
export function caseOf(
  applicant: Applicant,
  { ways = none, standing: place, confirmations = noConfirmations }: Surroundings,
  { schoolRules: rules, ...view }: Yardstick,
  before: ApplicantCase | undefined,
  rulesBefore: readonly SchoolRule[],
): ApplicantCase {
  const standing = place ?? null;
  if (before !== undefined && sameFields(before.applicant, applicant) && sameStanding(before, standing)) {
    const papers = samePapers(before, ways) ? before.papers : withWays(before.papers, ways);
    const schoolRules =
      rules === rulesBefore && sameConfirmations(before, confirmations)
        ? before.schoolRules
        : judgeSchoolRules(rules, before.judgement, { applicant, standing, confirmations });
    const isSame = papers === before.papers && schoolRules === before.schoolRules;
    return isSame ? before : { ...before, papers, schoolRules };
  }
  const papers = papersFor(applicant, view.edition).map((need) => ({ need }));
  const judgement = judge(applicant, view.edition, view.asOf, standing);
  const schoolRules = judgeSchoolRules(rules, judgement, { applicant, standing, confirmations });
  return { applicant, standing, judgement, papers: withWays(papers, ways), schoolRules };
}

const withWays = (
  papers: readonly Pick<ApplicantCase['papers'][number], 'need'>[],
  ways: PaperWays,
): ApplicantCase['papers'] =>
  papers.map(({ need }) => {
    const way = ways.get(need.key) ?? untrodden;
    return { need, state: wayState(way), way };
  });

const sameStanding = ({ standing: before }: ApplicantCase, now: Standing | null): boolean =>
  before === now || (before !== null && now !== null && sameFields(before, now));

const samePapers = ({ papers }: ApplicantCase, ways: PaperWays): boolean =>
  papers.every(({ need, way }) => {
    const now = ways.get(need.key) ?? untrodden;
    return way === now || isDeepStrictEqual(way, now);
  });

const sameConfirmations = ({ schoolRules }: ApplicantCase, now: Confirmations): boolean =>
  schoolRules.every(
    ({ rule, confirmation }) =>
      rule.condition.kind !== 'confirmed' || isDeepStrictEqual(confirmation, now.get(rule.id) ?? null),
  );
