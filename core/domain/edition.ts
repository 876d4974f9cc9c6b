import type { IsoDate } from './applicant.ts';
import type { AdoptionRules } from './edition-adoption.ts';
import type { Amounts } from './edition-amounts.ts';
import type { Calendar } from './edition-calendar.ts';
import type { Choices } from './edition-choices.ts';
import type { ContinuationRules } from './edition-continuation.ts';
import type { DeductionRules } from './edition-deductions.ts';
import type { DefectRules } from './edition-defects.ts';
import type { EmergencyRules } from './edition-emergency.ts';
import type { EnrolmentRules } from './edition-enrolment.ts';
import type { GuaranteeRules } from './edition-guarantee.ts';
import type { HouseholdRules } from './edition-household.ts';
import type { MarksRules } from './edition-marks.ts';
import type { PaperRules } from './edition-papers.ts';
import type { QualificationRules } from './edition-qualification.ts';
import type { SupporterRules } from './edition-supporters.ts';
import type { Scheme } from './scheme.ts';

export type PublishedDocument = Readonly<{
  /** As cited: 「2022年度実施の国内大学等奨学生予約採用について」 */
  title: string;
  publisher: string;
  /** 「2022年4月版」 */
  edition: string;
}>;

/**
 * The rules of one scheme for one fiscal year, complete. Read from resources/rules by core/rulebook; a year without a
 * file has no edition, and is never judged by a neighbour's. A section is null, a list empty, where the publications of
 * the edition say nothing: unknown is an answer.
 */
export type Edition = Readonly<{
  /** 「advance-2022」: stands in stored judgements and in the terminal's JSON */
  id: string;
  scheme: Scheme;
  /** 実施年度 */
  fiscalYear: number;
  /** 進学年度; null where those who apply have entered already */
  entryYear: number | null;
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
  amounts: Amounts | null;
  /** 人的保証: who may stand as 連帯保証人 and 保証人 */
  guarantee: GuaranteeRules | null;
  /** 緊急採用・応急採用 */
  emergency: EmergencyRules | null;
  /** 適格認定 */
  continuation: ContinuationRules | null;
  /** 在学情報 */
  enrolment: EnrolmentRules | null;
  /** Who is a 生計維持者 */
  supporters: SupporterRules | null;
  /** 特別控除 */
  deductions: DeductionRules | null;
  /** 採用後の手続き: 進学届, 返還誓約書, 異動, 継続願 */
  adoption: AdoptionRules | null;
  /** 不備の点検 */
  defects: DefectRules | null;
}>;

/** An edition that has a section for sure. */
export type EditionWith<Section extends keyof Edition> = Edition &
  Readonly<{ [Key in Section]: NonNullable<Edition[Key]> }>;

export const hasSection = <Section extends keyof Edition>(
  edition: Edition,
  section: Section,
): edition is EditionWith<Section> => edition[section] !== null;
