import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { EmergencyRules } from '#core/domain/edition-emergency.ts';
import { cited, criterionOf, judgedBy, shipped } from './made-editions.ts';

const rules: EmergencyRules = {
  withinMonths: cited(12),
  causes: [
    cited({
      number: 3,
      label: '失職',
      ground: 2,
      incomeBefore: true,
      spending: false,
      papers: null,
      note: null,
    }),
  ],
  columns: [],
  entries: [],
  grounds: [],
  starts: [
    cited({ wish: 'emergency1', rule: 'fromCause', text: '事由が発生した月以降' }),
    cited({ wish: 'emergency2', rule: 'fromCauseOrFiscalYear', text: '事由が発生した月または4月以降' }),
  ],
  ends: [],
  disaster: null,
  notes: [],
};
const edition = (section: Partial<EmergencyRules> = {}): Edition => ({
  ...shipped,
  emergency: { ...rules, ...section },
  choices: {
    order: null,
    withoutNumber: null,
    chains: [
      cited({ number: 1, label: '緊急採用', wishes: ['emergency1'], scholarNumber: 'none' }),
      cited({ number: 3, label: '応急採用', wishes: ['emergency2'], scholarNumber: 'none' }),
    ],
  },
});

const cause = (facts: Partial<Applicant>, rulesOf = edition()) =>
  criterionOf(judgedBy(rulesOf, facts), 'qualification.emergency');

describe('家計急変の事由', () => {
  it.each([
    [3, '2022-06', { kind: 'met' }],
    [3, '2021-06', { kind: 'met' }],
    [3, '2021-05', { kind: 'notMet' }],
    [null, '2021-05', { kind: 'notMet' }],
    [3, '2022-07', { kind: 'schoolDecides' }],
    [4, '2022-01', { kind: 'schoolDecides' }],
    [3, null, { kind: 'missing', fields: ['emergencyMonth'] }],
    [null, '2022-01', { kind: 'missing', fields: ['emergencyCause'] }],
    [null, null, { kind: 'missing', fields: ['emergencyCause', 'emergencyMonth'] }],
  ] as const)('(%s) in %s', (emergencyCause, emergencyMonth, expected) => {
    expect(cause({ emergencyCause, emergencyMonth }).verdict).toEqual(expected);
  });

  it('shows the months between', () => {
    expect(cause({ emergencyCause: 3, emergencyMonth: '2021-06' }).reason).toBe(
      '「(3) 失職」の生じた令和3年6月から12か月で、12か月以内です。',
    );
  });

  it('is not asked by number where the edition tells the causes in words', () => {
    const inWords = edition({ causes: [] });
    expect(cause({ emergencyMonth: '2022-01' }, inWords).verdict).toEqual({ kind: 'met' });
    expect(cause({}, inWords).verdict).toEqual({ kind: 'missing', fields: ['emergencyMonth'] });
  });
});

describe('貸与始期', () => {
  const start = (choice: 1 | 3, facts: Partial<Applicant>) =>
    criterionOf(judgedBy(edition(), { choice, ...facts }), 'qualification.emergencyStart').verdict;
  const enteredOn = '2021-04';

  it.each([
    // 緊急採用: from the month of the cause
    [1, { emergencyMonth: '2022-02', loanStart: '2022-02', enteredOn }, { kind: 'met' }],
    [1, { emergencyMonth: '2022-02', loanStart: '2022-01', enteredOn }, { kind: 'notMet' }],
    [1, { emergencyMonth: '2021-03', loanStart: '2021-03', enteredOn }, { kind: 'notMet' }],
    [1, { emergencyMonth: '2021-03', loanStart: '2021-04', enteredOn }, { kind: 'met' }],
    // 応急採用: also from April of the fiscal year
    [3, { emergencyMonth: '2022-06', loanStart: '2022-04', enteredOn }, { kind: 'met' }],
    [3, { emergencyMonth: '2022-06', loanStart: '2022-03', enteredOn }, { kind: 'notMet' }],
    [3, { emergencyMonth: '2022-01', loanStart: '2022-01', enteredOn }, { kind: 'met' }],
    [3, { emergencyMonth: null, loanStart: '2022-04', enteredOn }, { kind: 'met' }],
    [
      3,
      { emergencyMonth: null, loanStart: '2022-03', enteredOn },
      { kind: 'missing', fields: ['emergencyMonth'] },
    ],
    [
      1,
      { emergencyMonth: null, loanStart: null, enteredOn: null },
      { kind: 'missing', fields: ['loanStart', 'emergencyMonth', 'enteredOn'] },
    ],
    [
      1,
      { emergencyMonth: '2022-02', loanStart: '2022-02', enteredOn: null },
      { kind: 'missing', fields: ['enteredOn'] },
    ],
    [1, { emergencyMonth: null, loanStart: '2021-03', enteredOn }, { kind: 'notMet' }],
  ] as const)('%s: %j', (choice, facts, expected) => {
    expect(start(choice, facts)).toEqual(expected);
  });
});
