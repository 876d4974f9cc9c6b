import { describe, expect, it } from 'vitest';
import { adopt, cohort, done, holders, ids, today } from './cohort.ts';

const candidates = ['B01', 'B02', 'B03'].map((number) => [number, '第一種・第二種']);

describe('進学届', () => {
  it('goes through its steps in their order, several students at once, and tells who is late', async () => {
    const calls = await cohort();
    await calls.ask('adoption.saveList', { of: 'candidates', block: candidates });
    const change = (studentNumber: string, step: 'notice' | 'id' | 'entered', on = today) =>
      ({ of: 'candidate', studentNumber, step, mark: done(on) }) as const;
    const reply = await calls.ask('adoption.mark', {
      changes: [change('B01', 'id'), change('B01', 'notice'), change('B02', 'id')],
    });
    expect(reply).toMatchObject({ applied: 2, rejected: [{ studentNumber: 'B02', field: 'id' }] });
    expect(reply.rejected[0]?.problem).toBe(
      '「決定通知の提出」がまだ記録されていません。先に記録してください。',
    );
    await calls.ask('adoption.setDue', { of: 'candidate', keys: ['B01', 'B02', 'B03'], on: '2026-02-09' });
    const { rows, columns, rules } = await calls.ask('adoption.candidates', {});
    expect(rows.map(({ late, isOpen }) => [late, isOpen])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    expect(columns.map(({ id, done: is, asked }) => [id, is, asked])).toEqual([
      ['notice', 1, 3],
      ['id', 1, 3],
      ['entered', 0, 3],
    ]);
    expect(rules?.rules.missed.value).toContain('本採用にならない');
    const early = await calls.ask('adoption.mark', { changes: [change('B01', 'entered', '2026-02-09')] });
    expect(early.rejected[0]?.problem).toContain('前後の手続きの日付と合いません');
    const future = await calls.ask('adoption.mark', { changes: [change('B01', 'entered', '2026-02-11')] });
    expect(future.rejected[0]?.problem).toContain('まだ来ていない日付');
    await calls.ask('adoption.mark', { changes: [change('B01', 'entered')] });
    const takeBack = { of: 'candidate', studentNumber: 'B01', step: 'notice', mark: null } as const;
    expect((await calls.ask('adoption.mark', { changes: [takeBack] })).rejected[0]?.problem).toContain(
      '先にそれを取り消してください',
    );
    // Everything of a student is taken back at once, from the last step to the first.
    const all = (['notice', 'id', 'entered'] as const).map((step) => ({ ...takeBack, step }));
    expect(await calls.ask('adoption.mark', { changes: all })).toMatchObject({ applied: 3, rejected: [] });
  });

  it('has no place for the 識別番号 itself: only that it was handed out, when and by whom', async () => {
    const calls = await cohort();
    await calls.ask('adoption.saveList', { of: 'candidates', block: candidates });
    await calls.ask('adoption.mark', {
      changes: [
        { of: 'candidate', studentNumber: 'B01', step: 'notice', mark: done() },
        { of: 'candidate', studentNumber: 'B01', step: 'id', mark: done() },
      ],
    });
    const { entries } = await calls.ask('adoption.history', { studentNumber: 'B01' });
    expect(entries).toEqual([
      { on: today, what: '識別番号の交付', note: null, by: '担当　花子' },
      { on: today, what: '決定通知の提出', note: null, by: '担当　花子' },
    ]);
  });
});

describe('返還誓約書', () => {
  it('asks for the papers of the guarantee, and is not sent while one is missing', async () => {
    const calls = await cohort();
    await adopt(calls);
    const { B01 = '', B02 = '' } = await ids(calls);
    const before = await calls.ask('adoption.pledges', {});
    const titles = (key: string) =>
      before.rows
        .find((row) => row.key === key)
        ?.attachments.map(({ attachment: { of, title } }) => `${of ?? ''}${title}`);
    expect(titles(B02)).toEqual(['保証依頼書（兼保証委託契約書）・保証料支払依頼書']);
    expect(titles(B01)).toEqual([
      '連帯保証人収入に関する証明書類',
      '連帯保証人印鑑登録証明書',
      '保証人印鑑登録証明書',
    ]);
    const step = (holderId: string, name: string, mark: ReturnType<typeof done> | null = done()) =>
      ({ of: 'pledge', holderId, step: name, mark }) as const;
    const paper = before.rows.find((row) => row.key === B02)?.attachments[0]?.attachment.step ?? '';
    const sent = await calls.ask('adoption.mark', {
      changes: [step(B02, 'handedOut'), step(B02, 'handedIn'), step(B02, 'sent')],
    });
    expect(sent).toMatchObject({ applied: 2 });
    expect(sent.rejected[0]?.problem).toBe(
      '添付書類がそろっていません：保証依頼書（兼保証委託契約書）・保証料支払依頼書（未提出）。',
    );
    const whole = await calls.ask('adoption.mark', { changes: [step(B02, 'sent'), step(B02, paper)] });
    expect(whole).toMatchObject({ applied: 2, rejected: [] });
    const wrong = await calls.ask('adoption.mark', { changes: [step(B01, paper)] });
    expect(wrong.rejected[0]?.problem).toContain('この学生の保証制度では要らない書類');
    await calls.ask('adoption.setDue', { of: 'pledge', keys: [B01, B02], on: '2026-02-01' });
    const { rows } = await calls.ask('adoption.pledges', {});
    expect(rows.map(({ stateLabel, late }) => [stateLabel, late]).slice(0, 2)).toEqual([
      ['未交付', true],
      ['送付済', false],
    ]);
  });

  it('a certificate too old for the 誓約日 keeps it open (通信教育 2020)', async () => {
    const calls = await cohort('correspondence-2020');
    await adopt(calls, holders.slice(0, 1), 'correspondence-2020');
    const { B01 = '' } = await ids(calls);
    await calls.ask('adoption.editHolder', {
      id: B01,
      monthly: 54000,
      startsOn: '2025-04',
      endsOn: null,
      guarantee: 'personal',
      pledgedOn: '2025-12-31',
    });
    const row = async () => (await calls.ask('adoption.pledges', {})).rows[0];
    const seal = (await row())?.attachments.find(({ attachment }) => attachment.title.includes('印鑑'));
    expect(seal?.attachment).toMatchObject({ issuedWithinMonths: 3, copyAllowed: false });
    const mark = (issuedOn: string) =>
      calls.ask('adoption.mark', {
        changes: [
          {
            of: 'pledge',
            holderId: B01,
            step: seal?.attachment.step ?? '',
            mark: { ...done(), issuedOn },
          },
        ],
      });
    const reason = async () =>
      (await row())?.attachments.find(({ attachment }) => attachment.step === seal?.attachment.step)?.reason;
    await mark('2025-09-29');
    expect(await reason()).toContain('3 か月前より古い証明書');
    await mark('2025-09-30');
    expect(await reason()).toBeNull();
    const residence = (await row())?.attachments.find(({ attachment }) =>
      attachment.title.includes('住民票'),
    );
    expect(residence).toMatchObject({ attachment: { need: 'undetermined' }, reason: '必要かどうかが未入力' });
  });
});
