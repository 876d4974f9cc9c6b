import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Applicant } from '#core/domain/applicant.ts';
import type { CellValue } from '#core/domain/fields/cell-value.ts';
import { parseFact } from '#core/domain/fields/fact.ts';
import { fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { emptyApplicant } from '../domain/judge/applicants.ts';

// The cases files speak in the headings of a roster, so that an officer can read and extend them; the same file
// drives the pure judge here and the terminal's `judge --json` in tests/cli.

const cell = z.union([z.string(), z.number()]);
const expected = z.record(z.string(), z.string());
const caseSchema = z.strictObject({
  name: z.string().min(1),
  asOf: z.iso.date().optional(),
  facts: z.record(z.string(), cell),
  expect: z.strictObject({
    grant: expected.optional(),
    loan1: expected.optional(),
    loan2: expected.optional(),
    combined: expected.optional(),
    choice: z.string().nullable().optional(),
    wishes: z.array(z.string()).optional(),
    borderline: z.boolean().optional(),
    gradeAverage: z.string().optional(),
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

export const readCases = (scheme: string, year: number): CasesFile =>
  fileSchema.parse(
    parse(readFileSync(fileURLToPath(new URL(`${scheme}/${year}.cases.yaml`, import.meta.url)), 'utf8')),
  );

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
