import { expect, it } from 'vitest';
import { rejudgedStudents } from '#core/domain/documents/rejudged-students.ts';
import type { WishChange } from '#core/domain/rejudge/compare.ts';
import type { CriterionResult } from '#core/domain/verdict.ts';
import { emptyApplicant } from '../judge/applicants.ts';

const criterion: CriterionResult = {
  id: 'marks',
  label: '学力',
  verdict: { kind: 'notMet' },
  reason: '3.5 に届きません。',
  actual: null,
  limit: null,
  shortBy: null,
  next: null,
  fields: [],
  citations: [{ document: '手引き', locator: 'p.1', quote: '3.5以上', unconfirmed: true }],
};
const result: WishChange = {
  wish: 'loan1',
  before: null,
  after: { state: 'no', measure: null },
  criteria: [{ before: null, after: criterion }],
};
const criteriaOnly: WishChange = { ...result, wish: 'loan2', before: result.after };

const frame = {
  title: '判定が変わる生徒',
  school: {
    name: '見本高等学校',
    principal: { family: '大山', given: '一郎' },
    officer: { family: '小川', given: '花' },
    phone: null,
    defaultCourse: null,
  },
  editionTitle: '版',
  documentNumber: null,
  printedOn: '2022-06-15',
};

it('prints whose result changes, with reason and source of each side', () => {
  const applicant = { ...emptyApplicant, grade: 3, class: '2' };
  const { sections, words } = rejudgedStudents(
    [{ applicant, changes: [result, criteriaOnly] }],
    { before: '前', after: '後' },
    '',
    frame,
  );
  expect(sections).toEqual([
    {
      title: '第一種奨学金',
      rows: [
        {
          label: '3年2組　見本　花子',
          change: 'S001',
          before: { value: '判定しない', source: '' },
          after: {
            value: '満たさない\n学力　満たさない：3.5 に届きません。',
            source: '手引き p.1（未確認）',
          },
        },
      ],
    },
  ]);
  expect(words.nothing).toMatch(/^この版に替えても/u);
});
