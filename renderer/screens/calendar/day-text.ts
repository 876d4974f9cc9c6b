import type { IsoDate } from '#core/domain/applicant.ts';
import { readDate } from '#core/domain/fields/dates.ts';

/** A day as a form shows it: 「2022/06/17」 */
export const dayText = (on: IsoDate | null | undefined): string => (on ?? '').replaceAll('-', '/');

/** A day as it was typed. `day` null = left empty where that is allowed, or not readable; then `problem` says so. */
export type TypedDay = Readonly<{ day: IsoDate | null; problem: string | null }>;

export function typedDay(text: string, isRequired: boolean): TypedDay {
  if (text.trim() === '') return { day: null, problem: isRequired ? '日付を入力してください。' : null };
  const date = readDate({ kind: 'text', text });
  return date.ok ? { day: date.value, problem: null } : { day: null, problem: date.problem };
}
