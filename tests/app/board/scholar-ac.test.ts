import { describe, expect, it } from 'vitest';
import type { BoardRow } from '#core/contract/board.ts';
import { addStudent, type Calls, startService } from '../own-service.ts';

const student = (receiptNumber: string | null, more: Readonly<Record<string, string>> = {}) => ({
  wantsGrant: 'はい',
  familyKana: 'ミホン',
  ...(receiptNumber === null ? {} : { receiptNumber, receiptDate: '2022-05-24' }),
  ...more,
});

const list = (...lines: readonly (readonly string[])[]): string =>
  [['受付番号', '氏名', 'カナ氏名', '受付番号発行日', '成績入力', '推薦状況'], ...lines]
    .map((cells) => cells.join('\t'))
    .join('\r\n');

const take = async (calls: Calls, text: string, whole = false) =>
  calls.ask('ac.import', { source: { kind: 'text', text }, whole, jobId: 'job' });

const flagsOf = ({ flags }: BoardRow): readonly string[] => flags.map(({ kind }) => kind);

async function rows({ ask }: Calls): Promise<readonly BoardRow[]> {
  return (await ask('board.view', { round: 'first' })).rows;
}

describe('the list of スカラAC', () => {
  it('is pasted with its headings, previewed and set beside the roster by number', async () => {
    const calls = await startService();
    await addStudent(calls, '001', student('2022-001', { familyName: '髙橋', givenName: '一郎' }));
    const text = list(
      ['２０２２－００１', '高橋　一郎', 'タカハシ　イチロウ', '2022/05/24', '済', '未推薦'],
      ['2022-009', '見本　次郎', 'ミホン　ジロウ', '2022/05/25', '', '推薦済'],
    );
    const preview = await calls.ask('ac.preview', { source: { kind: 'text', text }, jobId: 'job' });
    expect(preview.columns.map(({ field }) => field)).toEqual([
      'receiptNumber',
      'name',
      'kana',
      'issuedOn',
      'gradesTyped',
      'recommended',
    ]);
    expect(preview.rows.map(({ change, student: whose }) => [change, whose])).toEqual([
      ['added', '髙橋　一郎'],
      ['added', null],
    ]);
    expect(preview.rows[0]).toMatchObject({ gradesTyped: true, recommended: false, issuedOn: '2022-05-24' });

    expect(await take(calls, text)).toMatchObject({ added: 2, changed: 0, removed: 0 });
    const [unknown, known] = await rows(calls);
    expect(unknown).toMatchObject({ place: 'unmatched', name: '見本　次郎', settled: false });
    expect(known?.ac).toEqual({ gradesTyped: true, recommended: false });
    // 髙 and 高 are one name; 「カナ」 of the roster is another one and does not matter then.
    expect(known === undefined ? [] : flagsOf(known)).not.toContain('acNameDiffers');
  });

  it('proposes a number whose name is that of a student without one, and never takes it by itself', async () => {
    const calls = await startService();
    await addStudent(calls, '001', student(null, { familyName: '見本', givenName: '花子' }));
    await take(calls, list(['2022-001', '見本　花子', '', '', '', '']));
    const [unknown, known] = await rows(calls);
    expect(unknown?.proposals.map(({ studentNumber }) => studentNumber)).toEqual(['001']);
    expect(known === undefined ? [] : flagsOf(known)).toContain('foundInAc');
    expect(known?.receiptNumber).toBeNull();
  });

  it('shows whose number is missing in a list read later, and lets lines go that the whole list does not have', async () => {
    const calls = await startService();
    await addStudent(calls, '001', student('2022-001'));
    await take(calls, list(['2022-007', 'A', '', '', '', ''], ['2022-008', 'B', '', '', '', '']));
    expect((await rows(calls)).filter((row) => flagsOf(row).includes('acMissing'))).toHaveLength(1);
    const other = list(['2022-001', '髙橋　太郎', '', '', '', ''], ['2022-008', 'B', '', '', '', '']);
    const preview = await calls.ask('ac.preview', { source: { kind: 'text', text: other }, jobId: 'job' });
    expect(preview.gone.map(({ receiptNumber }) => receiptNumber)).toEqual(['2022-007']);
    expect(await take(calls, other, true)).toMatchObject({ added: 1, removed: 1 });
    expect((await rows(calls)).some((row) => flagsOf(row).includes('acMissing'))).toBe(false);
  });

  it('tells that typed grades did not arrive there: 更新 was not pressed', async () => {
    const calls = await startService();
    await addStudent(calls, '001', student('2022-001'));
    await calls.ask('progress.record', {
      detail: { kind: 'gradesTyped' },
      on: '2022-06-15',
      studentNumbers: ['001'],
      round: null,
      note: null,
    });
    await take(calls, list(['2022-001', '髙橋　太郎', '', '', '未', '未']));
    const [row] = await rows(calls);
    expect(row === undefined ? [] : flagsOf(row)).toContain('acNotUpdated');
    expect(row?.next?.sentence).toContain('成績入力更新');
  });

  it('names rows that cannot be read, and refuses a list without 受付番号 or with a マイナンバー', async () => {
    const calls = await startService();
    const text = list(
      ['', '見本　花子', '', '', '', ''],
      ['2022-001', '', '', '', '', ''],
      ['2022-002', 'A', '', '2022/13/01', '', ''],
    );
    const preview = await calls.ask('ac.preview', { source: { kind: 'text', text }, jobId: 'job' });
    expect(preview.rows).toEqual([]);
    expect(preview.problems.map(({ row }) => row)).toEqual([2, 3, 4]);
    const failure = (bad: string) =>
      calls.refused('ac.preview', { source: { kind: 'text', text: bad }, jobId: 'job' });
    expect(await failure('見本　花子\t済')).toMatchObject({ code: 'heading-not-found' });
    expect(await failure(list(['2022-001', '123456789018', '', '', '', '']))).toMatchObject({
      code: 'my-number-found',
    });
  });

  it('takes a typed line, changes it, and removes it; each can be undone', async () => {
    const calls = await startService();
    const line = {
      receiptNumber: '２０２２－００１',
      name: '見本　花子',
      kana: null,
      issuedOn: null,
      gradesTyped: null,
    };
    expect(await calls.ask('ac.put', { ...line, recommended: null })).toMatchObject({ added: 1 });
    expect(await calls.ask('ac.put', { ...line, recommended: true })).toMatchObject({ added: 0, changed: 1 });
    expect(await rows(calls)).toHaveLength(1);
    expect(await calls.ask('ac.remove', { receiptNumbers: ['2022-001'] })).toMatchObject({ removed: 1 });
    expect(await rows(calls)).toHaveLength(0);
    await calls.ask('history.undo', {});
    expect(await rows(calls)).toHaveLength(1);
    expect(await calls.refused('ac.remove', { receiptNumbers: ['2022-999'] })).toMatchObject({
      code: 'nothing-selected',
    });
  });
});
