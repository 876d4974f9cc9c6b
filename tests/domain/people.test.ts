import { describe, expect, it } from 'vitest';
import { peopleFor, withAtWork, withoutPerson, withPerson } from '#core/domain/people.ts';
import type { School } from '#core/domain/school.ts';

const school: School = {
  name: '架空高等学校',
  principal: { family: '校長', given: '一郎' },
  officer: { family: '髙橋', given: '恵' },
  phone: null,
  defaultCourse: null,
};
const both = { names: ['髙橋　恵', '田中　花子'], atWork: '田中　花子' };

describe('操作する人', () => {
  it('has the registered 担当者 at its head, whoever was chosen', () => {
    expect(peopleFor(null, null)).toEqual({ names: [], atWork: null });
    expect(peopleFor(null, school)).toEqual({ names: ['髙橋　恵'], atWork: '髙橋　恵' });
    expect(peopleFor({ names: ['田中　花子'], atWork: '田中　花子' }, school)).toEqual(both);
  });

  it('goes back to 担当者 where the one at work is no longer on the list', () => {
    expect(peopleFor({ names: [], atWork: '田中　花子' }, school).atWork).toBe('髙橋　恵');
  });

  it('changes hands only among the people of the list', () => {
    expect(withAtWork(both, '髙橋　恵')).toMatchObject({ ok: true, value: { atWork: '髙橋　恵' } });
    expect(withAtWork(both, '鈴木')).toMatchObject({ ok: false, error: { code: 'value-invalid' } });
  });

  it('knows a name again in another spelling', () => {
    expect(withPerson(both, '高橋 恵')).toEqual({ ok: true, value: { ...both, atWork: '髙橋　恵' } });
    expect(withPerson(both, '鈴木')).toEqual({
      ok: true,
      value: { names: [...both.names, '鈴木'], atWork: '鈴木' },
    });
  });

  it('never takes 担当者 out', () => {
    expect(withoutPerson(both, '髙橋　恵', school)).toMatchObject({ ok: false });
    expect(withoutPerson(both, '髙橋　恵', null)).toEqual({
      ok: true,
      value: { names: ['田中　花子'], atWork: '田中　花子' },
    });
  });
});
