import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Applicant } from '#core/domain/applicant.ts';
import type { CellValue } from '#core/domain/fields/cell-value.ts';
import { parseFact } from '#core/domain/fields/fact.ts';
import { fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { continuationMeasures, type Wish, wishes } from '#core/domain/verdict.ts';
import { emptyApplicant } from '../domain/judge/applicants.ts';

// The cases files speak in the headings of a roster, so that an officer can read and extend them; the same file
// drives the pure judge here and the terminal's `judge --json` in tests/cli.

const cell = z.union([z.string(), z.number()]);
const expected = z.record(z.string(), z.string());
const byWish = Object.fromEntries(wishes.map((wish) => [wish, expected.optional()])) as {
  [Each in Wish]: z.ZodOptional<typeof expected>;
};
const caseSchema = z.strictObject({
  name: z.string().min(1),
  asOf: z.iso.date().optional(),
  facts: z.record(z.string(), cell),
  expect: z.strictObject({
    ...byWish,
    choice: z.string().nullable().optional(),
    wishes: z.array(z.string()).optional(),
    borderline: z.boolean().optional(),
    gradeAverage: z.string().optional(),
    measure: z.enum(continuationMeasures).nullable().optional(),
    /** Each of them has to stand in one of the notices */
    notices: z.array(z.string()).optional(),
  }),
});
const fileSchema = z.strictObject({
  edition: z.string(),
  asOf: z.iso.date(),
  base: z.record(z.string(), cell),
  cases: z.array(caseSchema).min(1),
});

export type RuleCase = z.output<typeof caseSchema>;
export type CasesFile = z.output<typeof fileSchema>;

const here = fileURLToPath(new URL('.', import.meta.url));

const readFile = (path: string): CasesFile => fileSchema.parse(parse(readFileSync(join(here, path), 'utf8')));

export const readCases = (scheme: string, year: number): CasesFile =>
  readFile(`${scheme}/${year}.cases.yaml`);

/** The cases of every edition that has some; those of the terms of repayment judge nobody. */
export const allCases = (): readonly CasesFile[] =>
  globSync('*/[0-9][0-9][0-9][0-9].cases.yaml', { cwd: here })
    .filter((path) => !path.startsWith('repayment/'))
    .sort()
    .map(readFile);

/** Headings and cells of one case: the base with its changes. */
export const factsOf = (file: CasesFile, one: RuleCase): Readonly<Record<string, string | number>> => ({
  ...file.base,
  ...one.facts,
});

/** 「100/29」: sum and number of marks */
const fraction = /^(\d+)\/(\d+)$/;

export function applicantOf(facts: Readonly<Record<string, string | number>>): Applicant {
  let applicant: Applicant = {
    ...emptyApplicant,
    studentNumber: 'S001',
    familyName: '試験',
    givenName: '太郎',
  };
  for (const [heading, value] of Object.entries(facts)) {
    const marks = heading === '評定平均値' ? fraction.exec(String(value)) : null;
    applicant =
      marks === null
        ? { ...applicant, ...factOf(heading, value) }
        : { ...applicant, gradeAverage: { kind: 'marks', sum: Number(marks[1]), count: Number(marks[2]) } };
  }
  return applicant;
}

function factOf(heading: string, value: string | number): Partial<Applicant> {
  const field = fieldOfHeading(heading);
  if (field === null) throw new Error(`unknown heading ${heading}`);
  const parsed = parseFact(field, cellOf(value));
  if (!parsed.ok) throw new Error(`${heading}: ${parsed.problem}`);
  return parsed.patch;
}

function cellOf(value: string | number): CellValue {
  if (value === '') return { kind: 'empty' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}
