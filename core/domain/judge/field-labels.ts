import type { FactField } from '../applicant.ts';
import { columnOf } from '../fields/roster-columns.ts';

/** 「卒業年月」と「在籍課程」, in the words that stand over the columns and in the forms. */
export const namedFields = (fields: readonly FactField[]): string =>
  fields.map((field) => `「${columnOf(field)?.label ?? field}」`).join('と');
