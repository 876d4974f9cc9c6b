import { z } from 'zod';
import { formerLoanTraps, refusedStandings } from '#core/domain/edition-qualification.ts';
import { correspondenceSchema } from './correspondence.ts';
import { type Citing, count, eligibleStatus, text, wish, yearMonth } from './parts.ts';

export function qualificationSchema(cites: Citing) {
  const { cited, some } = cites;
  return z.strictObject({
    graduation: graduationSchema(cites).nullable(),
    nationality: z.strictObject({
      japanese: cited(text).nullable(),
      statuses: some(
        z.strictObject({
          status: eligibleStatus,
          label: text,
          needsIntention: z.boolean(),
          asksExpiry: z.boolean().default(false),
        }),
      ),
      otherStatuses: cited(z.strictObject({ kind: z.enum(['refused', 'ask']), text })).nullable(),
      expired: cited(text).nullable(),
    }),
    formerGrant: cited(z.array(wish)).nullable(),
    standings: some(
      z.strictObject({
        standing: z.enum(refusedStandings),
        label: text,
        except: text.nullable().default(null),
      }),
    ),
    formerLoans: some(
      z.strictObject({
        history: z.enum(formerLoanTraps),
        label: text,
        effect: z.enum(['clearFirst', 'refused']),
      }),
    ),
    debtSettlement: cited(text).nullable(),
    repeats: some(
      z.strictObject({
        field: z.enum(['earlierLoan1', 'earlierLoan2']),
        wishes: z.array(wish).min(1),
        label: text,
        atMost: z.number().int().min(0),
      }),
    ),
    formerLoanCaution: cited(text).nullable(),
    // Only a file about 通信教育 has it.
    correspondence: correspondenceSchema(cites).nullable().default(null),
  });
}

const graduationSchema = ({ cited }: Citing) =>
  z.strictObject({
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
  });
