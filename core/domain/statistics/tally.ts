import type { Applicant } from '../applicant.ts';
import { type ApplicantCase, groupNameOf } from '../case.ts';
import { lastOf } from '../progress/case-event.ts';
import type { OfficeYear } from '../progress/records.ts';
import { isSubmitted } from '../progress/round-entries.ts';
import type { Scheme } from '../scheme.ts';
import { type Wish, wishes } from '../verdict.ts';

/** The three steps that are counted. */
export const stages = [
  'wished', // 申込
  'recommended', // 推薦: stands on a 推薦書 that was submitted
  'adopted', // 採用
] as const;
export type Stage = (typeof stages)[number];

export const stageLabels: Readonly<Record<Stage, string>> = {
  wished: '申込',
  recommended: '推薦',
  adopted: '採用',
};

/** The kinds of scholarship that can be applied for; 適格認定 is none. */
export type Kind = Exclude<Wish, 'continuation'>;
const kinds: readonly Kind[] = wishes.filter((wish) => wish !== 'continuation');

/** Of one stage: how many students, each once, and how many of them for each kind. */
export type Count = Readonly<{ students: number; kinds: Readonly<Record<Kind, number>> }>;
export type Tally = Readonly<Record<Stage, Count>>;

export type YearStatistics = Readonly<{
  total: Tally;
  /** In order of class */
  groups: readonly Readonly<{ name: string; tally: Tally }>[];
}>;

type Reached = Readonly<Record<Stage, ReadonlySet<Kind>>>;

/** 申込・推薦・採用 of a year by class and kind. `cases` in order of class. */
export function yearStatistics(
  cases: readonly ApplicantCase[],
  records: Pick<OfficeYear, 'events' | 'recommendationsOf'>,
  scheme: Scheme,
): YearStatistics {
  const reached = cases.map((each) => ({
    group: groupNameOf(each.applicant, scheme),
    reached: reachedBy(each, records),
  }));
  const groups = [...Map.groupBy(reached, ({ group }) => group)].map(([name, members]) => ({
    name,
    tally: tallied(members.map((member) => member.reached)),
  }));
  return { total: tallied(reached.map((each) => each.reached)), groups };
}

function reachedBy(
  { applicant, judgement }: ApplicantCase,
  records: Pick<OfficeYear, 'events' | 'recommendationsOf'>,
): Reached {
  const recommended = kindsIn(
    (records.recommendationsOf.get(applicant.studentNumber) ?? [])
      .filter(isSubmitted)
      .flatMap(({ members }) => members.filter(sameStudent(applicant)).flatMap((member) => member.wishes)),
  );
  const adopted = adoptedKinds(applicant, records);
  const wished = kindsIn(judgement.wishes.map(({ wish }) => wish));
  return {
    // Who was recommended had applied, also when the wish has been taken out of the roster since.
    wished: new Set([...wished, ...recommended, ...adopted]),
    recommended,
    adopted,
  };
}

const sameStudent =
  ({ studentNumber }: Pick<Applicant, 'studentNumber'>) =>
  (member: Readonly<{ studentNumber: string }>): boolean =>
    member.studentNumber === studentNumber;

/** By the last result of each round: a corrected one takes the place of the one before. */
function adoptedKinds(
  { studentNumber }: Pick<Applicant, 'studentNumber'>,
  { events }: Pick<OfficeYear, 'events'>,
): ReadonlySet<Kind> {
  const rounds = Map.groupBy(events.get(studentNumber) ?? [], ({ round }) => round);
  const results = [...rounds.values()].flatMap((inRound) => {
    const decided = lastOf(inRound, 'decided');
    return decided === null ? [] : Object.entries(decided.outcomes);
  });
  return kindsIn(results.flatMap(([wish, outcome]) => (outcome === 'candidate' ? [wish as Wish] : [])));
}

const kindsIn = (all: readonly Wish[]): ReadonlySet<Kind> =>
  new Set(all.filter((wish) => wish !== 'continuation'));

const tallied = (all: readonly Reached[]): Tally => ({
  wished: counted(all, 'wished'),
  recommended: counted(all, 'recommended'),
  adopted: counted(all, 'adopted'),
});

function counted(all: readonly Reached[], stage: Stage): Count {
  const sets = all.map((reached) => reached[stage]);
  const of = (kind: Kind): number => sets.filter((set) => set.has(kind)).length;
  return {
    students: sets.filter(({ size }) => size > 0).length,
    kinds: {
      grant: of('grant'),
      loan1: of('loan1'),
      loan2: of('loan2'),
      combined: of('combined'),
      emergency1: of('emergency1'),
      emergency2: of('emergency2'),
    },
  };
}

/** The kinds that anybody applied for in any of the years, in the order of lists. */
export const kindsThatOccur = (years: readonly Pick<YearStatistics, 'total'>[]): readonly Kind[] =>
  kinds.filter((kind) => years.some(({ total }) => total.wished.kinds[kind] > 0));
