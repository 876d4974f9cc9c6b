import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { shippedRulebook } from '../../rules/editions.ts';
import { dayFor, studentFor } from '../judge/any-applicant.ts';

const { editions } = await shippedRulebook();

it.each(editions.map((edition) => [edition.id, edition] as const))(
  '%s asks for nothing that the form of its scheme folds away',
  (_, edition) => {
    const folded = new Set<string>();
    fc.assert(
      fc.property(studentFor(edition), ({ applicant, standing }) => {
        for (const { criteria } of judge(applicant, edition, dayFor(edition), standing).wishes)
          for (const field of criteria.flatMap(({ fields }) => fields))
            if (!isRelevant(field, edition.scheme)) folded.add(field);
      }),
      { numRuns: 300 },
    );
    expect([...folded]).toEqual([]);
  },
);
