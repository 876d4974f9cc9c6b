import { describe, expect, it } from 'vitest';
import type { School } from '#core/domain/school.ts';
import { addStudent, type Calls, logged, startService } from '../own-service.ts';

const school: School = {
  name: '架空高等学校',
  principal: { family: '校長', given: '一郎' },
  officer: { family: '髙橋', given: '恵' },
  phone: null,
  defaultCourse: null,
};

async function office(): Promise<Calls> {
  const calls = await startService();
  await calls.ask('workspace.saveSchool', school);
  return calls;
}

describe('操作する人', () => {
  it('is nobody before a school is registered, then its 担当者', async () => {
    const { ask } = await startService();
    expect((await ask('workspace.status', {})).people).toEqual({ names: [], atWork: null });
    expect((await ask('workspace.saveSchool', school)).people).toEqual({
      names: ['髙橋　恵'],
      atWork: '髙橋　恵',
    });
  });

  it('is whoever was added or chosen last, and stands beside what is done', async () => {
    const calls = await office();
    expect((await calls.ask('people.add', { name: ' 田中　花子 ' })).people).toEqual({
      names: ['髙橋　恵', '田中　花子'],
      atWork: '田中　花子',
    });
    await addStudent(calls, '001');
    await calls.ask('people.choose', { name: '髙橋　恵' });
    await addStudent(calls, '002');
    expect((await logged(calls)).map(({ person }) => person)).toEqual(['髙橋　恵', '田中　花子', '髙橋　恵']);
  });

  it('takes another spelling of a name for the same person', async () => {
    const { ask } = await office();
    expect((await ask('people.add', { name: '高橋 恵' })).people).toEqual({
      names: ['髙橋　恵'],
      atWork: '髙橋　恵',
    });
  });

  it('hands over to 担当者 when the one at work is taken from the list; 担当者 stays', async () => {
    const { ask, refused } = await office();
    await ask('people.add', { name: '田中　花子' });
    expect((await ask('people.remove', { name: '田中　花子' })).people).toEqual({
      names: ['髙橋　恵'],
      atWork: '髙橋　恵',
    });
    expect((await refused('people.remove', { name: '髙橋　恵' })).message).toContain('学校の担当者');
    expect((await refused('people.choose', { name: '田中　花子' })).message).toContain('一覧にありません');
  });

  it('keeps who was at work when another 担当者 is registered', async () => {
    const { ask } = await office();
    await ask('people.choose', { name: '髙橋　恵' });
    const later = await ask('workspace.saveSchool', {
      ...school,
      officer: { family: '鈴木', given: '一' },
    });
    expect(later.people).toEqual({ names: ['鈴木　一', '髙橋　恵'], atWork: '髙橋　恵' });
  });

  it('refuses a マイナンバー and a name without an end', async () => {
    const { refused } = await office();
    const failure = await refused('people.add', { name: '123456789018' });
    expect(failure.message).toContain('マイナンバー');
    expect(failure.message).not.toContain('1234');
    expect((await refused('people.add', { name: 'あ'.repeat(61) })).code).toBe('input-invalid');
    expect((await refused('people.add', { name: '田中\n花子' })).code).toBe('input-invalid');
  });

  it('takes thirty people and no more', async () => {
    const { ask, refused } = await office();
    for (let at = 1; at < 30; at += 1) await ask('people.add', { name: `担当${at}` });
    expect((await refused('people.add', { name: '担当30' })).message).toContain('30 人まで');
  });
});
