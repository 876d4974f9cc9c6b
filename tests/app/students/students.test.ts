import { describe, expect, it } from 'vitest';
import { isMyNumber } from '#core/domain/my-number.ts';
import { addStudent, type Calls, startPractice, startService } from '../own-service.ts';

const factsOf = async ({ ask }: Calls, studentNumber: string) => {
  const { facts } = await ask('students.get', { studentNumber });
  return Object.fromEntries(facts.map(({ field, text }) => [field, text]));
};

describe('students', () => {
  it('stand in order of class and seat, 10組 after 2組, and those without a place last', async () => {
    const calls = await startService();
    await addStudent(calls, '1', { grade: '3', class: '10', seat: '1' });
    await addStudent(calls, '2', { grade: '3', class: '2', seat: '11' });
    await addStudent(calls, '3', { grade: '3', class: '2', seat: '9' });
    await addStudent(calls, '4');
    await addStudent(calls, '5', { grade: '2', class: '9', seat: '1' });
    const lines = await calls.ask('students.list', {});
    expect(lines.map((line) => line.studentNumber)).toEqual(['5', '3', '2', '1', '4']);
  });

  it('are added with whatever is known, as written', async () => {
    const calls = await startService();
    await addStudent(calls, '0012', {
      familyName: '𠮷﨑',
      familyKana: 'よしざき',
      birthDate: 'H17.4.1',
      gradeAverage: '３．４５',
      choice: '',
    });
    expect(await factsOf(calls, '0012')).toMatchObject({
      studentNumber: '0012',
      familyName: '𠮷﨑',
      familyKana: 'ヨシザキ',
      birthDate: '2005/04/01',
      gradeAverage: '3.45',
      choice: '',
    });
  });

  it.each([
    ['a value that is none', { gradeAverage: '35' }, 'value-invalid', '評定平均値'],
    ['no name', { familyName: '' }, 'value-invalid', '姓'],
    ['a field that is none', { nonsense: '1' }, 'value-invalid', 'nonsense'],
    ['a number that is taken', { studentNumber: '001' }, 'student-number-taken', '001'],
    ['no number', { studentNumber: ' ' }, 'value-invalid', '学籍番号'],
    ['a マイナンバー', { note: '123456789018' }, 'value-invalid', 'マイナンバー'],
  ])('are not added with %s', async (_, entries, code, word) => {
    const calls = await startService();
    await addStudent(calls, '001');
    const all = { studentNumber: '002', familyName: '田中', ...entries };
    const facts = Object.entries(all).map(([field, text]) => ({ field, text: text ?? '' }));
    const error = await calls.refused('students.add', { facts });
    expect(error.code).toBe(code);
    expect(error.message).toContain(word);
    expect(error.message).not.toContain('123456789018');
    expect(await calls.ask('students.list', {})).toHaveLength(1);
  });

  it('are removed with everything of theirs in one step, and come back whole', async () => {
    const { ask, refused } = await startPractice();
    const lines = await ask('students.list', {});
    const before = [await ask('grades.list', {}), await ask('papers.matrix', {}), lines];
    const studentNumbers = lines.slice(0, 30).map((line) => line.studentNumber);
    await ask('students.remove', { studentNumbers });
    expect(await ask('students.list', {})).toEqual(lines.slice(30));
    expect((await refused('students.get', { studentNumber: studentNumbers[0] ?? '' })).code).toBe(
      'student-unknown',
    );
    expect((await ask('history.undo', {})).label).toBe('生徒の削除（30人）');
    expect([
      await ask('grades.list', {}),
      await ask('papers.matrix', {}),
      await ask('students.list', {}),
    ]).toEqual(before);
  });

  it('are removed all or none', async () => {
    const calls = await startService();
    await addStudent(calls, '001');
    const error = await calls.refused('students.remove', { studentNumbers: ['001', '404'] });
    expect(error.code).toBe('student-unknown');
    expect(await calls.ask('students.list', {})).toHaveLength(1);
  });

  it('show every fact once, in groups, with the marks', async () => {
    const { ask } = await startPractice();
    const [line] = await ask('students.search', { text: '髙橋　太郎' });
    const { applicant, facts, marks } = await ask('students.get', {
      studentNumber: line?.studentNumber ?? '',
    });
    expect(facts.map(({ field }) => field).sort()).toEqual(Object.keys(applicant).sort());
    expect(new Set(facts.map(({ group }) => group)).size).toBeGreaterThan(3);
    expect(marks).toHaveLength(20);
    expect(facts.find(({ field }) => field === 'gradeAverage')?.text).toBe('3.45');
  });
});

