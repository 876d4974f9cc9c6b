import { z } from 'zod';
import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import { sheetKinds } from '#core/domain/documents/print-sheet.ts';
import { amountsQuestion } from './amounts.ts';
import { channel, fileHandle, jobId, reply, studentNumber } from './channel.ts';
import type { FormPreview } from './forms.ts';
import { guaranteeQuestion } from './guarantee.ts';
import { householdQuestion } from './household-papers.ts';
import { logQuery } from './log.ts';
import { roundId } from './progress.ts';
import { repaymentQuestion } from './repayment.ts';

/** What is to be printed for a student, by the question it answers: the answer itself is computed anew when printing. */
const sheet = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('repayment'),
    question: repaymentQuestion,
    /** Every payment, on further pages */
    withSchedule: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('household'), question: householdQuestion }),
  z.strictObject({ kind: z.literal('guarantee'), question: guaranteeQuestion }),
  z.strictObject({ kind: z.literal('amounts'), question: amountsQuestion }),
  /** What the student types into スカラネット */
  z.strictObject({ kind: z.literal('scholarnet'), studentNumber }),
  z.strictObject({ kind: z.literal('scholarnet-personal') }),
  /** 変更の記録, as it is searched */
  z.strictObject({ kind: z.literal('log'), query: logQuery }),
  /** Not for one student: whom another edition would judge otherwise */
  z.strictObject({ kind: z.literal('rejudge'), edition: z.string().max(60) }),
  /** Of every year there is */
  z.strictObject({ kind: z.literal('statistics') }),
  /** A 募集回 as it was when it was closed */
  z.strictObject({ kind: z.literal('closing'), round: roundId }),
]);
export type SheetRequest = z.infer<typeof sheet>;

const request = {
  sheet,
  /** Whose name stands on it; null leaves a line to write it on */
  studentNumber: studentNumber.nullable(),
};

export type SheetSaved = Readonly<{ fileName: string; pages: number; warnings: readonly GlyphWarning[] }>;

export const printSheetChannels = {
  'sheets.preview': channel(z.strictObject({ ...request, jobId }), reply<FormPreview>()),
  'sheets.fileName': channel(
    z.strictObject({ kind: z.enum(sheetKinds) }),
    reply<Readonly<{ name: string }>>(),
  ),
  'sheets.save': channel(z.strictObject({ ...request, target: fileHandle, jobId }), reply<SheetSaved>()),
} as const;
