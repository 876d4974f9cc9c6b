import { describe, expect, it } from 'vitest';
import { type IncomeState, incomeStates } from '#core/domain/applicant.ts';
import type { IncomeList } from '#core/domain/edition-income-list.ts';
import { papersOfSupporter } from '#core/domain/income-papers/list.ts';
import { yearlyAmount } from '#core/domain/income-papers/yearly.ts';
import { shippedEdition } from './editions.ts';

const { papers } = await shippedEdition('correspondence-2020');
const list: IncomeList = papers.incomeList ?? missing();
function missing(): never {
  throw new Error('no income list');
}

const of = (states: readonly IncomeState[], isLater = false, isInCare = false) =>
  papersOfSupporter({ states, isLater, isInCare }, papers);
/** 「C/D」 for each state that owes paper */
const letters = (states: readonly IncomeState[]): readonly string[] =>
  of(states)
    .needs.filter(({ kind }) => kind === 'owed')
    .map(({ certificates }) => certificates.map(({ letter }) => letter).join('/'));

describe('p.29 Q1-Q4', () => {
  it('Q1 以前から3つの勤務先に勤めている: 証明書類は要らない', () => {
    expect(letters(['salarySinceBefore'])).toEqual([]);
    expect(of(['salarySinceBefore']).needs.map(({ kind }) => kind)).toEqual(['covered']);
  });

  it('Q2 3つとも退職して無収入: B、年額は0円', () => {
    const { needs } = of(['noneLeftRecently']);
    expect(letters(['noneLeftRecently'])).toEqual(['B']);
    expect(needs[0]?.certificates[0]?.yearly).toEqual([{ kind: 'zero', label: '年額 0円' }]);
  });

  it.each([
    ['1) 勤務先が増えた', ['salarySinceBefore', 'salaryRecent']],
    ['2) 勤務先の一つを退職した', ['salarySinceBefore', 'noneLeftRecently']],
    ['3) 勤めを続け、農業を廃業した', ['salarySinceBefore', 'noneLeftRecently']],
  ] as const)('Q3 %s: 現在の勤務先すべてのCまたはD', (_name, states) => {
    expect(letters(states)).toEqual(['C/D']);
    const [note] = of(states).notes;
    expect(note?.text).toContain('すべての勤務先の証明書類（CまたはD）が必要です');
    expect(note?.citation.locator).toBe('p.29 Q3');
  });

  it('Q4 以前に退職し、年金で生計を立てている: Jだけ', () => {
    expect(letters(['pension'])).toEqual(['J']);
    expect(letters(['noneSinceBefore', 'pension'])).toEqual(['J']);
    expect(of(['noneSinceBefore', 'pension']).notes[0]?.text).toContain(
      '「2018年1月1日以前から無職」にはチェックを入れず',
    );
    expect(letters(['noneSinceBefore', 'welfare', 'childAllowance'])).toEqual(['H', 'K']);
  });
});

describe('p.23-24 収入の状況と記号（二度目の書き写し）', () => {
  it.each([
    ['noneSinceBefore', ''],
    ['noneLeftRecently', 'B'],
    ['salarySinceBefore', ''],
    ['salaryRecent', 'C/D'],
    ['businessSinceBefore', ''],
    ['businessRecent', 'F'],
    ['unemploymentBenefit', 'G'],
    ['welfare', 'H'],
    ['pension', 'J'],
    ['sicknessAllowance', 'I'],
    ['childAllowance', 'K'],
    ['relativesSupport', 'L'],
    ['abroad', 'E'],
    ['otherAllowance', 'M'],
  ] as const)('%s: %s', (state, expected) => {
    expect(letters([state]).join('')).toBe(expected);
  });

  it('労災保険は表になく、「出典に書かれていない」と答える', () => {
    expect(of(['workersCompensation']).needs).toMatchObject([
      { kind: 'notPrinted', label: '労災保険', certificates: [] },
    ]);
  });

  it('海外に居住: 無職でも勤務でもE、転職などがあればその書類', () => {
    expect(letters(['abroad', 'salarySinceBefore'])).toEqual(['E']);
    expect(letters(['abroad', 'noneSinceBefore'])).toEqual(['E']);
    expect(letters(['abroad', 'salaryRecent'])).toEqual(['C/D']);
    expect(letters(['abroad', 'noneLeftRecently'])).toEqual(['B']);
  });

  it('社会的養護の本人はA', () => {
    expect(of([], false, true).needs[0]?.certificates.map(({ letter }) => letter)).toEqual(['A']);
  });

  it('どの状況にも年額の計算がある', () => {
    const owed = incomeStates.flatMap((state) => of([state]).needs).filter(({ kind }) => kind === 'owed');
    for (const { certificates } of owed) {
      for (const { yearly } of certificates) expect(yearly.length).toBeGreaterThan(0);
    }
  });
});

