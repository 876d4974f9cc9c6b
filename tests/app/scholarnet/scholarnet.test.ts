import { describe, expect, it } from 'vitest';
import { addStudent, type Calls, startService } from '../own-service.ts';

const edit = ({ ask }: Calls, field: string, text: string) =>
  ask('scholarnet.edit', { studentNumber: '001', edits: [{ field, text }] });

const textOf = async ({ ask }: Calls, field: string) =>
  (await ask('scholarnet.of', { studentNumber: '001' })).entries.find((entry) => entry.field === field)?.text;

async function takahashi(): Promise<Calls> {
  const calls = await startService();
  await addStudent(calls, '001', {
    familyName: '髙橋',
    givenName: '太郎',
    familyKana: 'タカハシ',
    givenKana: 'タロウ',
    birthDate: '2004-04-12',
    graduation: '2023-03',
    wantsGrant: 'はい',
  });
  return calls;
}

describe('scholarnet', () => {
  it('lists everyone with the typed name, and the true name stays in the roster', async () => {
    const calls = await takahashi();
    const { lines, rulesTitle, isOwnForm } = await calls.ask('scholarnet.list', {});
    expect(rulesTitle).toContain('2023年度');
    expect(isOwnForm).toBe(false);
    expect(lines).toMatchObject([
      { studentNumber: '001', name: '髙橋　太郎', typedName: '高橋　太郎', nameChanges: true },
    ]);
    expect(lines[0]?.toDo[0]).toContain('「髙」は「高」で入力します');
    expect((await calls.ask('students.get', { studentNumber: '001' })).applicant.familyName).toBe('髙橋');
  });

  it('keeps entries as typed, one step each, and undoes them', async () => {
    const calls = await takahashi();
    expect(await edit(calls, 'address2', '1-2')).toMatchObject({ applied: 1, rejected: [] });
    await edit(calls, 'address2', '1-3');
    expect(await textOf(calls, 'address2')).toBe('1-3');
    await calls.ask('history.undo', {});
    expect(await textOf(calls, 'address2')).toBe('1-2');
    await edit(calls, 'address2', '');
    expect(await textOf(calls, 'address2')).toBe('');
  });

  it('refuses a マイナンバー in any entry and does not send it back', async () => {
    const calls = await takahashi();
    for (const field of ['applicationId', 'familySituation', 'joint.phone', 'accountNumber']) {
      const { rejected } = await edit(calls, field, '1234-5678-9018');
      expect(rejected).toMatchObject([{ field, text: '' }]);
      expect(rejected[0]?.problem).toContain('マイナンバー');
      expect(await textOf(calls, field)).toBe('');
    }
  });

  it('refuses unknown fields, words outside of the choices and unknown students', async () => {
    const calls = await takahashi();
    expect((await edit(calls, 'secret', 'x')).rejected).toHaveLength(1);
    expect((await edit(calls, 'guarantee', '両方')).rejected[0]?.problem).toContain(
      '「機関保証」「人的保証」',
    );
    const failure = await calls.refused('scholarnet.edit', {
      studentNumber: '404',
      edits: [{ field: 'phone', text: '03-1234-5678' }],
    });
    expect(failure.code).toBe('student-unknown');
    expect((await calls.refused('scholarnet.of', { studentNumber: '404' })).code).toBe('student-unknown');
  });

  it('goes and comes back with the student, and follows a new 学籍番号', async () => {
    const calls = await takahashi();
    await edit(calls, 'phone', '03-1234-5678');
    await calls.ask('students.remove', { studentNumbers: ['001'] });
    expect((await calls.ask('scholarnet.list', {})).lines).toEqual([]);
    await calls.ask('history.undo', {});
    expect(await textOf(calls, 'phone')).toBe('03-1234-5678');
    await calls.ask('facts.edit', {
      label: '学籍番号の入力',
      edits: [{ studentNumber: '001', field: 'studentNumber', text: '009' }],
    });
    const moved = await calls.ask('scholarnet.of', { studentNumber: '009' });
    expect(moved.entries.find(({ field }) => field === 'phone')?.text).toBe('03-1234-5678');
  });

  it('prints the sheet of a student and the guide', async () => {
    const calls = await takahashi();
    await calls.ask('workspace.saveSchool', {
      name: '青葉台高等学校',
      principal: { family: '長谷川', given: '修一' },
      officer: { family: '野村', given: '真理子' },
      phone: null,
      defaultCourse: null,
    });
    const one = await calls.ask('sheets.preview', {
      sheet: { kind: 'scholarnet', studentNumber: '001' },
      studentNumber: '001',
      jobId: 'one',
    });
    expect(one).toMatchObject({ pages: 1, warnings: [] });
    const guide = await calls.ask('sheets.preview', {
      sheet: { kind: 'scholarnet-personal' },
      studentNumber: null,
      jobId: 'guide',
    });
    expect(guide).toMatchObject({ pages: 1, warnings: [] });
  });
});
