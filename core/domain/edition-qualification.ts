import type { ResidenceStatus, SchoolCourse, YearMonth } from './applicant.ts';
import type { Cited } from './cited.ts';
import type { CorrespondenceRules } from './edition-correspondence.ts';
import type { Wish } from './verdict.ts';

/** A 課程 that counts as 高等学校等, if it lasts at least so many years; null = whatever its length. */
export type CountedCourse = Readonly<{ course: SchoolCourse; label: string; minimumYears: number | null }>;

export type GraduationRules = Readonly<{
  /** 卒業後2年以内, counted in months from the month of graduation to the month of application */
  monthsAfterGraduation: Cited<number>;
  /** A graduation still to come must lie before the entry year: the last month that does */
  lastGraduation: Cited<YearMonth>;
  countedCourses: Cited<readonly CountedCourse[]>;
  /** 高専: the school year whose end stands for the graduation */
  kosenYear: Cited<number>;
  /** Wishes for which it must be the first graduation from 高等学校等 */
  firstTimeFor: Cited<readonly Wish[]>;
}>;

export type EligibleStatus = Readonly<{
  status: Exclude<ResidenceStatus['kind'], 'other'>;
  label: string;
  /** 将来永住する意思 must be stated */
  needsIntention: boolean;
  /** 在留期間（満了日）has to be given */
  asksExpiry: boolean;
}>;

/** `ask`: the publications send the applicant to the school's counter or to JASSO's own table. */
export type OtherStatuses = Readonly<{ kind: 'refused' | 'ask'; text: string }>;

export type NationalityRules = Readonly<{
  japanese: Cited<string> | null;
  statuses: readonly Cited<EligibleStatus>[];
  /** What holds for every other 在留資格; null where nobody is asked (適格認定) */
  otherStatuses: Cited<OtherStatuses> | null;
  /** 在留期間が過ぎているとき */
  expired: Cited<string> | null;
}>;

/** 留年・休学・留学: who cannot apply while it lasts */
export const refusedStandings = ['repeating', 'onLeave', 'abroad'] as const;
export type RefusedStanding = Readonly<{
  standing: (typeof refusedStandings)[number];
  label: string;
  /** Who is not refused although the entry is the same: the school tells the two apart. null = nobody */
  except: string | null;
}>;

/** `clearFirst`: can apply once it is put right; `refused`: cannot. */
export const formerLoanTraps = ['pledgeMissing', 'overdue', 'subrogated'] as const;
export type FormerLoanTrap = Readonly<{
  history: (typeof formerLoanTraps)[number];
  label: string;
  effect: 'clearFirst' | 'refused';
}>;

/** How many earlier loans of the kind still leave room for one more (再貸与). */
export type RepeatLimit = Readonly<{
  field: 'earlierLoan1' | 'earlierLoan2';
  wishes: readonly Wish[];
  label: string;
  atMost: number;
}>;

export type QualificationRules = Readonly<{
  graduation: GraduationRules | null;
  nationality: NationalityRules;
  /** Wishes refused to a person who has once received the grant */
  formerGrant: Cited<readonly Wish[]> | null;
  standings: readonly Cited<RefusedStanding>[];
  formerLoans: readonly Cited<FormerLoanTrap>[];
  /** 債務整理中 */
  debtSettlement: Cited<string> | null;
  repeats: readonly Cited<RepeatLimit>[];
  /** What a person with a former loan in order has to know */
  formerLoanCaution: Cited<string> | null;
  /** 通信教育 */
  correspondence: CorrespondenceRules | null;
}>;
