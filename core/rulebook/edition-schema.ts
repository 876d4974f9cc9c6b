import { z } from 'zod';
import { incomeStates } from '#core/domain/applicant.ts';
import { isIsoDate, isYearMonth } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { living } from '#core/domain/edition-amounts.ts';
import { bands } from '#core/domain/edition-criteria.ts';
import { paperConditions } from '#core/domain/edition-papers.ts';
import type { Citation } from '#core/domain/verdict.ts';

// Editions are written by people, so every fault is named in Japanese with the place in the file (see faults.ts).

const text = z.string().trim().min(1);
const quote = text.max(120);
const date = z.string().refine(isIsoDate, 'YYYY-MM-DD の日付ではありません');
const period = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to, '終わりの日が始まりの日より前です');
const wish = z.enum(['grant', 'loan1', 'loan2', 'combined']);
const loanWish = z.enum(['loan1', 'loan2', 'combined']);
const band = z.enum(bands);
const count = z.number().int().positive();
const amount = z.number().int().min(0);
const eligibleStatus = z.enum([
  'specialPermanentResident',
  'permanentResident',
  'spouseOfJapanese',
  'spouseOfPermanentResident',
  'longTermResident',
]);

/** 3.5 in the file, 35 tenths in the program: a limit has at most one decimal, so nothing is rounded. */
const tenths = z
  .number()
  .min(1)
  .max(5)
  .refine(
    (value) => Number.isInteger(Number((value * 10).toPrecision(15))),
    '小数第一位までの数ではありません',
  )
  .transform((value) => Math.round(value * 10));

const byLiving = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    publicHome: value,
    publicAway: value,
    privateHome: value,
    privateAway: value,
  } satisfies Record<(typeof living)[number], Value>);

const documentSchema = z.strictObject({ id: text, title: text, publisher: text, edition: text });

/** Read first, because every source of the rest names one of them. */
export const documentsSchema = z.object({ documents: z.array(documentSchema).min(1) });
export type DocumentRegister = z.output<typeof documentsSchema>['documents'];

