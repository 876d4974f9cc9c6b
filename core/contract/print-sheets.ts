import { z } from 'zod';
import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import { labelGrids } from '#core/domain/documents/labels.ts';
import { sheetKinds } from '#core/domain/documents/print-sheet.ts';
import { amountsQuestion } from './amounts.ts';
import { channel, fileHandle, isoDate, jobId, reply, studentNumber } from './channel.ts';
import type { FormPreview } from './forms.ts';
import { guaranteeQuestion } from './guarantee.ts';
import { householdQuestion } from './household-papers.ts';
import { logQuery } from './log.ts';
import { roundId } from './progress.ts';
import { repaymentQuestion } from './repayment.ts';

/** Whose labels; `test`: the page that shows whether the printer meets the grid */
const labelsWhom = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('test') }),
  z.strictObject({ kind: z.literal('shipment'), id: z.string().max(64) }),
  z.strictObject({ kind: z.literal('class'), className: z.string().max(60).nullable() }),
]);

const several = z.array(studentNumber).min(1).max(5000);

const schoolYear = z.number().int().min(2000).max(2100);

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
  /** 受領簿 of the notices of 選考結果 */
  z.strictObject({
    kind: z.literal('hand-over'),
    openOnly: z.boolean(),
    className: z.string().max(60).nullable(),
  }),
  /** Not for one student: whom another edition would judge otherwise */
  z.strictObject({ kind: z.literal('rejudge'), edition: z.string().max(60) }),
  /** Of every year there is */
  z.strictObject({ kind: z.literal('statistics') }),
  /** The pages of the 引継ぎ pack */
  z.strictObject({ kind: z.enum(['first-day', 'open-cases', 'handover-notes', 'school-rules']) }),
  /** A 募集回 as it was when it was closed */
  z.strictObject({ kind: z.literal('closing'), round: roundId }),
  /** 点検表, one page for each */
  z.strictObject({ kind: z.literal('inspection'), studentNumbers: several }),
  /** 面談票 and the sheet for the report on 学修意欲, one page for each */
  z.strictObject({ kind: z.literal('interview'), studentNumbers: several }),
  z.strictObject({ kind: z.literal('report'), studentNumbers: several }),
  z.strictObject({ kind: z.literal('kept-papers') }),
  /** What of 保管簿 is to be destroyed, and 廃棄証明書 of what was */
  z.strictObject({ kind: z.literal('destruction-list') }),
  z.strictObject({ kind: z.literal('destruction'), id: z.string().max(64) }),
  /** 受付簿 of a period, 受領証 of a student's day, 封入チェック表 and 送付書 of a 便 */
  z.strictObject({ kind: z.literal('paper-register'), from: isoDate, to: isoDate }),
  z.strictObject({ kind: z.literal('paper-receipt'), studentNumber, on: isoDate }),
  z.strictObject({ kind: z.literal('enclosure-check'), id: z.string().max(64) }),
  z.strictObject({ kind: z.literal('shipment-letter'), id: z.string().max(64) }),
  /** 氏名ラベル, beginning at one of the places of the first sheet (0 = the first) */
  z.strictObject({
    kind: z.literal('labels'),
    grid: z.enum(labelGrids),
    start: z.number().int().min(0).max(99),
    whom: labelsWhom,
  }),
  /** 採用後: lists for the office, and the 案内 for everybody */
  z.strictObject({ kind: z.enum(['report-open', 'event-list']) }),
  z.strictObject({ kind: z.enum(['request-guide', 'request-open', 'review-list']), year: schoolYear }),
  /** A page for each 奨学生: by the ids of the scholarships, or everybody who does not simply go on */
  z.strictObject({ kind: z.literal('pledge-check'), keys: z.array(z.string().max(64)).min(1).max(20_000) }),
  z.strictObject({ kind: z.literal('review-notice'), year: schoolYear }),
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
