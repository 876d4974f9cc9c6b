import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import { type CheckAnswer, checkAnswers, type PaperCheck } from '#core/domain/defects/check.ts';
import type { Defect } from '#core/domain/defects/defect.ts';
import type { LookAnswer } from '#core/domain/edition-defects.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { channel, isoDate, nothing, reply, studentNumber } from './channel.ts';
import type { EditResult, StudentLine } from './students.ts';

/** One student in the list of 点検. */
export type InspectionLine = Readonly<{
  line: StudentLine;
  /** Questions there are now, and how many of them are answered */
  asked: number;
  answered: number;
  /** Papers that lie there to be looked at */
  inHand: number;
  /** What was found (`isFaulty`) */
  faults: number;
  /** The envelope can be closed */
  isClosable: boolean;
}>;

export type InspectionList = Readonly<{
  /** Whether the publications of the edition name anything to look at */
  isListed: boolean;
  /** Who owes papers, in order of class and seat */
  rows: readonly InspectionLine[];
}>;

export type InspectionQuestion = Readonly<{
  paperKey: string;
  /** 「確認書（給付）」; null = the application as a whole */
  paperLabel: string | null;
  look: string;
  question: string;
  /** What it is called when it is not in order */
  label: string;
  answer: LookAnswer;
  withinMonths: number | null;
  citation: Citation;
  check: PaperCheck | null;
  outcome: CheckAnswer | null;
}>;

/** Everything about one application before its envelope is closed. */
export type Inspection = Readonly<{
  line: StudentLine;
  questions: readonly InspectionQuestion[];
  defects: readonly Defect[];
  /** 申込日, which days of issue are compared with */
  applicationDay: IsoDate;
  /** 実施年度, which forms have to be of */
  fiscalYear: number;
}>;

/** `value`: as typed, 「2021」「R3」 or a date; null where nothing is written down */
const answer = z.strictObject({
  answer: z.enum(checkAnswers),
  value: z.string().trim().min(1).max(40).nullable(),
  note: z.string().trim().min(1).max(200).nullable(),
});

export const inspectionChannels = {
  'inspection.list': channel(nothing, reply<InspectionList>()),
  'inspection.of': channel(z.strictObject({ studentNumber }), reply<Inspection>()),
  /** Any number of answers about one student in one step; null takes an answer back. */
  'inspection.answer': channel(
    z.strictObject({
      studentNumber,
      on: isoDate,
      answers: z
        .array(
          z.strictObject({
            paperKey: z.string().max(80),
            look: z.string().max(60),
            answer: answer.nullable(),
          }),
        )
        .min(1)
        .max(200),
    }),
    reply<EditResult>(),
  ),
} as const;
