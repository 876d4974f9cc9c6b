import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noOptions } from '#core/app/forms/prepare-form.ts';
import { saveForm } from '#core/app/forms/save-form.ts';
import { formIds } from '#core/domain/documents/model.ts';
import { judgementsOfPrint } from '#core/store/prints.ts';
import { readBack, recordsOf } from '../../sheets/write/workbooks.ts';
import { type Office, openOffice } from './practice-service.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const suggested = { kind: 'suggested' } as const;
const request = { form: 'recommendation-list', selection: suggested, options: noOptions } as const;
const files = async () => (await readdir(office.folder)).filter((name) => name !== 'data').toSorted();

test('one card per form, with what it would hold and what stands in the way', async () => {
  const cards = await office.call('forms.list', {});
  expect(cards.map(({ form }) => form)).toEqual(formIds);
  for (const card of cards) {
    expect(card.students).toBeGreaterThan(0);
    expect(card.purpose).toMatch(/。$/);
    for (const obstacle of card.obstacles) expect(obstacle).toMatch(/\d+ 人.*。$/);
  }
  const [list, covers, scholar] = cards;
  expect(list?.obstacles).toContainEqual(expect.stringContaining('学校の判断を待っている生徒が'));
  expect(covers).toMatchObject({ formats: ['pdf'], pages: covers?.students });
  expect(scholar?.obstacles).toContainEqual(expect.stringMatching(/^受付番号のない生徒が \d+ 人います。$/));
});

test('the classes of the school, those who have left last', async () => {
  const classes = await office.call('forms.classes', {});
  expect(classes).toHaveLength(5);
  expect(classes[0]).toContain('1組');
});

test('the file is named as an office names it, by the day of the practice data', async () => {
  expect(await office.call('forms.fileName', { form: 'recommendation-list', format: 'pdf' })).toEqual({
    name: '推薦者一覧_令和4年度予約採用_20220615.pdf',
  });
});

test('a preview is a PDF and leaves nothing behind', async () => {
  const before = await files();
  const shown = await office.call('forms.preview', { ...request, jobId: 'preview' });
  expect(new TextDecoder().decode(shown.pdf.slice(0, 5))).toBe('%PDF-');
  expect(shown.pages).toBeGreaterThan(1);
  expect(await files()).toEqual(before);
  expect((await office.call('forms.list', {}))[0]?.lastPrinted).toBeNull();
});

test('a saved form is numbered, and the judgements it shows are kept with their facts', async () => {
  const target = office.target('推薦者一覧.xlsx');
  const saved = await office.call('forms.save', { ...request, format: 'xlsx', target, jobId: 'save' });
  expect(saved).toEqual({
    fileName: '推薦者一覧.xlsx',
    documentNumber: '奨-2022-0001',
    pages: null,
    warnings: [],
  });
  const again = await office.call('forms.save', { ...request, format: 'xlsx', target, jobId: 'again' });
  expect(again.documentNumber).toBe('奨-2022-0002');

  const kept = await judgementsOfPrint(office.service.context.workspace().db, '奨-2022-0001');
  const card = (await office.call('forms.list', {}))[0];
  expect(kept).toHaveLength(card?.students ?? 0);
  expect(card?.lastPrinted?.documentNumber).toBe('奨-2022-0002');
  const takahashi = kept.find(({ result }) => result.gradeAverage === '3.5' && result.choice?.number === 6);
  expect(takahashi?.facts).toMatchObject({
    gradeAverage: expect.anything(),
    graduation: '2023-03',
    choice: 6,
  });
  expect(takahashi?.result).toMatchObject({ edition: 'advance-2022', asOf: '2022-06-15' });

  const sheets = await readBack(await readFile(join(office.folder, '推薦者一覧.xlsx')));
  expect(sheets.map(({ name }) => name)).toContain('給付奨学金');
});

test('two saves at once get two numbers', async () => {
  const save = (name: string) =>
    saveForm(office.service.context, { ...request, format: 'xlsx', path: join(office.folder, name) });
  const [one, two] = await Promise.all([save('a.xlsx'), save('b.xlsx')]);
  if (!one.ok || !two.ok) throw new Error('not saved');
  expect(one.value.documentNumber).not.toBe(two.value.documentNumber);
});

