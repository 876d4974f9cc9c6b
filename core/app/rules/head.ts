import type { EditionHead } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';

export const headOf = ({ id, title, shortTitle, scheme, fiscalYear }: Edition): EditionHead => ({
  id,
  title,
  shortTitle,
  scheme,
  fiscalYear,
});
