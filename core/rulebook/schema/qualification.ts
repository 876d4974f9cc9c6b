import { z } from 'zod';
import { type Citing, count, eligibleStatus, text, wish, yearMonth } from './parts.ts';

export function qualificationSchema({ cited, list }: Citing) {
  return z.strictObject({
    graduation: z.strictObject({
      monthsAfterGraduation: cited(count),
      lastGraduation: cited(yearMonth),
      countedCourses: cited(
        z
          .array(
            z.strictObject({
              course: z.enum([
                'highSchool',
                'secondarySchool',
                'specialNeedsSchool',
                'kosen',
                'upperSecondaryVocational',
              ]),
              label: text,
              minimumYears: count.nullable(),
            }),
          )
          .min(1),
      ),
      kosenYear: cited(count),
      firstTimeFor: cited(z.array(wish)),
    }),
    nationality: z.strictObject({
      japanese: cited(text),
      statuses: list(z.strictObject({ status: eligibleStatus, label: text, needsIntention: z.boolean() })),
      otherStatuses: cited(text),
    }),
    formerGrant: cited(z.array(wish)),
  });
}
