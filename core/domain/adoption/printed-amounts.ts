import { stepsOf } from '../amounts/loan2.ts';
import type { Edition } from '../edition.ts';
import { living } from '../edition-amounts.ts';
import type { HolderKind } from './holder.ts';

/**
 * Every monthly amount that an edition prints for a kind, whoever it is for; null = it prints none. Loan1 beside the grant
 * is adjusted to further amounts, so an amount that is not here is looked at and not refused.
 */
export function printedAmounts(
  { amounts }: Pick<Edition, 'amounts'>,
  kind: HolderKind,
): readonly number[] | null {
  if (amounts === null) return null;
  switch (kind) {
    case 'grant':
      return null;
    case 'loan1':
      return amounts.loan1.length === 0
        ? null
        : amounts.loan1.flatMap(({ value }) =>
            living.flatMap((where) => {
              const row = value.amounts[where];
              return row === null ? [] : [row.highest, ...row.others];
            }),
          );
    case 'loan2':
      return amounts.loan2 === null
        ? null
        : [...stepsOf(amounts.loan2.value), ...amounts.loan2Increase.map(({ value }) => value.total)];
  }
}
