import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choicesOf } from '#core/domain/fields/fact.ts';
import { continuationMeasures, wishes } from '#core/domain/verdict.ts';
import { allCases, type CasesFile, factsOf, type RuleCase } from '../rules/cases.ts';
import { shippedEdition } from '../rules/editions.ts';
import { csvOf, scratchFolder, shogaku } from './terminal.ts';

// The cases of every edition once more, this time through a file and the terminal: what an officer writes in a roster
// has to lead to the verdict the case names.

const output = z.object({
  edition: z.string(),
  asOf: z.string(),
  summary: z.object({
    applicants: z.number(),
    recommendable: z.partialRecord(z.enum(wishes), z.number()),
  }),
  rejectedRows: z.array(z.unknown()),
  warnings: z.array(z.unknown()),
  applicants: z.array(
    z.object({
      studentNumber: z.string(),
      name: z.string(),
      gradeAverage: z.string().nullable(),
      borderline: z.boolean(),
      wishes: z.array(
        z.object({
          wish: z.enum(wishes),
          recommendable: z.boolean().nullable(),
          criteria: z.array(
            z.object({
              id: z.string(),
              verdict: z.enum(['met', 'notMet', 'schoolDecides', 'missing', 'jassoDecides']),
              missing: z.array(z.string()).optional(),
              indication: z.string().optional(),
              reason: z.string().min(1),
              source: z.object({ document: z.string().min(1), locator: z.string().min(1) }),
            }),
          ),
        }),
      ),
      choice: z.object({ number: z.number(), result: z.string().nullable() }).nullable(),
      measure: z.enum(continuationMeasures).nullable(),
      notices: z.array(z.string()),
    }),
  ),
});
type Applicant = z.output<typeof output>['applicants'][number];
type JudgedWish = Applicant['wishes'][number];

const numberOf = (file: CasesFile, one: RuleCase): string =>
  `C${String(file.cases.indexOf(one) + 1).padStart(3, '0')}`;

/** 「100/29」 stands in a cell as a formula's result. */
function cellText(value: string | number): string {
  const [, sum, count] = /^(\d+)\/(\d+)$/.exec(String(value)) ?? [];
  const isAverage = sum !== undefined && count !== undefined && Number(count) < 100 && Number(sum) < 1000;
  return isAverage ? String(Number(sum) / Number(count)) : String(value);
}

function rosterOf(file: CasesFile, cases: readonly RuleCase[]): string {
  const headings = [...new Set(cases.flatMap((one) => Object.keys(factsOf(file, one))))];
  const rows = cases.map((one) => {
    const facts = factsOf(file, one);
    return [numberOf(file, one), '試験 太郎', ...headings.map((heading) => cellText(facts[heading] ?? ''))];
  });
  return csvOf([['学籍番号', '氏名', ...headings], ...rows]);
}

function outcomeOf(judged: JudgedWish, id: string): string | undefined {
  const criterion = judged.criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) return undefined;
  if (criterion.verdict === 'missing') return ['missing', ...(criterion.missing ?? [])].join(' ');
  return criterion.indication ?? criterion.verdict;
}

/** What `recommendable` is in JSON for the word in the case. */
const recommendable: Readonly<Record<string, boolean | null>> = {
  yes: true,
  no: false,
  schoolDecides: null,
  missing: null,
};

const { folder, remove } = await scratchFolder();
afterAll(remove);

/** A 申込区分 that the edition does not know is refused where it is entered, so no roster can state such a case. */
async function refusedIn(file: CasesFile): Promise<readonly RuleCase[]> {
  const known = choicesOf(await shippedEdition(file.edition)).map(String);
  return file.cases.filter((one) => {
    const choice = String(factsOf(file, one).申込区分 ?? '');
    return known.length > 0 && choice !== '' && !known.includes(choice);
  });
}

type Judged = Readonly<{ applicants: ReadonlyMap<string, Applicant>; refused: readonly RuleCase[] }>;

/** The cases of one edition, each day a roster of its own. */
async function judgedThrough(file: CasesFile): Promise<Judged> {
  const applicants = new Map<string, Applicant>();
  const refused = await refusedIn(file);
  for (const [asOf, cases] of Map.groupBy(file.cases, (one) => one.asOf ?? file.asOf)) {
    const roster = path.join(folder, `${file.edition}-${asOf}.csv`);
    await writeFile(roster, rosterOf(file, cases));
    const asked = ['--roster', roster, '--edition', file.edition, '--as-of', asOf, '--json'];
    const ended = await shogaku(folder, 'judge', ...asked);
    const rejected = cases.filter((one) => refused.includes(one)).length;
    if (ended.code !== (rejected === 0 ? 0 : 1)) throw new Error(`${ended.code} ${ended.said}`);
    const result = output.parse(JSON.parse(ended.out));
    expect([result.edition, result.asOf]).toEqual([file.edition, asOf]);
    expect(result.rejectedRows, ended.said).toHaveLength(rejected);
    for (const applicant of result.applicants) applicants.set(applicant.studentNumber, applicant);
  }
  return { applicants, refused };
}

function expectWish(
  applicant: Applicant,
  wish: JudgedWish['wish'],
  expected: Readonly<Record<string, string>>,
): void {
  const found = applicant.wishes.find((entry) => entry.wish === wish);
  if (found === undefined) throw new Error(`${wish} was not judged`);
  for (const [id, outcome] of Object.entries(expected)) {
    if (id === 'recommendable') expect(found.recommendable, wish).toBe(recommendable[outcome]);
    else expect(outcomeOf(found, id), `${wish} ${id}`).toBe(outcome);
  }
}

/** The case's words for the result of the 申込区分 */
const choiceOf = ({ choice }: Applicant): string | null =>
  choice === null ? null : (choice.result ?? 'none');

describe.each(allCases().map((file) => [file.edition, file] as const))(
  'judge --edition %s --json agrees with the cases',
  (_edition, file) => {
    let judged: Judged = { applicants: new Map(), refused: [] };
    beforeAll(async () => {
      judged = await judgedThrough(file);
    }, 60_000);

    it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const applicant = judged.applicants.get(numberOf(file, one));
      expect(applicant === undefined).toBe(judged.refused.includes(one));
      if (applicant === undefined) return;
      for (const wish of wishes) {
        const expected = one.expect[wish];
        if (expected !== undefined) expectWish(applicant, wish, expected);
      }
      const { choice, gradeAverage, borderline, wishes: order, measure, notices = [] } = one.expect;
      if (choice !== undefined) expect(choiceOf(applicant)).toBe(choice);
      if (order !== undefined) expect(applicant.wishes.map((entry) => entry.wish)).toEqual(order);
      if (gradeAverage !== undefined) expect(applicant.gradeAverage).toBe(gradeAverage);
      if (borderline !== undefined) expect(applicant.borderline).toBe(borderline);
      if (measure !== undefined) expect(applicant.measure).toBe(measure);
      for (const notice of notices) expect(applicant.notices.join('\n')).toContain(notice);
    });
  },
);