test('a class and chosen students, and nobody else', async () => {
  const [first] = await office.call('forms.classes', {});
  const path = join(office.folder, '組.xlsx');
  const scholar = { form: 'scholar-ac', format: 'xlsx', options: noOptions, path } as const;
  const namesIn = async () => {
    const [sheet] = await readBack(await readFile(path));
    return recordsOf(sheet, 'No').flatMap((record) => {
      const place = record.get('年組番号');
      return record.get('No')?.kind === 'number' && place?.kind === 'text' ? [place.text] : [];
    });
  };
  await saveForm(office.service.context, {
    ...scholar,
    selection: { kind: 'class', className: first ?? '' },
  });
  const inClass = await namesIn();
  expect(inClass.length).toBeGreaterThan(10);
  expect(inClass.every((place) => place.startsWith('3年1組'))).toBe(true);

  const studentNumbers = ['020101', '020201'];
  await saveForm(office.service.context, { ...scholar, selection: { kind: 'chosen', studentNumbers } });
  expect((await namesIn()).toSorted()).toHaveLength(2);
});

test.each([
  [{ kind: 'chosen', studentNumbers: [] }, 'nothing-selected', '載せる生徒を選んでください'],
  [{ kind: 'chosen', studentNumbers: ['999999'] }, 'student-unknown', '「999999」'],
  [{ kind: 'class', className: '9年9組' }, 'nothing-selected', '9年9組'],
] as const)(
  'a selection that holds nobody is refused with a sentence (%o)',
  async (selection, code, words) => {
    const reply = await office.service.handle('forms.preview', { ...request, selection, jobId: 'none' });
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(words) } });
  },
);

test('a form that is only Excel has no preview, one that is only PDF no workbook', async () => {
  const judged = await office.service.handle('forms.preview', {
    ...request,
    form: 'judgement-table',
    jobId: 'x',
  });
  expect(judged).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  const target = office.target('表紙.xlsx');
  const covers = { ...request, form: 'cover-sheets', format: 'xlsx', target, jobId: 'y' } as const;
  expect(await office.service.handle('forms.save', covers)).toMatchObject({
    ok: false,
    error: { message: '提出書類一覧 表紙は PDF だけで作ります。形式に PDF を選んでください。' },
  });
  expect(await files()).not.toContain('表紙.xlsx');
});

test('a file that cannot be written leaves no record', async () => {
  await mkdir(join(office.folder, '塞がり.xlsx'));
  const before = (await office.call('forms.list', {}))[0]?.lastPrinted;
  const target = office.target('塞がり.xlsx');
  const reply = await office.service.handle('forms.save', { ...request, format: 'xlsx', target, jobId: 'z' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'target-not-writable' } });
  expect((await office.call('forms.list', {}))[0]?.lastPrinted).toEqual(before);
});

test('a save that is cancelled writes nothing and takes no number', async () => {
  const before = (await office.call('forms.list', {}))[0]?.lastPrinted;
  const target = office.target('中止.pdf');
  office.service.onProgress(({ jobId }) => void office.service.handle('jobs.cancel', { jobId }));
  const reply = await office.service.handle('forms.save', {
    ...request,
    format: 'pdf',
    target,
    jobId: 'stop',
  });
  office.service.onProgress(() => undefined);
  expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await files()).not.toContain('中止.pdf');
  expect((await office.call('forms.list', {}))[0]?.lastPrinted).toEqual(before);
});

test('推薦状況表 with figures that cannot be is refused', async () => {
  const options = { ...noOptions, alreadyRecommended: { loanOnly: 500, grantOnly: 0, both: 0 } };
  const status = { ...request, form: 'recommendation-status', options, jobId: 'status' } as const;
  expect(await office.service.handle('forms.preview', status)).toMatchObject({
    ok: false,
    error: { code: 'input-invalid', message: expect.stringContaining('「貸与のみ」') },
  });
});

test('without the school nothing can be printed, and the card says what to do', async () => {
  const empty = await openOffice('empty');
  try {
    const [card] = await empty.call('forms.list', {});
    expect(card).toMatchObject({ students: 0, obstacles: [expect.stringContaining('学校の情報')] });
    expect(await empty.service.handle('forms.preview', { ...request, jobId: 'empty' })).toMatchObject({
      ok: false,
      error: { code: 'not-set-up' },
    });
  } finally {
    await empty.close();
  }
});