// 可 = true, 不可 = false
const table: readonly (readonly [string, readonly (readonly [string, boolean, string])[]])[] = [
  [
    'A',
    [
      ['施設等在籍等証明書', true, '在籍施設・児童相談所'],
      ['児童（里親）委託証明書', true, '在籍施設・児童相談所'],
      ['措置解除決定通知書', true, '在籍施設・児童相談所'],
      ['施設等在籍・退所証明書', false, '学校'],
    ],
  ],
  [
    'B',
    [
      ['離職票', true, 'ハローワーク'],
      ['退職証明書', false, '退職した勤務先'],
      ['廃業届受理証明', true, '市区町村'],
      ['収入に関する事情書', false, '学校'],
    ],
  ],
  ['C', [['給与明細（直近3か月分）', true, '勤務先']]],
  [
    'D',
    [
      ['年収見込証明書', false, '勤務先'],
      ['源泉徴収票', true, '勤務先'],
    ],
  ],
  [
    'E',
    [
      ['2018年1月～12月の給与明細、帳簿等', true, '勤務先'],
      ['（無職無収入の場合）2018年1月～12月の間の無収入を証明する書類', true, '海外居住地の自治体や税務署'],
      ['（無職無収入の場合）収入に関する事情書', false, '学校'],
    ],
  ],
  ['G', [['雇用保険受給資格者証', true, 'ハローワーク']]],
  ['H', [['生活保護決定（変更）通知書', true, '住所地の市区町村福祉事務所']]],
  ['I', [['傷病手当金通知書', true, '全国健康保険協会等']]],
  [
    'J',
    [
      ['年金振込通知書', true, '日本年金機構等'],
      ['年金額改定通知書', true, '日本年金機構等'],
      ['年金証書', true, '日本年金機構等'],
    ],
  ],
  ['L', [['援助年額の証明', false, '援助者が作成']]],
  ['M', [['受給金額が記載された通知書', true, '役場']]],
];

describe('p.25-26 収入一覧（二度目の書き写し）', () => {
  it('AからMまで、コピーは可か不可のどちらか', () => {
    expect(list.certificates.map(({ value }) => value.letter).join('')).toBe('ABCDEFGHIJKLM');
    for (const { value } of list.certificates)
      for (const paper of value.papers) expect(paper.copyAllowed, paper.title).not.toBeNull();
  });

  it.each(table)('%s', (letter, rows) => {
    const found = list.certificates.find(({ value }) => value.letter === letter)?.value.papers;
    expect(found?.map(({ title, copyAllowed, issuer }) => [title, copyAllowed, issuer])).toEqual(rows);
  });

  it('FとKは1通りまたは2通りで、どれもコピー可', () => {
    const rows = list.certificates.filter(({ value }) => 'FK'.includes(value.letter));
    expect(rows.map(({ value }) => value.papers.map(({ copyAllowed }) => copyAllowed))).toEqual([
      [true, true],
      [true],
    ]);
  });

  it('年額の計算は p.24 のとおり', () => {
    const rules = Object.fromEntries(
      list.certificates.map(({ value }) => [
        value.letter,
        value.yearly.map((rule) => (rule.kind === 'monthly' ? `×${rule.times}` : rule.kind)).join(' '),
      ]),
    );
    expect(rules).toEqual({
      A: 'zero',
      B: 'zero',
      C: '×12 ×15',
      D: 'stated',
      E: '×12 ×15 zero',
      F: '×12',
      G: 'unemployment',
      H: '×12',
      I: 'sickness',
      J: '×12',
      K: '×12',
      L: 'stated',
      M: '×12',
    });
    expect(list.cutTo.value).toBe(10_000);
    const sickness = list.certificates.find(({ value }) => value.letter === 'I')?.value.yearly[0];
    if (sickness === undefined) throw new Error('no I');
    const answer = yearlyAmount(sickness, { amount: 124_000, days: 31, received: null }, list.cutTo.value);
    expect(answer).toMatchObject({ ok: true, value: { exact: 1_460_000, yearly: 1_460_000 } });
  });
});

describe('p.23 秋以降の読み替え', () => {
  it('「2018年」を「2019年」に、「2019年」を「2020年」に', () => {
    expect(of(['salaryRecent']).needs[0]?.label).toContain('2018年1月2日以降');
    const later = of(['salaryRecent'], true).needs[0];
    expect(later?.label).toContain('2019年1月2日以降');
    const notes = later?.certificates
      .flatMap(({ papers: each }) => each.flatMap((paper) => paper.notes))
      .join('');
    expect(notes).toContain('2019年1月2日～2020年1月1日');
    expect(notes).not.toContain('2018年');
    const [benefit] = of(['unemploymentBenefit'], true).needs[0]?.certificates[0]?.yearly ?? [];
    expect(benefit).toMatchObject({ received: '2020年12月以前の受給額' });
  });
});
