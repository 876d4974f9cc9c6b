import { describe, expect, it } from 'vitest';
import type { ResultRow } from '#core/contract/recommendations.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { letterDate, type Office, openOffice } from './office.ts';

/** An office with three students on a submitted 推薦書. */
async function recommended(): Promise<Readonly<{ office: Office; students: readonly string[] }>> {
  const office = await openOffice();
  const { lines } = await office.ask('recommendations.candidates', { round: 'first', on: letterDate });
  const both = lines.filter(({ obstacles, wishes }) => obstacles.length === 0 && wishes.includes('combined'));
  const students = both.filter(({ wishes }) => wishes.includes('grant')).slice(0, 3);
  const numbers = students.map(({ studentNumber }) => studentNumber);
  const id = await office.make(numbers);
  await office.ask('recommendations.submit', { id, on: letterDate });
  return { office, students: numbers };
}

const rows = async ({ ask }: Office): Promise<readonly ResultRow[]> => (await ask('results.list', {})).rows;

const cell = (studentNumber: string | undefined, field: Wish | 'on', text: string) => ({
  studentNumber: studentNumber ?? '',
  field,
  text,
});

const record = ({ ask }: Office, ...edits: readonly ReturnType<typeof cell>[]) =>
  ask('results.record', { label: '結果の入力', on: letterDate, edits: [...edits] });

describe('results', () => {
  it('are one event for each student, mended cell by cell', async () => {
    const { office, students } = await recommended();
    const [first, second] = students;
    await record(office, cell(first, 'grant', '採用候補者'), cell(second, 'grant', '不採用'));
    await record(office, cell(first, 'combined', '2'));
    expect(await rows(office)).toMatchObject([
      {
        studentNumber: first,
        outcomes: { grant: 'candidate', combined: 'rejected' },
        decidedOn: letterDate,
        notice: '採用候補者決定通知',
      },
      { studentNumber: second, outcomes: { grant: 'rejected' }, notice: '選考結果通知' },
      { studentNumber: students[2], outcomes: {}, notice: null },
    ]);
    await record(office, cell(second, 'grant', ''));
    expect((await rows(office))[1]).toMatchObject({ outcomes: {}, decidedOn: null });
    await office.undo();
    expect((await rows(office))[1]?.outcomes).toEqual({ grant: 'rejected' });
  });

  it('a cell that cannot be read keeps the others of its student', async () => {
    const { office, students } = await recommended();
    const result = await record(
      office,
      cell(students[0], 'grant', '採用'),
      cell(students[0], 'combined', 'たぶん'),
    );
    expect(result).toMatchObject({ applied: 1, rejected: [{ field: 'combined', text: 'たぶん' }] });
    expect((await rows(office))[0]?.outcomes).toEqual({ grant: 'candidate' });
  });

  it('of one loan only', async () => {
    const office = await openOffice();
    const id = await office.make(await office.ready());
    await office.ask('recommendations.submit', { id, on: letterDate });
    const chain = (await rows(office)).find(
      ({ asked }) => asked.includes('loan1') && asked.includes('combined'),
    );
    const { rejected } = await record(
      office,
      cell(chain?.studentNumber, 'loan1', '1'),
      cell(chain?.studentNumber, 'combined', '1'),
    );
    expect(rejected).toHaveLength(2);
    expect(rejected[0]?.problem).toContain('1人に1つ');
  });

  it('only of who is recommended, of what was applied for, not before the submission', async () => {
    const { office, students } = await recommended();
    const [other] = await office.ready();
    const problemOf = async (...edits: readonly ReturnType<typeof cell>[]) =>
      (await record(office, ...edits)).rejected.at(-1)?.problem;
    expect(await problemOf(cell(other, 'grant', '採用'))).toContain('提出済みの推薦書に載っていません');
    expect(await problemOf(cell('ない', 'grant', '採用'))).toContain('名簿');
    expect(await problemOf(cell(students[0], 'emergency1', '採用'))).toContain('申し込んでいません');
    expect(await problemOf(cell(students[0], 'grant', '1'), cell(students[0], 'on', '2022/6/14'))).toContain(
      '推薦書の提出日',
    );
  });
});

