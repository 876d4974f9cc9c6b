import type { Cited } from '../cited.ts';
import type { GuaranteeKind, GuaranteeRules, PledgePaper } from '../edition-guarantee.ts';

/** What the applicant hands in with the 返還誓約書 if this guarantee is chosen. */
export const pledgePapersOf = (
  kind: GuaranteeKind,
  { pledgePapers }: GuaranteeRules,
): readonly Cited<PledgePaper>[] => pledgePapers.filter(({ value }) => value.guarantees.includes(kind));
