import { describe, expect, it } from 'vitest';
import { addStudent, type Calls, startService } from '../own-service.ts';

/** Ten students of 文学部 2年 and one of 工学部 1年, under an edition other than that of the start. */
async function university(id: string, facts: Readonly<Record<string, string>> = {}): Promise<Calls> {
  const calls = await startService();
  await calls.ask('workspace.switchEdition', { id });
  for (let number = 1; number <= 10; number += 1)
    await addStudent(calls, `B${String(number).padStart(2, '0')}`, {
      faculty: '文学部',
      grade: '2',
      ...(number <= 9 ? { choice: '1' } : {}),
      ...facts,
    });
  await addStudent(calls, 'E01', { faculty: '工学部', grade: '1' });
  return calls;
}

const paste = ({ ask }: Calls, field: string, texts: readonly string[]) =>
  ask('facts.edit', {
    label: '貼り付け',
    edits: texts.map((text, index) => ({
      studentNumber: `B${String(index + 1).padStart(2, '0')}`,
      field,
      text,
    })),
  });

const table = async ({ ask }: Calls) => {
  const { rows, ...rest } = await ask('grades.list', {});
  return { ...rest, rows, row: (number: string) => rows.find((row) => row.studentNumber === number) };
};

const gpas = ['3.9', '3.8', '3.7', '3.7', '3.0', '2.9', '2.8', '2.7', '2.6', '2.5'];

describe('成績 of a university', () => {
  it('ranks as GPAs are pasted, and knows what is missing, below and on the line', async () => {
    const calls = await university('enrolled-2025');
    expect((await table(calls)).row('B01')).toMatchObject({ place: '', incomplete: true, below: false });

    await paste(calls, 'gpa', gpas);
    const { row, fields, wishes, byAverageOnly } = await table(calls);
    expect(fields).not.toContain('studyWillMethod');
    expect(Object.keys(row('B01')?.cells ?? {})).toEqual(fields);
    expect([wishes, byAverageOnly]).toEqual([['loan1', 'loan2', 'combined'], false]);
    expect(row('B01')).toMatchObject({
      place: '10人中1位',
      incomplete: false,
      below: false,
      faculty: '文学部',
    });
    // 10 ÷ 3: three are within, and two share the third place.
    expect(row('B03')).toMatchObject({ place: '10人中3位（同順 2）', below: false, borderline: true });
    expect(row('B05')).toMatchObject({ place: '10人中5位', below: true, borderline: false });
    expect(row('B10')).toMatchObject({ below: false, outlook: [] });

    await calls.ask('history.undo', {});
    expect((await table(calls)).row('B03')).toMatchObject({ place: '', borderline: false });
  });

  it('refuses what is no GPA and stores the rest', async () => {
    const calls = await university('enrolled-2025');
    const { applied, rejected } = await paste(calls, 'gpa', ['3.9', '優', '2.5']);
    expect([applied, rejected.map(({ studentNumber }) => studentNumber)]).toEqual([2, ['B02']]);
    const { row } = await table(calls);
    // The others have none yet, so that the rank can fall.
    expect(row('B01')?.place).toBe('10人中1位（欠 8）');
  });

  it('shows the measure of 適格認定 as its outlook', async () => {
    const calls = await university('continuation-2025', {
      creditsEarned: '31',
      creditsStandard: '31',
      attendanceRate: '95',
      graduationDelayed: 'いいえ',
      warnedBefore: 'いいえ',
    });
    await paste(calls, 'gpa', gpas);
    const { row, wishes, elsewhere } = await table(calls);
    expect([wishes, elsewhere]).toEqual([['continuation'], null]);
    expect(row('B01')?.outlook).toMatchObject([{ wish: 'continuation', measure: 'continue' }]);
    expect(row('B10')).toMatchObject({ below: true, outlook: [{ measure: 'warning' }] });
  });

  it('says where the marks stand that the edition does not have', async () => {
    const calls = await university('enrolled-2023');
    expect((await table(calls)).elsewhere).toContain('奨学金案内');
  });
});

describe('a university elsewhere', () => {
  it('is counted, chosen and listed by 学部(科) and 学年', async () => {
    const calls = await university('enrolled-2025');
    const groups = ['工学部 1年', '文学部 2年'];
    const { byClass, todos, steps } = await calls.ask('home.summary', {});
    expect(byClass.map(({ className }) => className)).toEqual(groups);
    expect(await calls.ask('forms.classes', {})).toEqual(groups);
    expect(todos.find(({ id }) => id === 'averages')).toMatchObject({
      sentence: '成績の入力が足りない生徒が 9 人います。',
      count: 9,
    });
    expect(steps).toContainEqual({ label: '成績あり', count: 0 });
  });
});
