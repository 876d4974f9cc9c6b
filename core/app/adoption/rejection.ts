import type { EditResult } from '#core/contract/students.ts';

export type Rejected = EditResult['rejected'][number];

/** What could not be recorded of one student, while the rest was. */
export const rejection = (studentNumber: string, problem: string): Rejected => ({
  studentNumber,
  field: 'decision',
  text: '',
  problem,
});
