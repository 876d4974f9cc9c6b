import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { copyText } from './harness/keys.ts';
import { look } from './harness/look.ts';

// 大学の一日: 在学採用 from an empty application to verdicts by rank, with a roster of a university.

const { app, page, seen, file, button, radio, heading, grid, go } = startDay();

const literature = ['青木　一郎', '石川　花', '上野　健', '江口　翼', '大野　葵', '加藤　蓮'];
const engineering = ['佐藤　湊', '島田　凛', '菅原　樹'];

/** As the office of a university exports it: 学部 and 学年, no class and no seat. */
const roster = [
  '学籍番号,氏名,学部,学年,GPA,申込区分',
  ...literature.map((name, index) => `B2500${index + 1},${name},文学部,2,,${index < 5 ? 1 : ''}`),
  ...engineering.map((name, index) => `E2500${index + 1},${name},工学部,3,3.${index},`),
].join('\r\n');

const gpas = ['3.10', '3.55', '2.00', '3.55', '2.80', '1.90'];
const choice = () => page().getByRole('combobox', { name: '学部（科）・学年' });

describe('大学の一日: 在学採用', () => {
  it('はじめに在学採用を選び、学部の名簿を取り込む', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await choose(page(), '制度と年度', '2025年度 在学採用');
    await page().getByText('令和7年度 在学採用').first().waitFor();
    writeFileSync(file('学部.csv'), `\uFEFF${roster}\r\n`);
    await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
    await app().chooseNext(file('学部.csv'));
    await button('ファイルを選ぶ').click();
    await button('列の対応へ進む').click();
    await button('確認へ進む').click();
    await button('9 人を取り込む').click();
    await page().getByText('9 人を取り込みました').waitFor();
    await go('名簿');
    await page().getByRole('columnheader', { name: /学部/ }).waitFor();
    await look(page(), '90-大学_名簿');
  });

  it('成績の列は在学採用のもので、貼り付けた GPA から順位が出る', async () => {
    await go('成績');
    await grid('成績').waitFor();
    expect(await radio(/^未入力/).textContent()).toBe('未入力5');
    expect(await grid('成績').getByRole('columnheader', { name: '学修意欲の確認' }).count()).toBe(0);
    await copyText(page(), `${gpas.join('\r\n')}\r\n`);
    await (await cell(grid('成績'), '青木', 'GPA')).click();
    await page().keyboard.press('Control+V');
    await expect
      .poll(async () => (await cell(grid('成績'), '石川', '順位')).textContent())
      .toBe('6人中1位（同順 2）');
    expect(await (await cell(grid('成績'), '青木', '順位')).textContent()).toBe('6人中3位');
    await expect.poll(() => radio(/^未入力/).textContent()).toBe('未入力0');
    await look(page(), '91-大学_成績');
  });

  it('基準に届かない学生と境目の学生に絞れる。元に戻すと順位も戻る', async () => {
    await radio(/^基準に届かない/).click();
    await expect.poll(names).toEqual(['青木　一郎', '上野　健', '大野　葵']);
    await radio(/^境目/).click();
    await expect.poll(names).toEqual(['青木　一郎']);
    await radio(/^すべて/).click();
    await (await cell(grid('成績'), '青木', '氏名')).click();
    await page().keyboard.press('Control+Z');
    await page().getByText('元に戻しました：GPAの貼り付け（6 セル）').waitFor();
    await expect.poll(async () => (await cell(grid('成績'), '石川', '順位')).textContent()).toBe('');
    await page().keyboard.press('Control+Y');
    await expect
      .poll(async () => (await cell(grid('成績'), '石川', '順位')).textContent())
      .toBe('6人中1位（同順 2）');
  });

  it('学部と学年で絞れる。判定は順位で学力を言う', async () => {
    await go('判定');
    await grid('判定').waitFor();
    await choice().click();
    await page().getByRole('option', { name: '文学部 2年' }).click();
    await expect.poll(() => grid('判定').getAttribute('aria-rowcount')).toBe('7');
    await grid('判定').getByRole('row').filter({ hasText: '石川' }).first().click();
    const panel = page().getByRole('complementary');
    await panel.getByText('文学部 2年の6人中1位（上位1/3は2位まで）で、基準に入ります。').first().waitFor();
    await look(page(), '92-大学_判定');
  });

  it('ほかの制度の項目も、学生の画面で開いて入れられ、元に戻せる', async () => {
    await go('名簿');
    await page().getByText('石川').first().click();
    const panel = page().getByRole('complementary');
    await panel.getByRole('combobox', { name: '通学形態' }).waitFor();
    await button(/ほかの制度の項目を表示/).click();
    const attendance = panel.getByRole('textbox', { name: '出席率' });
    await attendance.fill('79.6');
    await attendance.press('Enter');
    await expect.poll(() => attendance.inputValue()).toBe('79.6%');
    await look(page(), '93-大学_ほかの制度の項目');
    await page()
      .getByRole('button', { name: /元に戻す/ })
      .first()
      .click();
    await expect.poll(() => panel.getByRole('textbox', { name: '出席率' }).inputValue()).toBe('');
  });

  it('外へは一度もつながず、画面の誤りもない', async () => {
    expect(seen().foreign).toEqual([]);
    expect(seen().errors).toEqual([]);
    expect(await seen().violations()).toEqual([]);
  });
});

/** Who stands in 成績. */
async function names(): Promise<readonly string[]> {
  const head = grid('成績').locator('[data-head]').filter({ hasText: '氏名' }).first();
  const column = await head.getAttribute('data-head');
  return grid('成績').locator(`[data-row] [data-col="${column}"]`).allTextContents();
}
