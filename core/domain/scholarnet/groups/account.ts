import {
  checkAccountNumber,
  checkBank,
  checkHolder,
  checkYuchoNumber,
  checkYuchoSymbol,
  holderFields,
} from '../account.ts';
import { type CheckedText, refused } from '../checked-text.ts';
import { type EntryField, entryChoices } from '../entries.ts';
import { checkKanaName } from '../names.ts';
import { asShown, entryField, type NetField, type NetGroup, unchanged, withNotes } from '../net-field.ts';
import type { PreCheckInput } from '../pre-check-input.ts';

const [bank, yucho] = entryChoices.accountKind ?? [];
const [ordinary, ordinaryYucho] = entryChoices.accountType ?? [];

/** ⑫ 奨学金振込口座情報. An account that is begun has to be whole. */
export function accountGroup(input: PreCheckInput): NetGroup {
  const { entries, rules } = input;
  const kind = entries.accountKind ?? '';
  const isBegun = kind !== '';
  const field = (id: EntryField, label: string, check: (given: string) => CheckedText) =>
    entryField(
      id,
      label,
      entries,
      check,
      isBegun ? `${label}が入力されていません。通帳を見て入力してください。` : null,
    );
  return {
    id: 'account',
    title: '奨学金振込口座',
    fields: [
      entryField('accountKind', '金融機関の種類', entries, unchanged),
      ...(kind === bank
        ? [
            field('bankName', '金融機関名', (given) => checkBank(given, rules)),
            field('branchName', '支店名', unchanged),
            field('accountType', '預金の種類', typeCheck(input, ordinary)),
            field('accountNumber', '口座番号', (given) => checkAccountNumber(given, rules)),
          ]
        : []),
      ...(kind === yucho
        ? [
            field('accountType', '貯金の種類', typeCheck(input, ordinaryYucho)),
            field('yuchoSymbol', '記号', (given) => checkYuchoSymbol(given, rules)),
            field('yuchoNumber', '番号', (given) => checkYuchoNumber(given, rules)),
          ]
        : []),
      ...holder(input),
    ],
  };
}

const typeCheck =
  ({ rules }: PreCheckInput, allowed: string | undefined) =>
  (given: string): CheckedText =>
    given === allowed
      ? unchanged(given)
      : refused(`「${given}」の口座は使えません。${rules.account.ordinary.value}`, [rules.account.ordinary]);

/** Holder in its two fields, from the applicant's own カナ: there is nothing to type that could differ. */
function holder({ applicant, entries, rules }: PreCheckInput): readonly NetField[] {
  const { familyKana, givenKana } = applicant;
  const whole = (kana: string | null) => (kana === null ? null : wholeKana(kana, { rules }));
  const family = whole(familyKana);
  const given = whole(givenKana) ?? '';
  if (family === null) return [];
  const { overflow, ...parts } = holderFields(family, given, rules);
  const shown = `${parts.family}　${parts.given}`;
  const fact: NetField = {
    id: 'holder',
    label: '口座名義人（姓　名）',
    from: { kind: 'fact', field: 'familyKana' },
    given: shown,
    ...pick(asShown(shown, [rules.account.holder])()),
    state: 'same',
    notes: [],
  };
  const noted =
    overflow === null
      ? fact
      : withNotes(
          fact,
          [overflow, '①のカナ氏名と違う形になるので、入力の前に学校へ申し出てください。'],
          [rules.account.overflow],
        );
  const passbook = entryField('holderKana', '通帳の名義（カナ）', entries, (text) =>
    checkHolder(text, family + given, rules),
  );
  return [noted, passbook.state === 'changed' ? { ...passbook, state: 'same' } : passbook];
}

const pick = ({ accepted, citations }: CheckedText) => ({ accepted, citations });

/** As checked, but not cut. */
function wholeKana(kana: string, { rules }: Pick<PreCheckInput, 'rules'>): string {
  const uncut = {
    ...rules,
    names: { ...rules.names, kana: { ...rules.names.kana, value: Number.POSITIVE_INFINITY } },
  };
  return checkKanaName(kana, uncut).accepted ?? kana;
}
