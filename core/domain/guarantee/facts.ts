import type { IsoDate, YearMonth } from '../applicant.ts';
import type { GuarantorRole, Kin, ParentException } from '../edition-guarantee.ts';

/** How the guarantor is related to the applicant. */
export type Relation =
  | Readonly<{ kind: 'parent' }> // 父母
  | Readonly<{ kind: ParentException }> // 親権を失った父母、配偶者の父母
  | Readonly<{ kind: 'spouse' }> // 配偶者
  | Readonly<{ kind: 'relative'; kin: Kin; degree: number; label: string }>
  | Readonly<{ kind: 'none' }>; // 知人など

/** What is asked about a guarantor. `null` means 「入力なし」, never 「いいえ」; amounts are in yen. */
export type GuarantorFacts = Readonly<{
  /** The applicant has chosen 所得連動返還方式 */
  incomeLinked: boolean | null;
  relation: Relation | null;
  /** 親権者（いないときは未成年後見人）: only asked for the 連帯保証人 of a 未成年者 */
  guardian: boolean | null;
  /** 父母がいない等: only asked for a 連帯保証人 who is no parent */
  parentsUnavailable: boolean | null;
  /** 別生計 from applicant and 連帯保証人 */
  separateHousehold: boolean | null;
  /** 配偶者・婚約者 of the 連帯保証人 / of the applicant */
  spouseOfJoint: boolean | null;
  spouseOfApplicant: boolean | null;
  minor: boolean | null;
  student: boolean | null;
  /** 債務整理中（破産等） */
  debtArrangement: boolean | null;
  birthDate: IsoDate | null;
  /** 進学届提出日 */
  admissionReportDate: IsoDate | null;
  /** 誓約日 */
  pledgeDate: IsoDate | null;
  applicantBirthDate: IsoDate | null;
  /** 貸与終了月 */
  loanEnd: YearMonth | null;
  incomeKind: 'salary' | 'other' | null;
  income: number | null;
  deposits: number | null;
  property: number | null;
  /** 貸与予定総額 */
  plannedLoan: number | null;
}>;

export type GuarantorField = keyof GuarantorFacts;

export const guarantorFieldLabels: Readonly<Record<GuarantorField, string>> = {
  incomeLinked: '所得連動返還方式の選択',
  relation: '生徒との続柄',
  guardian: '親権者（未成年後見人）かどうか',
  parentsUnavailable: '父母がいない等の事情',
  separateHousehold: '別生計かどうか',
  spouseOfJoint: '連帯保証人の配偶者・婚約者かどうか',
  spouseOfApplicant: '生徒の配偶者・婚約者かどうか',
  minor: '未成年かどうか',
  student: '学生かどうか',
  debtArrangement: '債務整理中かどうか',
  birthDate: '保証する人の生年月日',
  admissionReportDate: '進学届提出日',
  pledgeDate: '誓約日',
  applicantBirthDate: '生徒の生年月日',
  loanEnd: '貸与終了月',
  incomeKind: '給与所得者かどうか',
  income: '年間収入（所得）',
  deposits: '預貯金残高',
  property: '固定資産の評価額',
  plannedLoan: '貸与予定総額',
};

export const guarantorRoleLabels: Readonly<Record<GuarantorRole, string>> = {
  joint: '連帯保証人',
  guarantor: '保証人',
};

export const unknownGuarantor: GuarantorFacts = {
  incomeLinked: null,
  relation: null,
  guardian: null,
  parentsUnavailable: null,
  separateHousehold: null,
  spouseOfJoint: null,
  spouseOfApplicant: null,
  minor: null,
  student: null,
  debtArrangement: null,
  birthDate: null,
  admissionReportDate: null,
  pledgeDate: null,
  applicantBirthDate: null,
  loanEnd: null,
  incomeKind: null,
  income: null,
  deposits: null,
  property: null,
  plannedLoan: null,
};
