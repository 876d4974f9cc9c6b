import type { PersonName } from '../school.ts';

/** 推薦書 takes 姓 and 名 of principal and officer in so many full-width characters each (2022年4月版 p.61). */
export const acNameLength = 5;

const charactersOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter('ja').segment(text)].map(({ segment }) => segment);

export const isTooLongForAc = (text: string): boolean => charactersOf(text).length > acNameLength;

/** 「御手洗坂之上」 as it is typed into スカラAC: the first characters, as many as it takes. */
export const acNamePart = (text: string): string => charactersOf(text).slice(0, acNameLength).join('');

export const acName = ({ family, given }: PersonName): PersonName => ({
  family: acNamePart(family),
  given: acNamePart(given),
});

/** Only full-width characters, none of them a space. */
export const isFullWidth = (text: string): boolean => !/[\p{ASCII}\uff61-\uff9f\s]/u.test(text);
