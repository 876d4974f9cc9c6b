import { describe, expect, it } from 'vitest';
import { type Defect, isFaulty } from '#core/domain/defects/defect.ts';
import { defectsOf } from '#core/domain/defects/defects-of.ts';
import { lookQuestions } from '#core/domain/defects/questions.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { receivedOn, returnedOn, stepOn } from '../../support/paper-steps.ts';
import { allInOrder, check, inspected, stamped } from './made-case.ts';

const advance = await shippedEdition('advance-2022');
const correspondence = await shippedEdition('correspondence-2020');
const continuation = await shippedEdition('continuation-2025');

const ids = (defects: readonly Defect[]) => defects.map(({ id }) => id);
const looksOf = (each: ReturnType<typeof inspected>) =>
  lookQuestions(each).map(({ paperKey, look }) => `${paperKey} ${look.value.id}`);

describe('an application of 予約採用 2022', () => {
  it('can be closed in once every paper is there and everything was looked at', () => {
    const each = inspected(advance);
    expect(defectsOf(each).every(({ level }) => level === 'look')).toBe(true);
    expect(defectsOf(allInOrder(each))).toEqual([]);
  });

  it('asks of the 確認書 what p.64 names: the number, the year of the form', () => {
    expect(looksOf(inspected(advance))).toEqual([
      'documentList formYear',
      'documentList filled',
      'confirmationGrant receiptOnForm',
      'confirmationGrant formYear',
      'confirmationGrant ownName',
      'confirmationGrant corrections',
      'confirmationGrant filled',
      'application myNumber',
    ]);
  });

  it('has no 受付番号', () => {
    const defects = defectsOf(allInOrder(inspected(advance, { receiptNumber: null })));
    expect(ids(defects)).toEqual(['fact:receiptNumber']);
    expect(defects[0]).toMatchObject({ level: 'stop', citation: { locator: 'p.64' } });
    expect(defects.filter(isFaulty)).toEqual([]);
  });

  it('does not declare a 生計維持者 who stands elsewhere', () => {
    const one = inspected(advance, { supporters: 1 });
    expect(ids(defectsOf(allInOrder(one)))).toEqual([]);
    expect(looksOf(one)).toContain('application oneSupporter');
    const withIncome = inspected(advance, { supporters: 1, supporter2States: ['pension'] });
    expect(ids(defectsOf(allInOrder(withIncome)))).toContain('fact:supporters');
    const typed = { ...allInOrder(one), hasSecondSupporter: true };
    expect(ids(defectsOf(typed))).toEqual(['fact:supporters']);
    expect(defectsOf(typed).filter(isFaulty)).toHaveLength(1);
  });

  it('does not say how many 生計維持者 there are: open, and nothing for 社会的養護', () => {
    const open = defectsOf(allInOrder(inspected(advance, { supporters: null })));
    expect(open.filter(({ id }) => id === 'fact:supporters')).toMatchObject([{ level: 'look' }]);
    const inCare = defectsOf(allInOrder(inspected(advance, { supporters: null, socialCare: true })));
    expect(ids(inCare)).not.toContain('fact:supporters');
  });

  it.each([
    ['2022-05-19', true],
    ['2022-05-20', false],
    ['2022-05-21', false],
  ])('with 在留期間 until %s on the day of application, 20 May: expired %s', (residenceUntil, isExpired) => {
    const each = inspected(advance, {
      nationality: 'other',
      residenceStatus: { kind: 'spouseOfJapanese' },
      residenceUntil,
    });
    expect(ids(defectsOf(each)).includes('fact:residenceExpired')).toBe(isExpired);
    expect(looksOf(each).includes('residenceStatus renewal')).toBe(isExpired);
    // The paper that shows the renewal settles it.
    expect(defectsOf(allInOrder(each))).toEqual([]);
  });

  it('takes no 在留期間 of 永住者, whatever day was entered', () => {
    const each = inspected(advance, {
      nationality: 'other',
      residenceStatus: { kind: 'permanentResident' },
      residenceUntil: '2020-01-01',
    });
    expect(ids(defectsOf(each))).not.toContain('fact:residenceExpired');
  });

  it('lacks a paper, has one sent back, and one nobody knows the need of', () => {
    const each = inspected(
      advance,
      { choice: 2, supporter1States: ['salaryRecent'], supporter2States: null },
      {
        documentList: [],
        confirmationGrant: [receivedOn('2022-05-21'), returnedOn('2022-06-01', '記入もれ')],
        'income:supporter2': [],
      },
    );
    const defects = defectsOf(allInOrder(each));
    expect(ids(defects)).toEqual([
      'missing:documentList',
      'returned:confirmationGrant',
      'open:income:supporter2',
    ]);
    expect(defects.map(({ level }) => level)).toEqual(['stop', 'stop', 'look']);
    expect(defects[1]?.sentence).toBe('「確認書（給付）」に不備があります（記入もれ）。');
    expect(ids(defects.filter(isFaulty))).toEqual(['returned:confirmationGrant']);
  });

  it('holds a form of last year, whatever was answered', () => {
    const each = inspected(advance);
    const last = {
      ...allInOrder(each),
      checks: allInOrder(each).checks.map((one) =>
        one.paperKey === 'confirmationGrant' && one.look === 'formYear' ? { ...one, value: '2021' } : one,
      ),
    };
    expect(defectsOf(last)).toMatchObject([
      {
        id: 'look:confirmationGrant:formYear',
        sentence: '「確認書（給付）」過年度の様式（2021年度の様式）。',
      },
    ]);
  });

  it('holds 給与明細 older than three months on the day of application', () => {
    const each = inspected(advance, {
      choice: 2,
      supporter1States: ['salaryRecent'],
      supporter2States: ['salarySinceBefore'],
    });
    const dated = (value: string) => ({
      ...allInOrder(each),
      checks: allInOrder(each).checks.map((one) => (one.look === 'paySlips' ? { ...one, value } : one)),
    });
    expect(defectsOf(dated('2022-02-20'))).toEqual([]);
    expect(ids(defectsOf(dated('2022-02-19')))).toEqual(['look:income:supporter1:paySlips']);
    // Asked of the supporter who changed work and of nobody else.
    expect(looksOf(each).filter((look) => look.endsWith('paySlips'))).toEqual(['income:supporter1 paySlips']);
  });
});

