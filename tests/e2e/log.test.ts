import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';
import { rowsOfWorkbook, textOfPdf } from './harness/papers.ts';

// 変更の記録: two people of one office, three kinds of changes, one of them found again and taken back.

const { app, page, file, button, heading, grid, go } = startDay('2022-06-15');

const officer = '佐野　和彦';
const colleague = '田中　花子';
const dialog = (name: string) => page().getByRole('dialog', { name });
const panel = () => page().getByRole('complementary');
const person = () => page().getByRole('button', { name: /^操作する人/ });
const log = () => grid('変更の記録');
const find = (text: string) => page().getByRole('textbox', { name: '記録を探す' }).fill(text);
const entries = () => log().getByRole('row').count();
const openStudent = async (studentNumber: string): Promise<void> => {
  await go('名簿');
  await page().getByRole('row').filter({ hasText: studentNumber }).click();
};

describe('変更の記録', () => {
  it('はじめは、まだ何も変更していないと言う', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await heading('ホーム').waitFor();
    await go('変更の記録');
    await page().getByText('まだ何も変更していません').waitFor();
    await look(page(), '120-記録なし');
  });

  it('担当者が、生徒の備考を入力する', async () => {
    await openStudent('020101');
    const note = panel().getByRole('textbox', { name: '備考' });
    await note.fill('転級の予定');
    await note.blur();
    await page()
      .getByText(/^保存しました/)
      .waitFor();
  });

  it('交代した人が、キーボードで名前を加える', async () => {
    await person().press('Enter');
    await page().getByRole('menuitem', { name: '名前を加える・外す' }).waitFor();
    await look(page(), '121-操作する人');
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('Enter');
    const name = dialog('操作する人').getByRole('textbox', { name: '名前を加える' });
    await name.fill('123456789018');
    await name.press('Enter');
    await dialog('操作する人')
      .getByText(/マイナンバー（個人番号）と思われる/)
      .waitFor();
    await name.fill(colleague);
    await name.press('Enter');
    await dialog('操作する人').getByRole('radio', { name: colleague, checked: true }).waitFor();
    await look(page(), '122-操作する人の一覧');
    await page().keyboard.press('Escape');
    await page()
      .getByRole('button', { name: `操作する人：${colleague}` })
      .waitFor();
  });

  it('交代した人が、学校の休みを足し、生徒を名簿から外す', async () => {
    await go('年間日程');
    await page().getByRole('tab', { name: '学校の休み', exact: true }).click();
    await button('学校の休みを足す').click();
    const form = dialog('学校の休みを足す');
    await form.getByLabel('休みの名前').fill('夏季休業');
    await form.getByLabel('初めの日').fill('R4.7.21');
    await form.getByLabel('終わりの日').fill('R4.8.24');
    await page().getByRole('button', { name: '保存する' }).last().click();
    await page()
      .getByRole('row', { name: /夏季休業/ })
      .waitFor();
    await openStudent('020102');
    await panel().getByRole('button', { name: '名簿から外す' }).click();
    await page()
      .getByText(/名簿から外しました/)
      .waitFor();
  });

  it('だれが何をしたかが、新しい順に並ぶ', async () => {
    await go('変更の記録');
    await expect.poll(entries).toBe(4);
    const rows = await log().getByRole('row').allTextContents();
    expect(rows[1]).toContain(colleague);
    expect(rows[2]).toContain('夏季休業');
    expect(rows[3]).toContain(officer);
    await look(page(), '123-変更の記録');
  });

  it('名前でも、入力した内容でも、人でも探せる', async () => {
    await find('転級');
    await expect.poll(entries).toBe(2);
    await find('020102');
    await expect.poll(entries).toBe(2);
    await log().getByText('生徒の削除').first().waitFor();
    await find('どこにもない言葉');
    await page().getByText('当てはまる記録はありません').waitFor();
    await look(page(), '124-当てはまらない');
    await button('すべての記録を見る').click();
    await choose(page(), '操作した人', officer);
    await expect.poll(entries).toBe(2);
    await choose(page(), '操作した人', 'すべての人');
    await expect.poll(entries).toBe(4);
  });

  it('開くと、変更前と変更後が並ぶ', async () => {
    await find('休業');
    await log()
      .getByText(/夏季休業/)
      .click();
    await panel().getByText('学校の休み：夏季休業').waitFor();
    await panel().getByText('令和4年7月21日').waitFor();
    await look(page(), '125-変更前と変更後');
  });

  it('そこから元に戻し、だれが戻したかも残る', async () => {
    await panel().getByRole('button', { name: 'この変更を元に戻す' }).click();
    await panel().getByText('この変更は元に戻してあります。').waitFor();
    await expect.poll(entries).toBe(3);
    await log()
      .getByText(/の取り消し/)
      .waitFor();
    await look(page(), '126-元に戻した記録');
    await go('年間日程');
    await page().getByRole('tab', { name: '学校の休み', exact: true }).click();
    await expect
      .poll(() =>
        page()
          .getByRole('row', { name: /夏季休業/ })
          .count(),
      )
      .toBe(0);
  });

  it('生徒の画面から、その生徒の記録だけを見る', async () => {
    await openStudent('020101');
    await panel().getByRole('link', { name: '記録' }).click();
    await heading('変更の記録').waitFor();
    await expect.poll(entries).toBe(2);
    await log().getByText('備考の入力').click();
    await panel().getByText('転級の予定').waitFor();
    await look(page(), '127-生徒の記録');
    await button(/の記録だけを見るのをやめる/).click();
    await expect.poll(entries).toBe(5);
  });

  it('上の欄で生徒を探すと、その生徒の記録になる', async () => {
    await page().keyboard.press('Control+k');
    await page().keyboard.type('井上');
    await page().getByRole('option', { name: /井上/ }).first().click();
    await button(/の記録だけを見るのをやめる/).waitFor();
    await expect.poll(entries).toBe(2);
  });

  it('直したあとの変更は、理由を言って元に戻さない', async () => {
    await openStudent('020101');
    const note = panel().getByRole('textbox', { name: '備考' });
    await note.fill('転級した');
    await note.blur();
    await panel().getByRole('link', { name: '記録' }).click();
    await expect.poll(entries).toBe(3);
    await log().getByText('備考の入力').last().click();
    await panel().getByText('転級の予定').waitFor();
    await panel().getByRole('button', { name: 'この変更を元に戻す' }).click();
    await panel()
      .getByText(/その後に変更されているため/)
      .waitFor();
    await look(page(), '128-元に戻せない');
    await button(/の記録だけを見るのをやめる/).click();
  });

  it('表示している記録を Excel と PDF で保存する', async () => {
    await button('印刷・保存').click();
    await app().saveNext(file('記録.xlsx'));
    await button('Excel で保存する').click();
    await dialog('変更の記録の印刷・保存')
      .getByText(/記録\.xlsx/)
      .waitFor();
    const rows = (await rowsOfWorkbook(file('記録.xlsx'))).map((row) => row.join(' '));
    expect(rows.some((row) => row.includes('転級の予定') && row.includes(officer))).toBe(true);
    await app().saveNext(file('記録.pdf'));
    await button('PDF で保存する').click();
    await expect.poll(() => existsSync(file('記録.pdf'))).toBe(true);
    const text = textOfPdf(file('記録.pdf')).join('\n');
    expect(text).toContain('変更の記録');
    expect(text).toContain('令和4年7月21日');
    await look(page(), '129-記録の保存');
  });
});
