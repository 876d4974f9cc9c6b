import { expect, it } from 'vitest';
import { judgementLines } from '#core/domain/handover/judgement-line.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { june2022, student } from '../../store/helpers.ts';

it('each wish is a line with its result and every reason, under the names of today', () => {
  const applicant = student('020214', {
    wantsGrant: true,
    choice: 7,
    gradeAverage: { kind: 'typed', text: '3.4' },
  });
  const judgement = judge(applicant, june2022.edition, june2022.asOf, null);
  const lines = judgementLines(
    [{ at: '2022-06-15T10:00:00+09:00', document: '奨-2022-0007', paper: '推薦者一覧', judgement }],
    { nameOf: () => '髙橋　太郎', titleOf: () => '令和4年度 予約採用' },
  );
  expect(lines.map(({ wish }) => wish)).toEqual(['給付奨学金', '併用貸与', '第二種奨学金']);
  expect(lines[0]).toMatchObject({
    document: '奨-2022-0007',
    paper: '推薦者一覧',
    studentNumber: '020214',
    name: '髙橋　太郎',
    edition: '令和4年度 予約採用',
    asOf: '2022-06-15',
    gradeAverage: '3.4',
  });
  expect(lines[0]?.reasons.split('\n').some((reason) => reason.startsWith('学力：'))).toBe(true);
});
