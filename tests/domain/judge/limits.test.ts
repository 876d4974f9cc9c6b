import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { addMonths, monthOf } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { YearGroup } from '#core/domain/edition-marks.ts';
import { showTenths } from '#core/domain/grade-average.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { CriterionId, Verdict, Wish } from '#core/domain/verdict.ts';
import { shippedRulebook } from '../../rules/editions.ts';
import { dayFor } from './any-applicant.ts';
import { emptyApplicant } from './applicants.ts';

// Both sides of every limit of every edition that is shipped, read from the edition itself: that the judge looks at the
// right figure with the right kind of line. Whether the figure is right is for the tables typed a second time.

const { editions } = await shippedRulebook();

type Line = Readonly<{
  name: string;
  edition: Edition;
  wish: Wish;
  id: CriterionId;
  on: Partial<Applicant>;
  beyond: Partial<Applicant>;
}>;

/** Facts that put an applicant into a group. */
function inGroup(group: YearGroup): Partial<Applicant> {
  switch (group.kind) {
    case 'everyone':
      return {};
    case 'grade':
      return { grade: group.from };
    case 'entered':
      return { enteredOn: `${group.from ?? group.to}-04` };
    case 'schooling':
      return { schooling: group.is };
  }
}

/** Facts that wish for it. */
function wishing(edition: Edition, wish: Wish): Partial<Applicant> {
  if (wish === 'grant') return { wantsGrant: true };
  const chain = edition.choices.chains.find(({ value }) => (value.wishes as readonly Wish[]).includes(wish));
  return { choice: chain?.value.number ?? 1 };
}

const average = (tenths: number): Partial<Applicant> => ({
  gradeAverage: { kind: 'typed', text: showTenths(tenths) },
});

/** Other facts so that no exception helps, and so that no other group comes first. */
const plain: Partial<Applicant> = {
  schooling: 'summerWinter',
  equivalencyExam: false,
  studyWillResult: 'notRecognised',
  taxExempt: false,
  onWelfare: false,
  socialCare: false,
  specialTalent: false,
  specialWill: false,
  loanHistory: 'none',
  warnedBefore: false,
};

const marksLines = (edition: Edition): readonly Line[] =>
  edition.marks.rules.flatMap(({ wishes, group, ways }) =>
    wishes.flatMap((wish) =>
      ways.flatMap(({ value }) => {
        const base = { edition, wish, id: 'marks' as const };
        const facts = inGroup(group);
        if (value.kind === 'average') {
          const on = { ...facts, ...average(value.limitTenths) };
          const beyond = { ...facts, ...average(value.limitTenths - 1) };
          return [{ ...base, name: `${wish} 評定 ${showTenths(value.limitTenths)}`, on, beyond }];
        }
        if (value.kind === 'top') {
          const group12 = { ...facts, gpaHeadCount: value.denominator * 12 };
          const on = { ...group12, gpaRank: value.numerator * 12 };
          const beyond = { ...group12, gpaRank: value.numerator * 12 + 1 };
          return [{ ...base, name: `${wish} 順位`, on, beyond }];
        }
        return [];
      }),
    ),
  );

const householdLines = (edition: Edition): readonly Line[] =>
  edition.household.loans.flatMap(({ wishes, group, test }) =>
    wishes.flatMap((wish): readonly Line[] => {
      const base = { edition, wish, id: 'household.income' as const };
      const facts = inGroup(group);
      if (test.kind === 'taxBase') {
        const atMost = test.atMost.value;
        const on = { ...facts, taxBaseLoan: atMost };
        return [{ ...base, name: `${wish} ${atMost}円`, on, beyond: { ...facts, taxBaseLoan: atMost + 1 } }];
      }
      if (test.kind !== 'guide') return [];
      return test.rows.map(({ value: { persons, incomeKind, atMost } }) => {
        const row = { ...facts, householdSize: persons, incomeKind, income: atMost };
        const name = `${wish} ${persons}人 ${incomeKind} ${atMost}万円`;
        return { ...base, name, on: row, beyond: { ...row, income: atMost + 1 } };
      });
    }),
  );

function grantLines(edition: Edition): readonly Line[] {
  const { grant } = edition.household;
  if (grant === null) return [];
  const base = { edition, wish: 'grant' as const, id: 'household.income' as const };
  const { test } = grant;
  const incomes =
    test.kind === 'guide'
      ? test.rows.map(({ value: { persons, salary } }) => {
          const income = salary.III.first + (salary.III.second ?? 0);
          const row = { householdSize: persons, incomeKind: 'salary' as const, income };
          return { ...base, name: `給付 ${persons}人`, on: row, beyond: { ...row, income: income + 1 } };
        })
      : [Math.max(...test.bands.map(({ value }) => value.below))].map((below) => {
          const on = { manyChildren: true, taxBaseGrant: below - 1 };
          return { ...base, name: `給付 ${below}円`, on, beyond: { ...on, taxBaseGrant: below } };
        });
  const assets = grant.assetsBelow.map(({ value: { supporters, below } }) => ({
    ...base,
    id: 'household.assets' as const,
    name: `資産 ${supporters}人`,
    on: { supporters, assets: below - 1 },
    beyond: { supporters, assets: below },
  }));
  return [...incomes, ...assets];
}

function emergencyLines(edition: Edition): readonly Line[] {
  const { emergency } = edition;
  if (emergency === null) return [];
  const month = monthOf(dayFor(edition));
  const emergencyCause = 1;
  const at = (back: number) => ({ emergencyCause, emergencyMonth: addMonths(month, -back) }) as const;
  const within = emergency.withinMonths.value;
  return (['emergency1', 'emergency2'] as const).map((wish) => ({
    name: `${wish} ${within}か月`,
    edition,
    wish,
    id: 'qualification.emergency',
    on: at(within),
    beyond: at(within + 1),
  }));
}

const lines = editions.flatMap((edition) => [
  ...marksLines(edition),
  ...householdLines(edition),
  ...grantLines(edition),
  ...emergencyLines(edition),
]);

function verdictOf({ edition, wish, id }: Line, facts: Partial<Applicant>): Verdict | undefined {
  const applicant = { ...emptyApplicant, ...plain, ...wishing(edition, wish), ...facts };
  return judge(applicant, edition, dayFor(edition))
    .wishes.find((each) => each.wish === wish)
    ?.criteria.find((each) => each.id === id)?.verdict;
}

const isHousehold = ({ id }: Line): boolean => id.startsWith('household.');

describe('the line belongs to those who meet it, one step beyond it does not', () => {
  it.each(lines.map((line) => [line.edition.id, line.name, line] as const))('%s %s', (_id, _name, line) => {
    expect(verdictOf(line, line.on)).toEqual(
      isHousehold(line) ? { kind: 'jassoDecides', indication: 'within' } : { kind: 'met' },
    );
    expect(verdictOf(line, line.beyond)).toEqual(
      isHousehold(line) ? { kind: 'jassoDecides', indication: 'over' } : { kind: 'notMet' },
    );
  });
});
