import type { Applicant } from '#core/domain/applicant.ts';

/**
 * A name that the file has in one piece and that was parted by hand before stays parted: 「田中花子」 is no change of
 * 田中 花子. The same for kana.
 */
export function correctedNames(patch: Partial<Applicant>, stored: Applicant): Partial<Applicant> {
  const { familyName, givenName, familyKana, givenKana, ...others } = patch;
  const names =
    givenName === '' && familyName === `${stored.familyName}${stored.givenName}`
      ? {}
      : defined({ familyName, givenName });
  const kana =
    givenKana === null && familyKana === `${stored.familyKana ?? ''}${stored.givenKana ?? ''}`
      ? {}
      : defined({ familyKana, givenKana });
  return { ...others, ...names, ...kana };
}

const defined = (facts: Readonly<Record<string, string | null | undefined>>): Partial<Applicant> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
