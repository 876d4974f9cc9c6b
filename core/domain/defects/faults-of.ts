import { type Defect, isFaulty } from './defect.ts';
import { lookDefectsOf } from './defects-of.ts';
import { factDefectsOf } from './fact-defects.ts';
import type { Inspected } from './inspected.ts';
import { paperDefectsOf } from './paper-defects.ts';

/**
 * 「書類の不備」: what is wrong, without what is merely open. Of the answers it needs only those that say more than
 * 「in order」.
 */
export const faultsOf = (inspected: Inspected): readonly Defect[] =>
  [
    ...factDefectsOf(inspected),
    ...paperDefectsOf(inspected),
    ...(inspected.checks.length === 0 ? [] : lookDefectsOf(inspected)),
  ].filter(isFaulty);
