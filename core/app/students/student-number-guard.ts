import { holdsMyNumber } from '#core/domain/my-number.ts';

/** As many as it takes at the import for a column of 12-digit numbers to be the school's own. */
const enoughOwnNumbers = 20;

/**
 * A 学籍番号 typed by hand that reads as a マイナンバー. Refused, unless the roster shows that this school's own numbers
 * have 12 digits: one in ten of those has a valid check digit by chance.
 */
export function readsAsMyNumber(studentNumber: string, existing: Iterable<string>): boolean {
  if (!holdsMyNumber(studentNumber)) return false;
  let own = 0;
  for (const number of existing) if (/^\d{12}$/.test(number)) own += 1;
  return own < enoughOwnNumbers;
}