describe('a list of results', () => {
  it('is matched by 受付番号 or 学籍番号, whatever its order; what does not match is shown', async () => {
    const { office, students } = await recommended();
    const [first, second, third] = await rows(office);
    const text = [
      '令和4年度 選考結果',
      '受付番号\t氏名\t給付\t併用',
      `${second?.receiptNumber}\tいずれか\t採用候補者\t`,
      `${first?.receiptNumber}\tいずれか\t不採用\t採用候補者`,
      '999999\tだれか\t不採用\t',
      `${first?.receiptNumber}\tいずれか\t採用候補者\t`,
    ].join('\r\n');
    const read = await office.ask('results.read', { source: { kind: 'text', text } });
    expect(read.map(({ row, student, problem }) => [row, student?.studentNumber ?? null, problem])).toEqual([
      [3, second?.studentNumber, null],
      [4, first?.studentNumber, null],
      [5, null, 'この番号の生徒が名簿にいません。'],
      [6, first?.studentNumber, '同じ生徒の行が前にもあります。'],
    ]);
    await office.ask('results.record', {
      label: '結果の取り込み',
      on: letterDate,
      edits: read.flatMap(({ edits }) => [...edits]),
    });
    expect((await rows(office)).map(({ outcomes }) => outcomes)).toEqual([
      { grant: 'rejected', combined: 'candidate' },
      { grant: 'candidate' },
      {},
    ]);
    const unnamed = await office.ask('results.read', {
      source: { kind: 'text', text: `学籍番号\t結果\n${students[2]}\t採用` },
    });
    expect(unnamed[0]?.problem).toContain('見出しを「給付」「第一種」などに');
    expect(third?.studentNumber).toBe(students[2]);
  });

  it('from a CSV file as from the clipboard; a マイナンバー in it refuses the whole', async () => {
    const { office, students } = await recommended();
    const read = (name: string, text: string) => {
      const bytes = new TextEncoder().encode(`\uFEFF${text}`);
      office.service.files.grant(name, { kind: 'bytes', bytes, name });
      return office.reply('results.read', { source: { kind: 'file', file: name } });
    };
    const list = await read('結果.csv', `学籍番号,給付\r\n${students[0]},採用候補者\r\n`);
    expect(list.ok && list.value).toMatchObject([
      { row: 2, edits: [{ studentNumber: students[0], field: 'grant', text: '採用候補者' }], problem: null },
    ]);
    const foreign = await read(
      '番号.csv',
      `学籍番号,給付,備考\r\n${students[0]},採用候補者,123456789018\r\n`,
    );
    expect(foreign).toMatchObject({ ok: false, error: { code: 'value-invalid' } });
  });

  it('without a column of numbers nothing is read', async () => {
    const { office } = await recommended();
    const refusal = await office.refused('results.read', { source: { kind: 'text', text: '氏名\t結果' } });
    expect(refusal.message).toContain('受付番号');
  });
});

describe('通知の交付', () => {
  const hand = ({ ask }: Office, studentNumber: string | undefined, field: 'on' | 'to', text: string) =>
    ask('handOver.record', {
      label: '通知の交付',
      on: letterDate,
      edits: [{ studentNumber: studentNumber ?? '', field, text }],
    });

  it('after the result: the day, and who took it', async () => {
    const { office, students } = await recommended();
    const [first] = students;
    expect((await hand(office, first, 'on', '2022/6/15')).rejected[0]?.problem).toContain('結果がまだ');
    await record(office, cell(first, 'grant', '採用'));
    await hand(office, first, 'on', '2022/6/15');
    expect((await rows(office))[0]).toMatchObject({ handedOn: letterDate, handedTo: '本人' });
    await hand(office, first, 'to', '母');
    expect((await rows(office))[0]).toMatchObject({ handedOn: letterDate, handedTo: '母' });
    expect((await record(office, cell(first, 'grant', ''))).rejected[0]?.problem).toContain('交付');
    await hand(office, first, 'on', '');
    expect((await rows(office))[0]).toMatchObject({ handedOn: null, handedTo: null });
  });

  it('the 受領簿 lists who has a result', async () => {
    const { office, students } = await recommended();
    const sheet = { kind: 'hand-over', openOnly: true, className: null } as const;
    const wanted = { sheet, studentNumber: null, jobId: 'sheet' };
    expect((await office.refused('sheets.preview', wanted)).message).toContain('受領簿に載る生徒がいません');
    await record(office, cell(students[0], 'grant', '採用'), cell(students[1], 'grant', '不採用'));
    expect((await office.ask('sheets.preview', wanted)).pages).toBe(1);
  });
});