/** The whole file. A source's document id becomes the title that an officer would quote. */
export function editionSchema(register: DocumentRegister) {
  const titles = new Map(register.map((entry) => [entry.id, `${entry.title}（${entry.edition}）`]));

  const source = z
    .strictObject({ document: text, locator: text, quote })
    .transform((value, context): Citation => {
      const title = titles.get(value.document);
      if (title === undefined) {
        context.addIssue({ code: 'custom', message: `資料「${value.document}」が documents にありません` });
        return z.NEVER;
      }
      return { document: title, locator: value.locator, quote: value.quote };
    });

  const cited = <Value extends z.ZodType>(value: Value) =>
    z.strictObject({ value, source }).transform((entry) => {
      // zod cannot name the output of a generic key by itself
      const { value: inner, source: citation } = entry as { value: z.output<Value>; source: Citation };
      return { value: inner, citation };
    });
  const list = <Item extends z.ZodType>(item: Item) => z.array(cited(item)).min(1);

  const round = z.strictObject({
    id: z.enum(['first', 'second', 'third', 'reserve']),
    label: text,
    application: cited(period),
    posting: cited(z.strictObject({ from: date.nullable(), to: date })),
    recommendation: cited(period),
    result: cited(text),
  });
  const correctable = z.enum(['yes', 'partly', 'no']);

  const calendar = z.strictObject({
    applicationWindow: cited(period),
    rounds: z.array(round).min(1),
    recommendationFromDay: cited(count),
    correctionADays: cited(count),
    myNumberPostingDays: cited(count),
    corrections: list(z.strictObject({ item: text, periodA: correctable, periodB: correctable })),
    withdrawals: list(z.strictObject({ state: text, how: text, explanation: text })),
  });

  const qualification = z.strictObject({
    graduation: z.strictObject({
      monthsAfterGraduation: cited(count),
      lastGraduation: cited(z.string().refine(isYearMonth, 'YYYY-MM の年月ではありません')),
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

  const marks = z
    .strictObject({
      grant: z.strictObject({ limit: cited(tenths), studyWill: cited(text), retentionYears: cited(count) }),
      loan1: z.strictObject({
        limit: cited(tenths),
        hardships: cited(
          z
            .array(z.strictObject({ field: z.enum(['taxExempt', 'onWelfare', 'socialCare']), label: text }))
            .min(1),
        ),
        statements: list(z.strictObject({ field: z.enum(['specialTalent', 'specialWill']), label: text })),
      }),
      combined: cited(z.literal('loan1')),
      loan2: cited(
        z.array(z.strictObject({ basis: z.enum(['average', 'talent', 'will']), label: text })).min(1),
      ),
      period: cited(
        z.strictObject({
          inSchool: z.enum(['years1to2', 'years1to3']),
          left: z.enum(['years1to2', 'years1to3']),
        }),
      ),
      rounding: cited(text),
    })
    .transform(({ grant, loan1, ...rest }) => ({
      ...rest,
      grant: { limitTenths: grant.limit, studyWill: grant.studyWill, retentionYears: grant.retentionYears },
      loan1: { limitTenths: loan1.limit, hardships: loan1.hardships, statements: loan1.statements },
    }));

  const figure = z.strictObject({ first: amount, second: amount.nullable() });
  const bandFigures = z.strictObject({ I: figure, II: figure, III: figure });
  const loanRow = z.strictObject({
    persons: count,
    composition: text,
    incomeKind: z.enum(['salary', 'other']),
    atMost: count,
  });

  const household = z.strictObject({
    grant: z.strictObject({
      bands: list(z.strictObject({ band, label: text, yearlyGuide: count })),
      rows: list(
        z.strictObject({ persons: count, composition: text, salary: bandFigures, other: bandFigures }),
      ),
      assetsBelow: list(z.strictObject({ supporters: z.literal([1, 2]), below: count })),
      judgedBy: cited(text),
    }),
    loan1: list(loanRow),
    loan2: list(loanRow),
    combined: z.strictObject({ rows: z.array(cited(loanRow)), note: cited(text) }),
  });

  const choices = z.strictObject({
    chains: list(
      z.strictObject({ number: z.literal([1, 2, 3, 4, 5, 6, 7]), wishes: z.array(loanWish).min(1) }),
    ),
    order: cited(text),
  });

  const paper = z
    .strictObject({
      id: z.string().regex(/^[a-zA-Z]+$/, '英字だけで書きます'),
      number: text,
      label: text,
      shortLabel: text,
      form: text.nullable(),
      condition: z.enum(paperConditions),
      source,
    })
    .transform(({ source: citation, ...rest }) => ({ ...rest, citation }));

  const papers = z.strictObject({
    list: z.array(paper).min(1),
    income: list(
      z
        .strictObject({
          state: z.enum(incomeStates),
          label: text,
          coveredByMyNumber: z.boolean(),
          paper: text.nullable(),
        })
        .refine(
          (entry) => entry.coveredByMyNumber === (entry.paper === null),
          'マイナンバーで確認できないときだけ書類を書きます',
        ),
    ),
    residence: list(z.strictObject({ statuses: z.array(eligibleStatus).min(1), paper: text })),
  });

  const grantAmounts = list(
    z.strictObject({
      band,
      amounts: byLiving(z.strictObject({ amount, special: amount.nullable() })),
    }),
  );
  const range = z.strictObject({ from: count, to: count, step: count });

  const amounts = z.strictObject({
    grantMonthly: grantAmounts,
    grantMonthlyKosen: grantAmounts,
    grantYearlyCorrespondence: cited(z.strictObject({ I: amount, II: amount, III: amount })),
    loan1: list(
      z.strictObject({
        school: z.enum(['university', 'other']),
        label: text,
        amounts: byLiving(z.strictObject({ highest: amount, others: z.array(amount).min(1) })),
      }),
    ),
    loan2: cited(range),
    loan2Increase: list(z.strictObject({ label: text, increase: count, total: count })),
    entryExtra: cited(range),
    adjustedLoan1: list(
      z.strictObject({
        school: z.enum(['university', 'juniorCollege', 'kosen', 'vocational']),
        label: text,
        band,
        amounts: byLiving(
          z.strictObject({
            amounts: z.array(amount).min(1),
            special: z.array(amount).min(1).nullable(),
          }),
        ),
      }),
    ),
  });

  return z
    .strictObject({
      id: z.string().regex(/^advance-\d{4}$/, '「advance-年度」の形ではありません'),
      scheme: z.literal('advance'),
      fiscalYear: z.number().int(),
      entryYear: z.number().int(),
      title: text,
      shortTitle: text,
      lastCheckedOn: date,
      reviewBy: date.nullable(),
      documents: z
        .array(documentSchema)
        .transform((entries) =>
          entries.map(({ title, publisher, edition }) => ({ title, publisher, edition })),
        ),
      calendar,
      qualification,
      marks,
      household,
      choices,
      papers,
      amounts,
    })
    .transform((value): Edition => value);
}