describe('search', () => {
  it.each([
    ['高橋', '髙橋　太郎'],
    ['髙橋太郎', '髙橋　太郎'],
    ['髙橋 太郎', '髙橋　太郎'],
    ['たかはし', '髙橋　太郎'],
    ['ﾀｶﾊｼ ﾀﾛｳ', '髙橋　太郎'],
    ['崎山', '﨑山　美優'],
    ['吉田', '𠮷田　大和'],
    ['浜田', '濵田　結菜'],
    ['葛城', '葛\u{E0100}城　湊'],
    ['渡辺', '渡邉　琉生'],
  ])('%s finds %s', async (text, name) => {
    const { ask } = await startPractice();
    expect((await ask('students.search', { text })).map((line) => line.name)).toContain(name);
  });

  it('finds by number, nothing for nothing, and never more than it can show', async () => {
    const { ask } = await startPractice();
    const [someone] = await ask('students.list', {});
    const studentNumber = someone?.studentNumber ?? '';
    expect((await ask('students.search', { text: studentNumber }))[0]?.studentNumber).toBe(studentNumber);
    expect(await ask('students.search', { text: '　' })).toEqual([]);
    expect(await ask('students.search', { text: 'そんな名前はない' })).toEqual([]);
    expect((await ask('students.search', { text: '0' })).length).toBe(100);
  });

  it('puts first whose name begins so', async () => {
    const calls = await startService();
    await addStudent(calls, '1', { familyName: '小林', givenName: '森' });
    await addStudent(calls, '2', { familyName: '森', givenName: '葵' });
    const found = await calls.ask('students.search', { text: '森' });
    expect(found.map((line) => line.studentNumber)).toEqual(['2', '1']);
  });

  it('knows a name as soon as it is changed', async () => {
    const calls = await startService();
    await addStudent(calls, '1', { familyName: '田中' });
    expect(await calls.ask('students.search', { text: '佐藤' })).toEqual([]);
    const edits = [{ studentNumber: '1', field: 'familyName', text: '佐藤' }];
    await calls.ask('facts.edit', { label: '姓の入力', edits });
    expect(await calls.ask('students.search', { text: '佐藤' })).toHaveLength(1);
    expect(await calls.ask('students.search', { text: '田中' })).toEqual([]);
  });
});

describe('a マイナンバー typed by hand', () => {
  const myNumber = '123456789018';

  it('is refused as 学籍番号, as an entry and as school data, and its digits come back nowhere', async () => {
    const calls = await startService();
    await addStudent(calls, '001', {});
    const { service } = calls;
    const added = await service.handle('students.add', {
      facts: [
        { field: 'studentNumber', text: myNumber },
        { field: 'familyName', text: '佐藤' },
      ],
    });
    const renumbered = await calls.ask('facts.edit', {
      label: '学籍番号の入力',
      edits: [
        { studentNumber: '001', field: 'studentNumber', text: myNumber },
        { studentNumber: '001', field: 'note', text: `1234 5678 9018` },
      ],
    });
    const school = await service.handle('workspace.saveSchool', {
      name: '青葉台北高等学校',
      principal: { family: '宇佐美', given: '正道' },
      officer: { family: '佐野', given: '和彦' },
      phone: myNumber,
      defaultCourse: null,
    });
    expect(added).toMatchObject({ ok: false, error: { code: 'value-invalid' } });
    expect(school).toMatchObject({ ok: false, error: { code: 'value-invalid' } });
    expect(renumbered).toMatchObject({ applied: 0 });
    expect(renumbered.rejected).toHaveLength(2);
    expect(
      renumbered.rejected.every(({ problem }) => /マイナンバー/.test(problem) && !/\d{4}/.test(problem)),
    ).toBe(true);
    expect(JSON.stringify([added, school])).not.toContain(myNumber);
  });

  it('is a 学籍番号 like any other in a school whose numbers have 12 digits', async () => {
    const calls = await startService();
    const others = Array.from({ length: 40 }, (_, index) => `2022000000${10 + index}`);
    const plain = others.filter((number) => !isMyNumber(number)).slice(0, 20);
    for (const number of plain) await addStudent(calls, number, {});
    await addStudent(calls, myNumber, {});
    expect(await calls.ask('students.list', {})).toHaveLength(21);
  });
});
