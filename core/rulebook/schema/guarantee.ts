import { z } from 'zod';
import {
  ageDays,
  applicantAges,
  guarantorConditions,
  guarantorRoles,
  incapacities,
  meansParts,
  parentExceptions,
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

const side = z.enum(['institution', 'personal']);
const change = z.strictObject({
  from: side,
  to: side,
  isPossible: z.boolean(),
  cases: z.array(text),
  note: text.nullable(),
});

export function guaranteeSchema({ cited, list }: Citing) {
  const kin = z.enum(['blood', 'marriage']);
  const relation = z.strictObject({ label: text, kin, degree: count });
  const age = z.enum(applicantAges);
  const paper = z.strictObject({
    title: text,
    roles,
    copyAllowed: z.boolean().nullable(),
    note: text.nullable(),
  });
  const parents = z.strictObject({
    spouseParentsAsJoint: cited(z.strictObject({ applicant: age })),
    exceptions: list(z.strictObject({ kind: z.enum(parentExceptions), label: text, note: text })),
  });

  const rules = z.strictObject({
    choice: list(z.strictObject({ label: text, text })),
    conditions: list(condition),
    kin: z.strictObject({
      degrees: cited(z.strictObject({ blood: count, marriage: count })),
      relations: cited(z.array(relation).min(1)),
      usual: cited(z.array(text).min(1)).nullable(),
    }),
    parents: parents.nullable(),
    ages: z.strictObject({
      limit: cited(z.strictObject({ on: z.enum(ageDays), below: count })),
      atLoanEnd: cited(z.strictObject({ applicantOver: count, below: count })).nullable(),
      adult: cited(count).nullable(),
    }),
    means: meansSchema({ cited, list }).nullable(),
    papers: z.array(cited(paper)),
    changes: z.array(cited(change)),
    fees: feesSchema({ cited, list }).nullable(),
  });
  return rules.check(
    z.refine(
      ({ conditions, ages }) =>
        ages.atLoanEnd !== null || conditions.every(({ value }) => value.id !== 'ageAtLoanEnd'),
      '条件 ageAtLoanEnd には ages.atLoanEnd が要ります',
    ),
    z.refine(
      ({ conditions, kin: { usual } }) =>
        usual !== null || conditions.every(({ value }) => value.id !== 'usualRelation'),
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
