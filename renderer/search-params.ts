import { z } from 'zod';
import { formIds } from '#core/domain/documents/model.ts';

// What a screen keeps in its address, so that a link from ホーム opens the right filter and 戻る works.
// An unknown value falls back instead of failing: an old address must still open the screen.

const student = z.string().max(50).optional().catch(undefined);
/** The entry to go to, by its field */
const field = z.string().max(60).optional().catch(undefined);

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
  filter: z.enum(['all', 'yes', 'schoolDecides', 'missing', 'no', 'borderline']).catch('all').default('all'),
  student,
});
export const papersFilters = z.object({
  filter: z.enum(['all', 'missing', 'defect']).catch('all').default('all'),
  student,
  field,
});
export const formsParams = z.object({ form: z.enum(formIds).optional().catch(undefined) });
/** The calculators in the order of their tabs; each has its screen in screens/calculators/calculators.ts. */
export const calculatorIds = ['repayment'] as const;
export type CalculatorId = (typeof calculatorIds)[number];
export const calculatorParams = z.object({
  tool: z.enum(calculatorIds).catch('repayment').default('repayment'),
  /** Whose facts it begins with */
  student,
});
export const rulesParams = z.object({ rule: z.string().max(120).optional().catch(undefined) });
export const settingsParams = z.object({
  section: z.enum(['school', 'judging', 'practice', 'history', 'about']).catch('school').default('school'),
});
