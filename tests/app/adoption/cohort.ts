import type { ReviewRow } from '#core/contract/adoption.ts';
import { addStudent, type Calls, startService } from '../own-service.ts';

export const today = '2026-02-10';

/** Credits and attendance of the sixth of six lead to a warning, of the fifth to 廃止; the rest go on. */
const figures: readonly Readonly<{ credits: string; gpa: string; warned: string }>[] = [
  { credits: '62', gpa: '3.9', warned: 'いいえ' },
  { credits: '62', gpa: '3.7', warned: 'いいえ' },
  { credits: '62', gpa: '3.5', warned: 'いいえ' },
  { credits: '62', gpa: '3.3', warned: 'いいえ' },
  { credits: '30', gpa: '3.1', warned: 'いいえ' },
  { credits: '42', gpa: '2.9', warned: 'いいえ' },
];

/** Six students of a university, under an edition; `B01` … `B06`. */
export async function cohort(edition = 'enrolled-2025'): Promise<Calls> {
  const calls = await startService(undefined, () => today);
  await calls.ask('workspace.switchEdition', { id: edition });
  await calls.ask('workspace.saveSchool', {
    name: '架空大学',
    principal: { family: '学長', given: '一郎' },
    officer: { family: '担当', given: '花子' },
    phone: null,
    defaultCourse: null,
  });
  for (const [at, { credits, gpa, warned }] of figures.entries())
    await addStudent(calls, `B0${at + 1}`, {
      familyName: '架空',
      givenName: `${at + 1}子`,
      faculty: '文学部',
      grade: '2',
      courseYears: '4',
      gpa,
      creditsEarned: credits,
      creditsStandard: '62',
      attendanceRate: '95',
      graduationDelayed: 'いいえ',
      warnedBefore: warned,
    });
  return calls;
}

/** 第一種 of everybody, under 機関保証 but for the first, who has 人的保証. */
export const holders = [1, 2, 3, 4, 5, 6].map((at) => [
  `B0${at}`,
  `825-04-10000${at}`,
  '第一種',
  '54000',
  '2025/4',
  '2028/3',
  at === 1 ? '人的保証' : '機関保証',
]);

export const adopt = (
  { ask }: Calls,
  block: readonly (readonly string[])[] = holders,
  edition = 'enrolled-2025',
) => ask('adoption.saveList', { of: 'holders', block: block.map((row) => [...row]), edition });

/** The ids of the scholarships by 学籍番号. */
export async function ids({ ask }: Calls): Promise<Readonly<Record<string, string>>> {
  const { rows } = await ask('adoption.holders', {});
  return Object.fromEntries(rows.map(({ studentNumber, key }) => [studentNumber, key]));
}

export const done = (on = today) => ({ kind: 'done', on, issuedOn: null, note: null }) as const;

export async function reviewOf({ ask }: Calls, studentNumber: string, year = 2025): Promise<ReviewRow> {
  const { rows } = await ask('adoption.reviews', { year });
  const row = rows.find((each) => each.studentNumber === studentNumber);
  if (row === undefined) throw new Error(`no review of ${studentNumber}`);
  return row;
}
