import { describe, expect, it } from 'vitest';
import { adopt, cohort, holders, ids } from './cohort.ts';

describe('a pasted list of 採用者', () => {
  it('is told line by line before anything is stored, and stores what can be', async () => {
    const calls = await cohort();
    const block = [
      ['学籍番号', '奨学生番号', '種類', '月額', '始期', '終期', '保証'],
      ['Ｂ０１', '82504100001', '第1種', '54,000円', '令和7年4月', '2028/3', '人的保証'],
      ['B02', '825-04-10000', '第一種', '54000', '', '', ''],
      ['B09', '825-04-100009', '第一種', '54000', '', '', ''],
      ['B03', '825-04-100001', '第二種', '50000', '', '', ''],
      ['B04', '825-04-100004', '併用', '54000', '', '', ''],
      ['B05', '125-04-100005', '給付', '38300', '2025-04', '2029-03', ''],
      ['B06', '825-04-100006', '第一種', '12345', '2025-04', '2024-03', ''],
      ['', '', '', '', '', '', ''],
    ];
    const list = { of: 'holders', block, edition: 'enrolled-2025' } as const;
    const { lines } = await calls.ask('adoption.readList', list);
    expect(lines.map(({ line, status }) => [line, status])).toEqual([
      [2, 'new'],
      [3, 'problem'],
      [4, 'problem'],
      [5, 'problem'],
      [6, 'problem'],
      [7, 'new'],
      [8, 'problem'],
    ]);
    const problems = lines.flatMap((line) => (line.status === 'problem' ? [line.problem] : []));
    expect(problems[0]).toContain('数字が 10桁です');
    expect(problems[1]).toBe('学籍番号「B09」の学生は名簿にいません。');
    expect(problems[2]).toBe('2 行目と同じ奨学生番号です。どちらかを消してください。');
    expect(problems[3]).toContain('奨学金ごとに一行に分けてください');
    expect(problems[4]).toBe('終期が始期より前です。');
    expect((await calls.ask('adoption.holders', {})).rows).toEqual([]);

    expect(await calls.ask('adoption.saveList', list)).toMatchObject({ added: 2, changed: 0, left: 5 });
    const { rows } = await calls.ask('adoption.holders', {});
    expect(rows.map(({ holder }) => holder)).toMatchObject([
      {
        studentNumber: 'B01',
        scholarNumber: '825-04-100001',
        kind: 'loan1',
        monthly: 54000,
        startsOn: '2025-04',
        endsOn: '2028-03',
        guarantee: 'personal',
        edition: 'enrolled-2025',
      },
      { studentNumber: 'B05', kind: 'grant', guarantee: null },
    ]);
    await calls.ask('history.undo', {});
    expect((await calls.ask('adoption.holders', {})).rows).toEqual([]);
  });

  it('a second time changes only what it says, and one number is one student for ever', async () => {
    const calls = await cohort();
    expect(await adopt(calls)).toMatchObject({ added: 6 });
    const again = [...holders.slice(1), ['B06', '825-04-100001', '第一種', '54000', '', '', '']];
    const block = again.map(([number = '', scholar = '']) => [number, scholar, '第一種', '40000']);
    const { lines } = await calls.ask('adoption.readList', {
      of: 'holders',
      block,
      edition: 'enrolled-2025',
    });
    expect(lines.map(({ status }) => status)).toEqual([
      'changed',
      'changed',
      'changed',
      'changed',
      'changed',
      'problem',
    ]);
    expect(await adopt(calls, block)).toMatchObject({ added: 0, changed: 5, left: 1 });
    const { rows } = await calls.ask('adoption.holders', {});
    expect(rows[1]?.holder).toMatchObject({ monthly: 40000, startsOn: '2025-04', guarantee: 'institution' });
    expect(
      (
        await calls.refused('adoption.saveList', {
          of: 'holders',
          block: [['B01']],
          edition: 'enrolled-2025',
        })
      ).code,
    ).toBe('nothing-selected');
  });

  it('an amount that the edition does not print is taken and told; マイナンバー is refused', async () => {
    const calls = await cohort();
    const { lines } = await calls.ask('adoption.readList', {
      of: 'holders',
      block: [
        ['B01', '825-04-100001', '第一種', '12,300'],
        ['B02', '825-04-100002', '第二種', '123456789018'],
      ],
      edition: 'enrolled-2025',
    });
    expect(lines[0]).toMatchObject({
      status: 'new',
      notice: expect.stringContaining('月額の表にありません'),
    });
    expect(lines[1]).toMatchObject({ status: 'problem', problem: expect.stringContaining('マイナンバー') });
  });

  it('a student with a scholarship stays in the roster; a candidate goes with what hangs on him', async () => {
    const calls = await cohort();
    await adopt(calls, holders.slice(0, 1));
    const refused = await calls.refused('students.remove', { studentNumbers: ['B01'] });
    expect(refused.message).toContain('採用者として記録されているため削除できません');
    await calls.ask('adoption.saveList', { of: 'candidates', block: [['B02', '給付・第一種']] });
    await calls.ask('adoption.mark', {
      changes: [
        {
          of: 'candidate',
          studentNumber: 'B02',
          step: 'notice',
          mark: { kind: 'done', on: '2026-02-09', issuedOn: null, note: null },
        },
      ],
    });
    await calls.ask('students.remove', { studentNumbers: ['B02'] });
    expect((await calls.ask('adoption.candidates', {})).rows).toEqual([]);
    await calls.ask('history.undo', {});
    const [row] = (await calls.ask('adoption.candidates', {})).rows;
    expect(row).toMatchObject({ studentNumber: 'B02', kinds: ['grant', 'loan1'] });
    expect(row?.cells.notice?.mark).toMatchObject({ on: '2026-02-09', by: '担当　花子' });

    const { B01 = '' } = await ids(calls);
    await calls.ask('adoption.remove', { of: 'holder', key: B01 });
    await calls.ask('students.remove', { studentNumbers: ['B01'] });
  });
});
