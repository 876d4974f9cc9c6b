import { z } from 'zod';
import { boardFilters } from '#core/domain/board/board-filter.ts';
import { formIds } from '#core/domain/documents/model.ts';
import { wishes } from '#core/domain/verdict.ts';
import { afterFilters, afterTabs } from './screens/after/after-params.ts';

// What a screen keeps in its address, so that a link from ホーム opens the right filter and 戻る works.
// An unknown value falls back instead of failing: an old address must still open the screen.

const student = z.string().max(50).optional().catch(undefined);
/** The entry to go to, by its field */
const field = z.string().max(60).optional().catch(undefined);

/** A sentence of a publication: where a judgement rests on it, and back */
const source = z
  .object({ document: z.string().max(300), locator: z.string().max(300), quote: z.string().max(2000) })
  .optional()
  .catch(undefined);

export const rosterFilters = z.object({
  class: z.string().max(60).optional().catch(undefined),
  student,
  field,
});
export const importParams = z.object({ kind: z.enum(['roster', 'marks']).catch('roster') });
export const gradesFilters = z.object({
  filter: z.enum(['all', 'missing', 'below', 'borderline']).catch('all').default('all'),
  student,
  field,
});
export const judgementFilters = z.object({
  filter: z
    .enum(['all', 'yes', 'schoolDecides', 'missing', 'no', 'borderline', 'schoolNotMet', 'schoolOpen'])
    .catch('all')
    .default('all'),
  student,
  /** Only those whose judgement rests on this sentence */
  source,
});
const papersTabs = ['matrix', 'inspection', 'missing', 'shipping'] as const;
export const papersFilters = z.object({
  tab: z.enum(papersTabs).catch('matrix').default('matrix'),
  filter: z.enum(['all', 'missing', 'defect']).catch('all').default('all'),
  student,
  field,
});
export const keptPapersParams = z.object({
  tab: z.enum(['asked', 'register', 'destroyed']).catch('asked').default('asked'),
});
export const netFilters = ['all', 'faulty', 'missing', 'changed', 'fine'] as const;
export const scholarNetParams = z.object({
  filter: z.enum(netFilters).catch('all').default('all'),
  student,
});
const recommendationTabs = ['batches', 'results', 'handOver'] as const;
export const recommendationParams = z.object({
  tab: z.enum(recommendationTabs).catch('batches').default('batches'),
  /** Id of the 推薦書 to show */
  batch: z.string().max(64).optional().catch(undefined),
  /** Id of the round for which one is being made */
  make: z.string().max(64).optional().catch(undefined),
});
const formsTabs = ['jasso', 'foundation'] as const;
export const afterParams = z.object({
  tab: z.enum(afterTabs).catch('report').default('report'),
  filter: z.enum(afterFilters).catch('all').default('all'),
  student,
  /** 年度 of 継続願 and 適格認定; left out = that of the day */
  year: z.number().int().min(2000).max(2100).optional().catch(undefined),
});
export const formsParams = z.object({
  tab: z.enum(formsTabs).catch('jasso').default('jasso'),
  form: z.enum(formIds).optional().catch(undefined),
});
const foundationSteps = ['tie', 'fill', 'about'] as const;
export const foundationParams = z.object({
  /** Id of the 様式 */
  form: z.string().max(64).catch('').default(''),
  step: z.enum(foundationSteps).catch('tie').default('tie'),
});
/** 推薦漏れゼロ: the round, how far the students are, and what needs somebody */
export const boardParams = z.object({
  round: z.string().max(60).optional().catch(undefined),
  filter: z.enum(boardFilters).catch('all').default('all'),
  student,
});
const figure = z.number().int().positive().optional().catch(undefined);
/** The calculators in the order of their tabs; each has its screen in screens/calculators/calculators.ts. */
export const calculatorIds = ['repayment', 'amounts', 'household', 'guarantee'] as const;
export type CalculatorId = (typeof calculatorIds)[number];
export const calculatorParams = z.object({
  tool: z.enum(calculatorIds).catch('repayment').default('repayment'),
  /** Whose facts it begins with */
  student,
  /** 返還 of amounts found elsewhere: yen a month, and for how many months */
  loan1: figure,
  loan2: figure,
  months: figure,
});
const calendarTabs = ['month', 'list', 'rounds', 'daysOff'] as const;
export const calendarParams = z.object({
  tab: z.enum(calendarTabs).catch('month').default('month'),
  /** The chosen day; without one the day on which students are judged */
  day: z.iso.date().optional().catch(undefined),
});
/** The editions on the screen stand in the address, so that a way back leads to the same ones. */
const edition = z.string().max(60).optional().catch(undefined);
export const rulesTabs = ['read', 'difference', 'rejudge', 'confirm', 'school', 'editions'] as const;
export const rulesParams = z.object({
  tab: z.enum(rulesTabs).catch('read').default('read'),
  rule: z.string().max(120).optional().catch(undefined),
  source,
  /** Under which wish the sentence was applied: several may rest on the same one */
  wish: z.enum(wishes).optional().catch(undefined),
  edition,
  before: edition,
});
const yearTabs = ['statistics', 'change', 'handover'] as const;
export const yearParams = z.object({ tab: z.enum(yearTabs).catch('statistics').default('statistics') });
/** Whose record is looked at */
export const logParams = z.object({ student });
export const settingsParams = z.object({
  section: z
    .enum(['school', 'edition', 'judging', 'practice', 'people', 'about'])
    .catch('school')
    .default('school'),
});
