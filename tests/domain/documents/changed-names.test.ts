import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { changedNames, hasChangedName } from '#core/domain/documents/changed-names.ts';
import type { FormInput } from '#core/domain/documents/form-input.ts';
import { scholarNetPersonalSheet } from '#core/domain/documents/scholarnet-personal-sheet.ts';
import { scholarNetSheet } from '#core/domain/documents/scholarnet-sheet.ts';
import type { Entries } from '#core/domain/scholarnet/entries.ts';
import { preCheck } from '#core/domain/scholarnet/pre-check.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from '../judge/applicants.ts';
import { rules } from '../scholarnet/shipped.ts';

const enrolled = await shippedEdition('enrolled-2023');
const advance = await shippedEdition('advance-2022');

const applicant: Applicant = {
  ...emptyApplicant,
  familyName: '髙橋',
  givenName: '太郎',
  familyKana: 'タカハシ',
  givenKana: 'タロヲ',
};
const check = (facts: Partial<Applicant> = {}, entries: Entries = {}, edition = enrolled) =>
  preCheck({ applicant: { ...applicant, ...facts }, entries, edition, rules });

describe('氏名の変更一覧', () => {
  it('has a row for every part of a name that changes, with the true one', () => {
    const plain = { familyName: '高橋', givenKana: 'タロウ', studentNumber: 'S002' };
    const input = {
      cases: [{ applicant }, { applicant: { ...applicant, ...plain } }],
      edition: enrolled,
    } as unknown as FormInput;
    const byNumber = new Map([
      ['S001', check()],
      ['S002', check(plain)],
    ]);
    const { rows } = changedNames(input, { rules, byNumber });
    expect(
      rows.map(({ person, label, given, accepted }) => [person.studentNumber, label, given, accepted]),
    ).toEqual([
      ['S001', '姓（漢字）', '髙橋', '高橋'],
      ['S001', '名（カナ）', 'タロヲ', 'タロオ'],
    ]);
    expect([...byNumber.values()].map(hasChangedName)).toEqual([true, false]);
  });
});

describe('スカラネット入力票', () => {
  const rowsOf = (...of: Parameters<typeof check>) =>
    scholarNetSheet(check(...of), rules).sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'table' ? part.rows : [])),
    );

  it('marks what changes, keeps the true name beside it, and leaves room where nothing is known', () => {
    const rows = rowsOf();
    expect(rows).toContainEqual([
      '姓（漢字）',
      '▲ 高橋',
      '元の書き方：髙橋\n「髙」は「高」で入力します。',
      '□',
    ]);
    expect(rows).toContainEqual(['申込ID', '', '', '□']);
  });

  it('types nothing that cannot be typed so, and no field that the form has not', () => {
    const rows = rowsOf({}, { accountKind: '銀行等', bankName: '楽天銀行', holderKana: 'タカハシタロヲ' });
    expect(rows.find(([label]) => label === '金融機関名')?.[1]).toBe('');
    expect(rows.some(([label]) => label === '通帳の名義（カナ）')).toBe(false);
  });

  it('of another form prints only the groups in which something was entered, and says so', () => {
    const sheet = scholarNetSheet(check({}, { phone: '03-1234-5678' }, advance), rules);
    const titles = sheet.sections.map(({ title }) => title);
    expect(titles).toContain('住所・電話番号');
    expect(titles).not.toContain('家庭事情情報');
    expect(sheet.notes.some((note) => note.includes('見本は資料にない'))).toBe(true);
  });
});

describe('スカラネット・パーソナルの登録', () => {
  const sheet = scholarNetPersonalSheet(rules);

  it('has eleven boxes for 奨学生番号, as the form of JASSO', () => {
    const facts = sheet.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])),
    );
    expect(facts).toMatchObject([{ label: '3桁-2桁-6桁（11桁）', value: '□□□ － □□ － □□□□□□' }]);
  });

  it('marks what only the article says', () => {
    for (const { citation, unconfirmed } of sheet.sources)
      if (citation.document.includes('第三者の記事')) expect(unconfirmed).toBe(true);
  });
});