describe('an answer', () => {
  const again = stamped(
    stepOn('2022-06-10', { kind: 'resubmitted', copy: null }),
    '2022-06-10T09:00:00+09:00',
  );
  const way = [receivedOn('2022-05-21'), returnedOn('2022-06-02', '記入もれ'), again];

  it('says nothing of a paper that came anew after it, nor of the envelope that it went into', () => {
    const before = allInOrder(inspected(advance));
    const after = inspected(advance, {}, { confirmationGrant: way }, before.checks);
    expect(ids(defectsOf(after))).toEqual([
      'look:confirmationGrant:receiptOnForm',
      'look:confirmationGrant:formYear',
      'look:confirmationGrant:ownName',
      'look:confirmationGrant:corrections',
      'look:confirmationGrant:filled',
      'look:application:myNumber',
    ]);
  });

  it('about a fact holds on', () => {
    const facts = { supporters: 1 } as const;
    const before = allInOrder(inspected(advance, facts));
    const after = inspected(advance, facts, { confirmationGrant: way }, before.checks);
    expect(ids(defectsOf(after))).not.toContain('look:application:oneSupporter');
  });

  it('is asked for as long as the paper is in hand, not when it is in an envelope', () => {
    const sealed = [receivedOn('2022-05-21'), stepOn('2022-06-10', { kind: 'sealed', shipment: 1 })];
    const each = inspected(advance, {}, { documentList: sealed, confirmationGrant: sealed });
    expect(lookQuestions(each)).toEqual([]);
    expect(defectsOf(each)).toEqual([]);
  });

  it('of 該当なし is in order, 不備 names the paper and the note', () => {
    const each = inspected(advance);
    const noted = { ...check('confirmationGrant', 'corrections', 'defect'), note: '修正液' };
    const checks = [...allInOrder(each).checks.filter(({ look }) => look !== 'corrections'), noted];
    expect(defectsOf({ ...each, checks })).toMatchObject([
      {
        sentence: '「確認書（給付）」書き直しのしかたが違う（修正液）。',
        level: 'stop',
        paperKey: 'confirmationGrant',
        citation: { locator: 'p.49' },
      },
    ]);
    const skipped = { ...noted, answer: 'notApplicable' } as const;
    expect(defectsOf({ ...each, checks: [...checks.slice(0, -1), skipped] })).toEqual([]);
  });
});

describe('通信教育 2020', () => {
  const facts = { wantsGrant: false, choice: 1, receiptDate: '2020-05-20' } as const;
  it('asks for the signatures of all, and of the guardians of who is under 20 or of unknown age', () => {
    const looks = (birthDate: string | null) =>
      looksOf(inspected(correspondence, { ...facts, birthDate })).filter((look) =>
        look.startsWith('confirmationLoan'),
      );
    expect(looks('2000-05-20')).toEqual([
      'confirmationLoan signatures',
      'confirmationLoan realName',
      'confirmationLoan presentAddress',
    ]);
    expect(looks('2000-05-21')).toContain('confirmationLoan guardians');
    expect(looks(null)).toContain('confirmationLoan guardians');
  });
});

it('an edition without 不備の点検 asks nothing and still sees what is not there', () => {
  const each = inspected(continuation, {}, { continuationRequest: [] });
  expect(lookQuestions(each)).toEqual([]);
  expect(ids(defectsOf(each))).toEqual(['missing:continuationRequest']);
});
