import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formFileName } from '#core/domain/documents/file-name.ts';
import { judgementTable } from '#core/domain/documents/judgement-table.ts';
import { missingPapers } from '#core/domain/documents/missing-papers.ts';
import { paperStatus, stepOn } from '../../support/paper-steps.ts';
import { caseNamed, edition, inputOf, practiceCases } from './practice-cases.ts';

const everyone = practiceCases();

test('判定一覧 has everyone with every criterion', () => {
  const table = judgementTable(inputOf(everyone));
  expect(table.people).toHaveLength(120);
  const criteria = everyone.flatMap(({ judgement }) => judgement.wishes.flatMap((wish) => wish.criteria));
  const wishless = everyone.filter(({ judgement }) => judgement.wishes.length === 0);
  expect(wishless.length).toBeGreaterThan(0);
  expect(table.rows).toHaveLength(criteria.length + wishless.length);
  expect(table.documents).toEqual(['2022年度実施の国内大学等奨学生予約採用について（2022年4月版）']);
});

test('判定一覧: one row says figure, limit, reason and place', () => {
  const table = judgementTable(inputOf([caseNamed('相沢柚希')]));
  expect(table.rows.find(({ wish, criterion }) => wish === 'grant' && criterion === '学力')).toMatchObject({
    result: '▲ 学校の判断が必要',
    verdict: '学校の判断が必要',
    actual: '3.4',
    limit: '3.5 以上',
    source: expect.stringContaining('p.10'),
  });
  expect(table.people[0]).toMatchObject({
    gradeAverage: '3.4',
    results: { grant: '▲ 学校の判断が必要' },
    borderline: true,
  });
  expect(judgementTable(inputOf([caseNamed('有馬壮真')])).rows).toEqual([
    expect.objectContaining({ wish: null, result: '－ 希望なし', wishLabel: '希望なし' }),
  ]);
});

test('不足・不備のお知らせ goes to those who owe something certain', () => {
  const { notices } = missingPapers(inputOf(everyone), '2022-06-24');
  for (const { papers, dueOn } of notices) {
    expect(papers.length).toBeGreaterThan(0);
    expect(dueOn).toBe('2022-06-24');
  }
  const owing = everyone.filter(({ papers }) =>
    papers.some(({ need, state }) => need.status === 'needed' && state.kind !== 'received'),
  );
  expect(notices).toHaveLength(owing.length);
  expect(notices.length).toBeGreaterThan(20);
});

test('不足・不備のお知らせ says what is wrong with a paper, and does not ask for what may not be owed', () => {
  const [notice] = missingPapers(inputOf([caseNamed('高梨朝陽')]), null).notices;
  expect(notice?.papers).toHaveLength(1);
  expect(notice?.papers[0]).toMatchObject({
    label: expect.stringMatching(/^⑤ .*退職証明書等/),
    state: expect.stringMatching(/^不備（\d+月\d+日確認）：.+/),
  });
  const { papers, ...entry } = caseNamed('高梨朝陽');
  const due = papers.map(({ need }) =>
    paperStatus(need, [
      stepOn('2022-06-13', { kind: 'returned', defect: '署名なし', dueOn: '2022-06-24', toldTo: '保護者' }),
    ]),
  );
  expect(missingPapers(inputOf([{ ...entry, papers: due }]), null).notices[0]?.papers[0]?.state).toBe(
    '不備（6月13日確認）：署名なし（6月24日（金）までに出し直してください）',
  );
  const open = missingPapers(inputOf([caseNamed('綿貫彩花')]), null).notices[0]?.papers ?? [];
  expect(open.every(({ label }) => !label.startsWith('⑤'))).toBe(true);
});

test('only chosen students appear', () => {
  fc.assert(
    fc.property(fc.subarray([...everyone]), (chosen) => {
      const numbers = new Set(chosen.map(({ applicant }) => applicant.studentNumber));
      const input = inputOf(chosen);
      const people = [
        ...judgementTable(input).people.map(({ person }) => person),
        ...judgementTable(input).rows.map(({ person }) => person),
        ...missingPapers(input, null).notices.map(({ person }) => person),
      ];
      return people.every(({ studentNumber }) => numbers.has(studentNumber));
    }),
    { numRuns: 50 },
  );
});

test('files are named as an office names them', () => {
  expect(formFileName('recommendation-list', 'pdf', edition, '2022-06-15')).toBe(
    '推薦者一覧_令和4年度予約採用_20220615.pdf',
  );
  expect(formFileName('scholar-ac', 'xlsx', { shortTitle: '令和4年度: 予約/採用' }, '2022-06-15')).toBe(
    'スカラAC入力票_令和4年度予約採用_20220615.xlsx',
  );
});
