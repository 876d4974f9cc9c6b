import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import type { FormInput } from '../documents/form-input.ts';
import type { FormFormat, FormOf } from '../documents/model.ts';
import {
  letterTitle,
  type RecommendationLetter,
  recommendationLetter,
} from '../documents/recommendation-letter.ts';
import { recommendationList } from '../documents/recommendation-list.ts';
import { batchStatus, type StatusEntries } from '../documents/recommendation-status.ts';
import { scholarAc } from '../documents/scholar-ac.ts';
import { formTitles } from '../documents/words.ts';
import type { Failure } from '../failure.ts';
import type { OfficeYear } from '../progress/records.ts';
import { ok, type Result } from '../result.ts';

/** What is printed of one 推薦, in the order of the office. */
export const batchPapers = [
  'recommendation-letter', // 推薦書
  'recommendation-status', // 推薦状況表
  'recommendation-list', // 推薦者一覧
  'scholar-ac', // スカラAC 入力票
] as const;
export type BatchPaper = (typeof batchPapers)[number];

export type BatchDocument =
  | (RecommendationLetter & Readonly<{ kind: 'recommendation-letter' }>)
  | FormOf<Exclude<BatchPaper, 'recommendation-letter'>>;

export const batchPaperTitles: Readonly<Record<BatchPaper, string>> = {
  'recommendation-letter': letterTitle,
  'recommendation-status': formTitles['recommendation-status'],
  'recommendation-list': formTitles['recommendation-list'],
  'scholar-ac': formTitles['scholar-ac'],
};

/** 推薦書 is a letter; the others are lists and exist as Excel files, too. */
export const batchPaperFormats = (paper: BatchPaper): readonly FormFormat[] =>
  paper === 'recommendation-letter' ? ['pdf'] : ['pdf', 'xlsx'];

export type BatchInput = Readonly<{
  /** `cases` are the members; the names of `school` are those that stand on the 推薦書 */
  input: Omit<FormInput, 'documentNumber'>;
  everyone: readonly ApplicantCase[];
  year: OfficeYear;
  number: number;
  letterDate: IsoDate;
  /** Where スカラAC shows other numbers, and why */
  entries: StatusEntries & Readonly<{ remark: string | null }>;
  documentNumbers: Readonly<Record<BatchPaper, string>>;
}>;

/** The four papers of a batch, from the facts as they are now: this is what is frozen. */
export function buildBatchPapers(batch: BatchInput): Result<readonly BatchDocument[], Failure> {
  const inputFor = (paper: BatchPaper): FormInput => ({
    ...batch.input,
    documentNumber: batch.documentNumbers[paper],
  });
  const status = batchStatus(inputFor('recommendation-status'), batch.everyone, batch.entries, batch.year);
  if (!status.ok) return status;
  return ok([
    recommendationLetter(inputFor('recommendation-letter'), status.value, batch),
    status.value,
    recommendationList(inputFor('recommendation-list')),
    scholarAc(inputFor('scholar-ac')),
  ]);
}
