import type { Todo } from '#core/contract/home.ts';
import { fiscalYearOf } from '#core/domain/dates.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import type { Gathered } from '../gather.ts';

/** 年度の切り替え is due once the school year of the edition is over. */
export function yearTodos({
  edition,
  asOf,
  cases,
}: Pick<Gathered, 'edition' | 'asOf' | 'cases'>): readonly Todo[] {
  if (cases.length === 0 || fiscalYearOf(asOf) <= edition.fiscalYear) return [];
  return [
    {
      id: 'year',
      sentence: `${fiscalYearWords(edition.fiscalYear)}は終わっています。年度を切り替えると、学年が進み、この年度の記録が残ります。`,
      count: null,
      urgency: 'soon',
      destination: { screen: 'year', tab: 'change' },
    },
  ];
}
