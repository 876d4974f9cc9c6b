// What a student will type that is no fact of the roster. Each is one text, typed by the officer if at all: whatever is
// empty the student brings along.

export const persons = ['contact', 'joint', 'guarantor', 'supporter1', 'supporter2'] as const;
export type NetPerson = (typeof persons)[number];

export const personLabels: Readonly<Record<NetPerson, string>> = {
  contact: '本人以外の連絡先',
  joint: '連帯保証人',
  guarantor: '保証人',
  supporter1: '生計維持者①',
  supporter2: '生計維持者②',
};

export const personParts = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'birthDate',
  'relation',
  'postalCode',
  'address1',
  'address2',
  'phone',
  'mobile',
  'workplace',
  'workplacePhone',
] as const;
export type PersonPart = (typeof personParts)[number];

export const partLabels: Readonly<Record<PersonPart, string>> = {
  familyName: '姓（漢字）',
  givenName: '名（漢字）',
  familyKana: '姓（カナ）',
  givenKana: '名（カナ）',
  birthDate: '生年月日',
  relation: '続柄',
  postalCode: '郵便番号',
  address1: '住所1（自動入力）',
  address2: '住所2（番地以降）',
  phone: '電話番号',
  mobile: '携帯電話',
  workplace: '勤務先',
  workplacePhone: '勤務先の電話番号',
};

const withoutWork = personParts.filter((part) => part !== 'workplace' && part !== 'workplacePhone');
const withoutPhone = withoutWork.filter((part) => part !== 'phone' && part !== 'mobile');

/** What the form asks of each of them. */
export const partsOf: Readonly<Record<NetPerson, readonly PersonPart[]>> = {
  contact: withoutWork,
  joint: personParts,
  guarantor: personParts,
  supporter1: withoutPhone,
  supporter2: withoutPhone,
};

export type PersonField = `${NetPerson}.${PersonPart}`;

const ownFields = [
  'chosenFamilyName',
  'chosenGivenName',
  'applicationId',
  'entryRoute',
  'beforeThatEnteredOn',
  'beforeThatLeftOn',
  'beforeEnteredOn',
  'beforeLeftOn',
  'repaymentMethod',
  'guarantee',
  'separateHouseholds',
  'postalCode',
  'address1',
  'address2',
  'phone',
  'mobile',
  'accountKind',
  'bankName',
  'branchName',
  'accountType',
  'accountNumber',
  'yuchoSymbol',
  'yuchoNumber',
  'holderKana',
  'familySituation',
] as const;
export type OwnField = (typeof ownFields)[number];
export type EntryField = OwnField | PersonField;

export const entryFields: readonly EntryField[] = [
  ...ownFields,
  ...persons.flatMap((person) => partsOf[person].map((part): PersonField => `${person}.${part}`)),
];

/** A field where it stands without its group: in the record of changes. */
const ownLabels: Readonly<Record<OwnField, string>> = {
  chosenFamilyName: '入力する姓',
  chosenGivenName: '入力する名',
  applicationId: '申込ID',
  entryRoute: '入学のしかた',
  beforeThatEnteredOn: 'その前の学校に入学した年月',
  beforeThatLeftOn: 'その前の学校を卒業・退学した年月',
  beforeEnteredOn: '前の学校に入学した年月',
  beforeLeftOn: '前の学校を卒業・退学した年月',
  repaymentMethod: '返還方式（第一種）',
  guarantee: '保証制度',
  separateHouseholds: '連帯保証人と保証人は別生計',
  postalCode: partLabels.postalCode,
  address1: partLabels.address1,
  address2: partLabels.address2,
  phone: partLabels.phone,
  mobile: partLabels.mobile,
  accountKind: '金融機関の種類',
  bankName: '金融機関名',
  branchName: '支店名',
  accountType: '預金・貯金の種類',
  accountNumber: '口座番号',
  yuchoSymbol: 'ゆうちょ銀行の記号',
  yuchoNumber: 'ゆうちょ銀行の番号',
  holderKana: '通帳の名義（カナ）',
  familySituation: '家庭事情',
};

const wholeLabels: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(ownLabels),
  ...persons.flatMap((person) =>
    partsOf[person].map(
      (part) => [`${person}.${part}`, `${personLabels[person]}の${partLabels[part]}`] as const,
    ),
  ),
]);

/** 「連帯保証人の電話番号」; null for a field that is not known here. */
export const entryLabel = (field: string): string | null => wholeLabels.get(field) ?? null;

const known: ReadonlySet<string> = new Set(entryFields);
export const isEntryField = (field: string): field is EntryField => known.has(field);

export const entryChoices: Readonly<Partial<Record<EntryField, readonly string[]>>> = {
  entryRoute: ['1年次に入学', '編入学・転学', '編入学・転学（その前の学校が2つ以上）', '短期大学の専攻科'],
  repaymentMethod: ['定額返還方式', '所得連動返還方式'],
  guarantee: ['機関保証', '人的保証'],
  separateHouseholds: ['はい', 'いいえ'],
  accountKind: ['銀行等', 'ゆうちょ銀行'],
  accountType: ['普通（総合）', '通常貯金', '貯蓄預金', 'その他'],
};

/** Entries of one student; one that is empty is not there. */
export type Entries = Readonly<Partial<Record<EntryField, string>>>;
export const noEntries: Entries = {};

/** Something of this person is entered. */
export const isPersonBegun = (entries: Entries, person: NetPerson): boolean =>
  partsOf[person].some((part) => (entries[`${person}.${part}`] ?? '') !== '');
