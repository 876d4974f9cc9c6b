import type { Band, GrantHousehold } from '../edition-household.ts';

const roman: Readonly<Record<Band, string>> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ' };

/** 「第Ⅲ区分」, as the edition calls it. */
export const bandLabel = (band: Band, { bands }: GrantHousehold): string =>
  bands.find(({ value }) => value.band === band)?.value.label ?? `第${roman[band]}区分`;
