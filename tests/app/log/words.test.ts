import { describe, expect, it } from 'vitest';
import { describeChange } from '#core/app/log/describe-change.ts';
import type { LogNames } from '#core/app/log/names.ts';
import { entityWords } from '#core/app/log/words/entity-words.ts';
import { type EntityName, entities } from '#core/store/entities.ts';
import type { Row } from '#core/store/row.ts';

const names: LogNames = {
  student: (number) => (number === '001' ? '髙橋　太郎' : null),
  paper: (key) => (key === 'documentList' ? '表紙' : '書類'),
  look: (id) => id,
  schoolRule: () => '校内面談',
  round: () => '第1回',
  edition: (id) => (id === 'advance-2022' ? '令和4年度 予約採用' : id),
  keysCalled: () => [],
};
const describeOne = (entity: EntityName, key: Row, before: Row | null, after: Row | null) =>
  describeChange({ entity, key, before, after, studentNumber: '001' }, null, names);

describe('the words of the record', () => {
  it.each(Object.keys(entities) as EntityName[])('%s: a label, and one for every column', (entity) => {
    const { label, columns } = entityWords[entity];
    expect(label).not.toBe('');
    expect(Object.keys(columns).toSorted()).toEqual([...entities[entity].columns].toSorted());
    for (const words of Object.values(columns)) expect(words.label).toMatch(/[ぁ-んァ-ヶ一-龠]|^GPA$/u);
  });

  it('show facts as the roster does: words, dates, yes and no', () => {
    const before = { birthDate: '2005-04-02', wantsGrant: 0, gradeAverage: 'marks', schoolCourse: null };
    const after = {
      birthDate: '2005-04-20',
      wantsGrant: 1,
      gradeAverage: '3.5',
      schoolCourse: 'highSchool',
    };
    expect(describeOne('student', { studentNumber: '001' }, before, after)).toEqual({
      kind: 'changed',
      what: '生徒',
      which: '',
      student: { studentNumber: '001', name: '髙橋　太郎' },
      lines: [
        { label: '生年月日', before: '平成17年4月2日', after: '平成17年4月20日' },
        { label: '給付希望', before: 'いいえ', after: 'はい' },
        { label: '評定平均値', before: '評定一覧から計算', after: '3.5' },
        { label: '在籍課程', before: '', after: '高等学校' },
      ],
    });
  });

  it('name a student who was taken out by the row itself', () => {
    const row = { studentNumber: '002', familyName: '𠮷田', givenName: '凛' };
    const change = { entity: 'student', key: { studentNumber: '002' }, before: row, after: null } as const;
    expect(describeChange({ ...change, studentNumber: '002' }, null, names).student).toEqual({
      studentNumber: '002',
      name: '𠮷田　凛',
    });
  });

  it('name a paper, and say 受領 with its date', () => {
    const row = { studentNumber: '001', paperKey: 'documentList', kind: 'received', date: '2022-06-10' };
    const change = describeOne('paper', { studentNumber: '001', paperKey: 'documentList' }, null, row);
    expect(change).toMatchObject({ kind: 'added', what: '書類', which: '表紙' });
    expect(change.lines).toContainEqual({ label: '日付', before: '', after: '令和4年6月10日' });
  });

  it('part 学校の情報 into what differs', () => {
    const school = (phone: string | null) => ({
      key: 'school',
      value: JSON.stringify({
        name: '架空高等学校',
        principal: { family: '校長', given: '一郎' },
        officer: { family: '髙橋', given: '恵' },
        phone,
        defaultCourse: 'highSchool',
      }),
    });
    const change = describeOne(
      'setting',
      { key: 'school' },
      { value: school(null).value },
      { value: school('000').value },
    );
    expect(change.which).toBe('学校の情報');
    expect(change.lines).toEqual([{ label: '電話番号', before: '', after: '000' }]);
    expect(
      describeOne('setting', { key: 'school' }, null, school(null)).lines.map((line) => line.after),
    ).toEqual(['架空高等学校', '校長　一郎', '髙橋　恵', '高等学校']);
  });

  it('part what belongs to an event, by its kind', () => {
    const event = (kind: string, detail: object) =>
      describeOne('caseEvent', { id: 'e' }, null, { kind, detail: JSON.stringify(detail) });
    const queried = event('queried', { about: '通帳の写し', dueOn: '2022-07-01' });
    expect(queried.which).toBe('機構から不備照会があった');
    expect(queried.lines.map(({ label, after }) => [label, after])).toContainEqual([
      '回答の期限',
      '令和4年7月1日',
    ]);
    expect(event('decided', { outcomes: { grant: 'candidate', loan2: 'rejected' } }).lines.slice(1)).toEqual([
      { label: '給付奨学金', before: '', after: '採用候補者' },
      { label: '第二種奨学金', before: '', after: '不採用' },
    ]);
    expect(event('deferred', { to: 'r', reason: '書類が間に合わない' }).lines.slice(1)).toEqual([
      { label: '回した先', before: '', after: '第1回' },
      { label: '理由', before: '', after: '書類が間に合わない' },
    ]);
  });

  it('show a value they cannot read as it is stored', () => {
    const change = describeOne('schoolRule', { id: 'r' }, { condition: '{' }, { condition: '{}' });
    expect(change.lines).toEqual([{ label: '条件', before: '{', after: '{}' }]);
  });
});
