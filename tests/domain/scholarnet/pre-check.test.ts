import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Entries } from '#core/domain/scholarnet/entries.ts';
import type { NetField } from '#core/domain/scholarnet/net-field.ts';
import { preCheck } from '#core/domain/scholarnet/pre-check.ts';
import { typedNameOf } from '#core/domain/scholarnet/typed-name.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from '../judge/applicants.ts';
import { rules } from './shipped.ts';

const enrolled = await shippedEdition('enrolled-2023');
const advance = await shippedEdition('advance-2022');

/** Whole, and with nothing to change. */
const student: Applicant = {
  ...emptyApplicant,
  studentNumber: '23B-0123',
  familyName: '奨学',
  givenName: 'かをる',
  familyKana: 'ショウガク',
  givenKana: 'カオル',
  birthDate: '2004-04-12',
  nationality: 'japanese',
  faculty: '工学部',
  grade: 1,
  courseYears: 4,
  enteredOn: '2023-04',
  expectedGraduation: '2027-03',
  choice: 1,
};

const check = (facts: Partial<Applicant> = {}, entries: Entries = {}, edition = enrolled) =>
  preCheck({ applicant: { ...student, ...facts }, entries, edition, rules });

function field(
  id: string,
  facts: Partial<Applicant> = {},
  entries: Entries = {},
  edition = enrolled,
): NetField {
  const found = check(facts, entries, edition)
    .groups.flatMap(({ fields }) => fields)
    .find((each) => each.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

describe('preCheck', () => {
  it('finds nothing where everything is as it is typed', () => {
    expect(check().state).toEqual({ changed: 0, missing: 0, faulty: 0 });
    expect(typedNameOf(check())).toEqual({ typed: '奨学　かをる', changes: false });
  });

  it('shows the true name beside the typed one, and ヲ only in カナ', () => {
    const facts = {
      familyName: '髙橋',
      givenName: 'トーマス 太郎',
      familyKana: 'タカハシ',
      givenKana: 'トーマス　ヲト',
    };
    expect(field('familyName', facts)).toMatchObject({ given: '髙橋', accepted: '高橋', state: 'changed' });
    expect(field('givenName', facts).accepted).toBe('トーマス太');
    expect(field('givenKana', facts).accepted).toBe('トーマスオト');
    expect(typedNameOf(check(facts))).toEqual({ typed: '高橋　トーマス太', changes: true });
  });

  it('takes the form that the officer has chosen, and asks while there is none', () => {
    expect(field('familyName', { familyName: '草彅' })).toMatchObject({ state: 'faulty', accepted: null });
    expect(field('familyName', { familyName: '草彅' }, { chosenFamilyName: '草なぎ' })).toMatchObject({
      state: 'changed',
      accepted: '草なぎ',
    });
  });

  it('names the facts that are missing', () => {
    expect(check({ familyKana: null, birthDate: null }).state.missing).toBe(2);
    expect(field('birthDate').accepted).toBe('2004年4月12日');
  });

  it('asks the three kinds of residents for the day their stay ends', () => {
    const until = (kind: 'longTermResident' | 'permanentResident') =>
      check({ nationality: 'other', residenceStatus: { kind } })
        .groups.flatMap(({ fields }) => fields)
        .filter(({ id }) => id === 'residenceUntil')
        .map(({ state }) => state);
    expect(until('longTermResident')).toEqual(['missing']);
    expect(until('permanentResident')).toEqual([]);
  });
});

describe('在学情報', () => {
  it('卒業予定年月は早見表による', () => {
    expect(field('expectedGraduation')).toMatchObject({ accepted: '2027年3月', state: 'same' });
    expect(field('expectedGraduation', { expectedGraduation: '2026-03' })).toMatchObject({ state: 'faulty' });
    expect(field('expectedGraduation', { expectedGraduation: null })).toMatchObject({
      state: 'missing',
      accepted: '2027年3月',
    });
  });

  it('編入学の例: 2021年4月にA短期大学、2023年3月に卒業、2023年4月にB大学の3年次', () => {
    const facts = { grade: 3, expectedGraduation: '2025-03' };
    const route = { entryRoute: '編入学・転学' } as const;
    expect(field('beforeEnteredOn', facts, route).state).toBe('missing');
    const entries = { ...route, beforeEnteredOn: '令和3年4月', beforeLeftOn: '2023/3' };
    expect(field('beforeEnteredOn', facts, entries).accepted).toBe('2021年4月');
    expect(field('beforeLeftOn', facts, entries).accepted).toBe('2023年3月');
    expect(field('enteredOn', facts, entries)).toMatchObject({ accepted: '2023年4月', state: 'same' });
    expect(check(facts, entries).state.faulty).toBe(0);
    const reversed = { ...entries, beforeLeftOn: '2023/5' };
    expect(field('enteredOn', facts, reversed)).toMatchObject({ state: 'faulty' });
  });

  it('奨学生番号は、申込区分が求めるときだけ要る', () => {
    expect(field('scholarNumber', { choice: 8 }).state).toBe('missing');
    expect(field('scholarNumber', { choice: 8, scholarNumber: '822-04-999999' }).state).toBe('same');
    expect(() => field('scholarNumber')).toThrow();
  });

  it('ほかの制度では、下書き用紙にしかない項目を求めない', () => {
    const facts = {
      faculty: null,
      courseYears: null,
      grade: 3,
      graduation: '2023-03',
      studentNumber: '理３０１',
    };
    const other = check(facts, {}, advance);
    expect(other).toMatchObject({ isOwnForm: false, state: { missing: 0, faulty: 0 } });
    expect(field('graduation', facts, {}, advance)).toMatchObject({ accepted: '2023年3月', state: 'same' });
  });
});

describe('保証制度', () => {
  const ids = (entries: Entries) => check({}, entries).groups.map(({ id }) => id);

  it('機関保証は本人以外の連絡先、人的保証は連帯保証人と保証人', () => {
    expect(ids({ guarantee: '機関保証' })).toContain('person-contact');
    expect(ids({ guarantee: '機関保証' })).not.toContain('person-joint');
    expect(ids({ guarantee: '人的保証' })).toEqual(
      expect.arrayContaining(['person-joint', 'person-guarantor']),
    );
  });

  it('所得連動返還方式は機関保証だけ', () => {
    const entries = { repaymentMethod: '所得連動返還方式', guarantee: '人的保証' };
    const guarantee = field('guarantee', {}, entries);
    expect(guarantee.state).toBe('faulty');
    expect(guarantee.citations).toContainEqual(rules.guarantee.incomeLinked.citation);
    expect(field('guarantee', { choice: 6 }, entries).state).toBe('same');
  });

  it('書き始めた人は、足りない項目を挙げる。選んでいない保証の人は指摘する', () => {
    const entries: Entries = { guarantee: '人的保証', 'joint.familyName': '奨学', 'joint.givenName': '太郎' };
    expect(field('joint.birthDate', {}, entries).state).toBe('missing');
    expect(field('guarantor.birthDate', {}, entries).state).toBe('byStudent');
    const other = check({}, { ...entries, guarantee: '機関保証' });
    expect(other.groups.find(({ id }) => id === 'guarantee-others')?.fields[0]?.notes[0]).toContain(
      '連帯保証人が入力されています',
    );
  });

  it('連帯保証人と保証人は別の人で、別生計', () => {
    const person = (one: 'joint' | 'guarantor'): Entries => ({
      [`${one}.familyName`]: '奨学',
      [`${one}.givenName`]: '太郎',
      [`${one}.birthDate`]: '1970-01-01',
    });
    const entries = {
      guarantee: '人的保証',
      ...person('joint'),
      ...person('guarantor'),
      separateHouseholds: 'いいえ',
    };
    expect(field('guarantor.familyName', {}, entries).notes.at(-1)).toContain('連帯保証人と同じ人');
    expect(field('separateHouseholds', {}, entries).state).toBe('faulty');
  });

  it('無職の人に勤務先の電話は要らない', () => {
    const of = (workplace: string) =>
      check({}, { guarantee: '人的保証', 'joint.workplace': workplace }).groups.flatMap(({ fields }) =>
        fields.map(({ id }) => id),
      );
    expect(of('無職')).not.toContain('joint.workplacePhone');
    expect(of('みどり商店')).toContain('joint.workplacePhone');
  });
});

describe('振込口座', () => {
  it('金融機関の種類に合う項目だけを確かめる', () => {
    const bank: Entries = { accountKind: '銀行等', bankName: 'みどり銀行', accountType: '貯蓄預金' };
    expect(field('accountType', {}, bank).state).toBe('faulty');
    expect(field('branchName', {}, bank).state).toBe('missing');
    expect(() => field('yuchoSymbol', {}, bank)).toThrow();
    expect(field('yuchoSymbol', {}, { accountKind: 'ゆうちょ銀行' }).state).toBe('missing');
  });

  it('名義は本人のカナから決まり、通帳と違えば指摘する', () => {
    expect(field('holder').accepted).toBe('ショウガク　カオル');
    expect(field('holderKana', {}, { holderKana: 'ｼｮｳｶﾞｸ ｶｵﾙ' }).state).toBe('same');
    expect(field('holderKana', {}, { holderKana: 'ショウガク ハナ' }).state).toBe('faulty');
    const long = field('holder', { familyKana: 'アイウエオカキクケコサシスセソタ' });
    expect(long.accepted).toBe('アイウエオカキクケコサシスセソ　タカオル');
    expect(long.notes).toContain(rules.account.overflow.value);
  });
});
