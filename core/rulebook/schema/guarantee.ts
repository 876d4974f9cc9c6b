import { z } from 'zod';
import {
  ageDays,
  applicantAges,
  type GuarantorConditionId,
  guaranteeKinds,
  guarantorConditions,
  guarantorRoles,
  incapacities,
  meansParts,
  parentExceptions,
  pledgePaperFacts,
} from '#core/domain/edition-guarantee.ts';
import { feesSchema } from './guarantee-fees.ts';
import { type Citing, count, incomeKind, text } from './parts.ts';

const roles = z.array(z.enum(guarantorRoles)).min(1);

const condition = z.strictObject({
  id: z.enum(guarantorConditions),
  number: text.nullable(),
  label: text,
  roles,
  applicant: z.enum(applicantAges).nullable().default(null),
  replaceable: z.boolean().default(false),
  inPrinciple: z.boolean().default(false),
  incapacities: z
    .array(z.enum(incapacities))
    .min(1)
    .default([...incapacities]),
});

/** The chart of relations has the words that these ask for. */
const ofRelation: readonly GuarantorConditionId[] = ['parents', 'notParent', 'kinship', 'usualRelation'];

const side = z.enum(guaranteeKinds);
const change = z.strictObject({
  from: side,
  to: side,
  isPossible: z.boolean(),
  cases: z.array(text),
  note: text.nullable(),
});

export function guaranteeSchema({ cited, list, some }: Citing) {
  const kin = z.enum(['blood', 'marriage']);
  const relation = z.strictObject({ label: text, kin, degree: count });
  const age = z.enum(applicantAges);
  const paper = z.strictObject({
    title: text,
    roles,
    copyAllowed: z.boolean().nullable(),
    issuedWithinMonths: count.nullable().default(null),
    note: text.nullable(),
  });
  const pledgePaper = z.strictObject({
    title: text,
    guarantees: z.array(side).min(1),
    condition: text.nullable().default(null),
    when: z.enum(pledgePaperFacts).nullable().default(null),
    copyAllowed: z.boolean().nullable(),
    issuedWithinMonths: count.nullable().default(null),
    note: text.nullable(),
  });
  const parents = z.strictObject({
    spouseParentsAsJoint: cited(z.strictObject({ applicant: age })),
    exceptions: list(z.strictObject({ kind: z.enum(parentExceptions), label: text, note: text })),
  });

  const rules = z.strictObject({
    choice: list(z.strictObject({ label: text, text })),
    conditions: some(condition),
    elsewhere: cited(text).nullable().default(null),
    kin: z
      .strictObject({
        degrees: cited(z.strictObject({ blood: count, marriage: count })),
        relations: cited(z.array(relation).min(1)),
        usual: cited(z.array(text).min(1)).nullable(),
      })
      .nullable(),
    parents: parents.nullable(),
    ages: z.strictObject({
      limit: cited(z.strictObject({ on: z.enum(ageDays), below: count })).nullable(),
      atLoanEnd: cited(z.strictObject({ applicantOver: count, below: count })).nullable(),
      adult: cited(count).nullable(),
    }),
    means: meansSchema({ cited, list }).nullable(),
    papers: some(paper),
    pledgePapers: some(pledgePaper).default([]),
    changes: some(change),
    fees: feesSchema({ cited, list }).nullable(),
  });
  return rules.check(
    z.refine(
      ({ conditions, elsewhere }) =>
        elsewhere !== null ||
        guarantorRoles.every((role) => conditions.some(({ value }) => value.roles.includes(role))),
      '選任の条件のない連帯保証人・保証人があるときは、条件のある場所（elsewhere）が要ります',
    ),
    z.refine(
      ({ conditions, kin }) =>
        kin !== null || conditions.every(({ value }) => !ofRelation.includes(value.id)),
      '続柄を尋ねる条件には kin が要ります',
    ),
    z.refine(
      ({ conditions, ages }) => ages.limit !== null || conditions.every(({ value }) => value.id !== 'age'),
      '条件 age には ages.limit が要ります',
    ),
    z.refine(
      ({ conditions, ages }) =>
        ages.atLoanEnd !== null || conditions.every(({ value }) => value.id !== 'ageAtLoanEnd'),
      '条件 ageAtLoanEnd には ages.atLoanEnd が要ります',
    ),
    z.refine(
      ({ conditions, kin }) =>
        (kin?.usual ?? null) !== null || conditions.every(({ value }) => value.id !== 'usualRelation'),
      '条件 usualRelation には kin.usual が要ります',
    ),
    z.refine(
      ({ conditions, ages }) =>
        ages.adult !== null || conditions.every(({ value }) => value.applicant === null),
      '未成年者・成年者だけの条件には ages.adult が要ります',
    ),
  );
}

function meansSchema({ cited, list }: Pick<Citing, 'cited' | 'list'>) {
  const part = z.enum(meansParts);
  return z.strictObject({
    promise: cited(text),
    income: list(z.strictObject({ incomeKind, label: text, atLeast: count, papers: text })),
    assets: list(z.strictObject({ part: part.exclude(['income']), label: text, papers: text })),
    years: cited(count),
    tests: list(z.strictObject({ label: text, parts: z.array(part).min(1) })),
  });
}
