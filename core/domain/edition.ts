import type { IsoDate } from './applicant.ts';
import type { Amounts } from './edition-amounts.ts';
import type { Calendar } from './edition-calendar.ts';
import type { Choices, HouseholdRules, MarksRules, QualificationRules } from './edition-criteria.ts';
import type { DeductionRules } from './edition-deductions.ts';
import type { GuaranteeRules } from './edition-guarantee.ts';
import type { PaperRules } from './edition-papers.ts';
import type { SupporterRules } from './edition-supporters.ts';

export type PublishedDocument = Readonly<{
  /** As cited: 「2022年度実施の国内大学等奨学生予約採用について」 */
  title: string;
  publisher: string;
  /** 「2022年4月版」 */
  edition: string;
}>;

/**
 * The rules of one scheme for one fiscal year, complete. Read from resources/rules by core/rulebook; a year without a
 * file has no edition, and is never judged by a neighbour's.
 */
export type Edition = Readonly<{
  /** 「advance-2022」: stands in stored judgements and in the terminal's JSON */
  id: string;
  scheme: 'advance';
  /** 実施年度 and 進学年度 */
  fiscalYear: number;
  entryYear: number;
  title: string;
  shortTitle: string;
  documents: readonly PublishedDocument[];
  /** The day a person last compared the file with its documents */
  lastCheckedOn: IsoDate;
  /** From this day on a warning is shown that a newer publication may exist; null = none expected */
  reviewBy: IsoDate | null;
  calendar: Calendar;
  qualification: QualificationRules;
  marks: MarksRules;
  household: HouseholdRules;
  choices: Choices;
  papers: PaperRules;
  amounts: Amounts;
  /** 人的保証: who may stand as 連帯保証人 and 保証人 */
  guarantee: GuaranteeRules;
  /** Who is a 生計維持者 */
  supporters: SupporterRules | null;
  /** 特別控除 */
  deductions: DeductionRules | null;
}>;
