/** What is asked about 特別控除. `null` means 「入力なし」, never 「いいえ」; amounts are in yen. */
export type DeductionFacts = Readonly<{
  /** A year's 授業料 without 入学金 and the like, and what the school has already taken off it */
  tuition: number | null;
  tuitionReduction: number | null;
  /** Who makes up the household */
  household: 'oneParent' | 'grandparents' | 'other' | null;
  /** Every child is under age or at school */
  childrenFit: boolean | null;
  /** 祖父母 who live in a household of one parent */
  grandparents: readonly Readonly<{ age: number; income: number }>[] | null;
  /** 障害のある人の数, the applicant included */
  disabledPersons: number | null;
  /** Does the main supporter live apart for work */
  livesApart: boolean | null;
  /** A year's 住居・光熱・水道・家具・家事用品 */
  apartHousing: number | null;
  apartUtilities: number | null;
  apartFurniture: number | null;
  /** 療養: how long it takes or will take, and what a year of it costs */
  treatmentMonths: number | null;
  treatmentCost: number | null;
  /** 火災・風水害・盗難 within this year, for how many years its effects last, and a year of them */
  hadDisaster: boolean | null;
  disasterYears: number | null;
  disasterSpending: number | null;
  disasterLoss: number | null;
}>;

export type DeductionField = keyof DeductionFacts;

export const deductionFieldLabels: Readonly<Record<DeductionField, string>> = {
  tuition: '年間の授業料',
  tuitionReduction: '授業料の減免額',
  household: '家庭の構成',
  childrenFit: '子の年齢と就学',
  grandparents: '同居の祖父母',
  disabledPersons: '障害のある人の数',
  livesApart: '単身赴任等の別居',
  apartHousing: '別居の住居費',
  apartUtilities: '別居の光熱・水道費',
  apartFurniture: '別居の家具・家事用品費',
  treatmentMonths: '療養の月数',
  treatmentCost: '療養の1年間の支出',
  hadDisaster: '災害・盗難の被害',
  disasterYears: '影響の続く年数',
  disasterSpending: '支出の増加',
  disasterLoss: '収入の減少',
};

export const unknownDeductions: DeductionFacts = {
  tuition: null,
  tuitionReduction: null,
  household: null,
  childrenFit: null,
  grandparents: null,
  disabledPersons: null,
  livesApart: null,
  apartHousing: null,
  apartUtilities: null,
  apartFurniture: null,
  treatmentMonths: null,
  treatmentCost: null,
  hadDisaster: null,
  disasterYears: null,
  disasterSpending: null,
  disasterLoss: null,
};
