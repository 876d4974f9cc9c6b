import { checkAddress1, checkAddress2, checkPostalCode } from '../address.ts';
import type { CheckedText } from '../checked-text.ts';
import type { Entries, EntryField } from '../entries.ts';
import { entryField, type NetField, type NetGroup } from '../net-field.ts';
import { checkTelephone } from '../numbers.ts';
import type { PreCheckInput } from '../pre-check-input.ts';
import type { ScholarNetRules } from '../rules.ts';

/** ⑧ 1. the applicant's own address and telephone */
export const contactGroup = ({ entries, rules }: PreCheckInput): NetGroup => ({
  id: 'contact',
  title: '住所・電話番号',
  fields: [
    ...addressFields(
      { postalCode: 'postalCode', address1: 'address1', address2: 'address2' },
      entries,
      rules,
    ),
    ...phoneFields({ phone: 'phone', mobile: 'mobile' }, entries, rules),
  ],
});

type AddressOf = Readonly<Record<'postalCode' | 'address1' | 'address2', EntryField>>;

/** An address is begun or left to the student as a whole. */
export function addressFields(of: AddressOf, entries: Entries, rules: ScholarNetRules): readonly NetField[] {
  const isBegun = [of.postalCode, of.address1, of.address2].some((field) => (entries[field] ?? '') !== '');
  const field = (
    part: keyof AddressOf,
    label: string,
    check: (given: string) => CheckedText,
    needed: string,
  ) => entryField(of[part], label, entries, check, isBegun ? needed : null);
  return [
    field(
      'postalCode',
      '郵便番号',
      (given) => checkPostalCode(given, rules),
      '郵便番号が入力されていません。',
    ),
    field(
      'address1',
      '住所1（自動入力）',
      (given) => checkAddress1(given, rules),
      '郵便番号で表示される住所を入力してください。',
    ),
    field(
      'address2',
      '住所2（番地以降）',
      (given) => checkAddress2(given, entries[of.address1] ?? null, rules),
      `番地以降を入力してください。${rules.address.none.citation.quote}。`,
    ),
  ];
}

/** One of the two is enough. */
export function phoneFields(
  { phone, mobile }: Readonly<Record<'phone' | 'mobile', EntryField>>,
  entries: Entries,
  rules: ScholarNetRules,
): readonly NetField[] {
  const check = (given: string) => checkTelephone(given, rules);
  return [
    entryField(phone, '電話番号（自宅がなければ携帯）', entries, check),
    entryField(mobile, '携帯電話', entries, check),
  ];
}
