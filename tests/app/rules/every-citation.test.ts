import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableEdition } from '#core/app/rules/readable-edition.ts';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import { countCited } from '#core/domain/citing/citing.ts';
import { standingsOf } from '#core/domain/cohort/standings.ts';
import type { Edition } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { practiceAsOf, practiceEdition, practiceStudents } from '#core/domain/practice/practice.ts';
import type { Judgement } from '#core/domain/verdict.ts';
import { dayFor, studentFor } from '../../domain/judge/any-applicant.ts';
import { shippedRulebook } from '../../rules/editions.ts';

// From a badge to the sentence: no citation of any judgement may lead to a place of 規則 that is not there.

const { editions } = await shippedRulebook();

const sentencesIn = (edition: Edition): ReadonlySet<string> =>
  new Set(
    readableEdition(edition).sections.flatMap(({ rules }) =>
      rules.flatMap(({ citations }) => citations.map(citationKey)),
    ),
  );

const leadingNowhere = (judgements: readonly Judgement[], edition: Edition): readonly string[] => {
  const known = sentencesIn(edition);
  return countCited(judgements)
    .map(({ source }) => citationKey(source))
    .filter((key) => !known.has(key));
};

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_id, edition) => {
  it('shows in 規則 every sentence that a judgement cites', () => {
    const students = fc.sample(studentFor(edition), { numRuns: 600, seed: 20220620 });
    const judgements = students.map(({ applicant, standing }) =>
      judge(applicant, edition, dayFor(edition), standing),
    );
    expect(countCited(judgements).length).toBeGreaterThan(3);
    expect(leadingNowhere(judgements, edition)).toEqual([]);
  });

  it('names each rule by its own id, and with its first sentence first', () => {
    const rules = readableEdition(edition).sections.flatMap((section) => section.rules);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ citation, citations }) => citations[0] !== citation)).toEqual([]);
  });
});

it('every sentence that the practice data cites is there, too', () => {
  const edition = editions.find(({ id }) => id === practiceEdition);
  if (edition === undefined) throw new Error('no edition for the practice data');
  const applicants = practiceStudents().map(({ applicant }) => applicant);
  const standings = standingsOf(applicants);
  const judgements = applicants.map((applicant) =>
    judge(applicant, edition, practiceAsOf, standings.get(applicant.studentNumber) ?? null),
  );
  expect(countCited(judgements).length).toBeGreaterThan(8);
  expect(leadingNowhere(judgements, edition)).toEqual([]);
});
