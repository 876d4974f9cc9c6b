import { expect, it } from 'vitest';
import type { BoardLine } from '#core/domain/board/board.ts';
import type { NextStep } from '#core/domain/board/next-step.ts';
import { openCases } from '#core/domain/handover/open-case.ts';
import { student } from '../../store/helpers.ts';

const line = (studentNumber: string, next: NextStep | null, flags: BoardLine['flags'] = []): BoardLine =>
  ({
    kind: 'student',
    key: studentNumber,
    round: 'r1',
    flags,
    next,
    entry: { applicant: student(studentNumber, { grade: 3, class: '2', seat: 14 }) },
    progress: { state: { kind: 'recommendable' } },
  }) as unknown as BoardLine;
const step = (by: string | null): NextStep => ({
  sentence: '推薦書を提出します。',
  who: 'school',
  by,
  from: null,
});

it('lists what has a next step or a mark, the earliest day first, and nothing that is finished', () => {
  const stranger = {
    kind: 'scholarAc',
    key: 'ac',
    round: null,
    flags: [{ kind: 'unknownInAc', receiptNumber: '1234567890123456', proposals: [] }],
    next: null,
    ac: { receiptNumber: '1234567890123456', name: '鈴木　花' },
  } as unknown as BoardLine;
  const cases = openCases(
    [
      line('1', null),
      line('2', step(null)),
      line('3', step('2022-08-10')),
      line('4', step('2022-06-17')),
      stranger,
    ],
    [{ id: 'r1', label: '第1回' }],
  );
  expect(cases.map(({ studentNumber }) => studentNumber)).toEqual(['4', '3', '2', '']);
  expect(cases[0]).toMatchObject({
    place: '3年2組14番',
    round: '第1回',
    state: '推薦可',
    who: '学校',
    by: '2022-06-17',
  });
  expect(cases[3]).toMatchObject({ state: '名簿との照合', round: '', next: '' });
  expect(cases[3]?.about).toHaveLength(1);
});
