import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { look } from './harness/look.ts';
import { rowsOfWorkbook, textOfPdf } from './harness/papers.ts';

// 推薦: three batches (one student, several, the rest), what changes afterwards, results and the notices.

const { app, page, seen, file, button, radio, heading, grid } = startDay();

const go = async (screen: string): Promise<void> => {
  await page()
    .getByRole('navigation', { name: '画面' })
    .getByRole('link', { name: screen, exact: true })
    .click();
  await heading(screen).waitFor();
};
const tab = (name: string) => page().getByRole('tab', { name });
const choosing = () => grid('推薦書に載せる生徒');
const detail = (number: number) => page().getByRole('article', { name: `第${number}次の推薦書` });
const toast = (text: string) => page().getByText(text).first();

async function make(students: readonly string[] | 'rest'): Promise<void> {
  await button('第1回の推薦書を作る').click();
  await choosing().waitFor();
  if (students !== 'rest') {
    await button('すべて外す').click();
    for (const name of students) await (await cell(choosing(), name, '載せる')).click();
    await button(`${students.length} 人の見本を確かめる`).waitFor();
  }
  await button(/人の見本を確かめる$/).click();
  const look = page().getByRole('dialog');
  await look.locator('canvas').first().waitFor();
  await look.getByRole('button', { name: '推薦書を作る', exact: true }).click();
  await heading('推薦').waitFor();
}

async function submit(number: number): Promise<void> {
  await detail(number).getByRole('button', { name: '提出を記録する' }).click();
  await page().getByRole('dialog').getByRole('button', { name: '提出した', exact: true }).click();
  await toast(`第${number}次の提出を記録しました`).waitFor();
}

async function save(number: number, title: string, format: 'PDF' | 'Excel', name: string): Promise<void> {
  await app().saveNext(file(name));
  await detail(number)
    .getByRole('button', { name: `${title}を ${format} で保存する` })
    .click();
  await detail(number).getByText('保存しました').waitFor();
}

describe('推薦', () => {
  it('まだ何もないときは、左の回から始める', async () => {
    await button('練習データで試す').click();
    await page().getByRole('region', { name: '練習中' }).waitFor();
    await go('推薦');
    await page().getByText('推薦書はまだありません').waitFor();
    await page().getByText('推薦できる 50 人・まだ 42 人').waitFor();
    await look(page(), '推薦_はじめ');
  });

  it('載せられない生徒には、理由と次にすることが出る', async () => {
    await button('第1回の推薦書を作る').click();
    await choosing().waitFor();
    await look(page(), '推薦書を作る');
    await radio(/^載せられない/).click();
    const row = choosing().getByRole('row').filter({ hasText: '柴田' });
    expect(await row.textContent()).toContain('受付番号がありません');
    await look(page(), '推薦書を作る_載せられない');
    await button('やめて戻る').click();
  });

  it('1人の推薦書を作り、提出を記録すると推薦済になる', async () => {
    await make(['髙橋']);
    await detail(1).getByText('まだ推薦になっていません').waitFor();
    await look(page(), '推薦書_未提出');
    await submit(1);
    await detail(1).getByText('● 提出済').waitFor();
    await page().getByText('推薦できる 49 人').waitFor();
    await save(1, '推薦書', 'PDF', '推薦書.pdf');
    await save(1, '推薦者一覧', 'Excel', '推薦者一覧.xlsx');
    const letter = textOfPdf(file('推薦書.pdf')).join('\n');
    for (const words of ['推薦書', '日本学生支援機構理事長', '宇佐美', '推薦候補者', '1名', '髙橋'])
      expect(letter).toContain(words);
    expect((await rowsOfWorkbook(file('推薦者一覧.xlsx'))).flat().join('|')).toContain('髙橋');
  });

  it('数人で2回目、残りの全員で3回目。人数は前の推薦書から数える', async () => {
    await make(['井上', '今井', '大久保']);
    await submit(2);
    await make('rest');
    await save(3, '推薦状況表', 'PDF', '推薦状況表.pdf');
    const status = textOfPdf(file('推薦状況表.pdf')).join('\n');
    expect(status).toMatch(/既推薦者数\s+4人/u);
    expect(status).toMatch(/今回推薦者数\s+46人/u);
    await submit(3);
    await page().getByText('推薦できる 0 人').first().waitFor();
  });

  it('あとで成績を直すと「推薦後に変更」と出て、印刷物は推薦したときのまま', async () => {
    const before = readFileSync(file('推薦書.pdf'));
    await go('成績');
    await (await cell(grid('成績'), '髙橋', '評定平均値')).click();
    await page().keyboard.type('3.9');
    await page().keyboard.press('Enter');
    await go('推薦');
    await button(/第1次.*推薦後に変更 1 人/u).click();
    await detail(1)
      .getByText(/評定平均値: .+ → 3\.9/u)
      .first()
      .waitFor();
    await look(page(), '推薦書_推薦後に変更');
    await save(1, '推薦書', 'PDF', '推薦書2.pdf');
    expect(readFileSync(file('推薦書2.pdf')).equals(before)).toBe(true);
  });

  it('提出の取り消しには理由が要り、あとの推薦書があるうちはできない', async () => {
    expect(await detail(1).getByRole('button', { name: '提出を取り消す' }).isDisabled()).toBe(true);
    await detail(1).getByText('先に第3次の提出を取り消してください').waitFor();
    await button(/^第3次/u).click();
    await detail(3).getByRole('button', { name: '提出を取り消す' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByRole('button', { name: '提出を取り消す' }).click();
    await dialog.getByText('理由を入力してください').waitFor();
    await dialog.getByLabel('理由').fill('確認のため');
    await dialog.getByRole('button', { name: '提出を取り消す' }).click();
    await detail(3).getByText('✕ 未提出').waitFor();
    await button('元に戻す').click();
    await detail(3).getByText('● 提出済').waitFor();
  });

  it('結果は一覧から貼り付け、合わない行を先に見せる。表にはキーでも入る', async () => {
    await tab('結果').click();
    const results = grid('選考結果');
    await results.waitFor();
    await button('結果を取り込む').click();
    const dialog = page().getByRole('dialog');
    await dialog
      .getByLabel('Excel から貼り付ける')
      .fill('学籍番号\t給付\t併用\n020116\t採用候補者\t不採用\n020999\t採用候補者\t\n020106\t採用\t採用');
    await dialog.getByRole('button', { name: '読み取る' }).click();
    await dialog.getByText('この番号の生徒が名簿にいません').waitFor();
    await look(page(), '結果の取り込み');
    await dialog.getByRole('button', { name: '2 人の結果を取り込む' }).click();
    await toast('2 人の結果を取り込みました').waitFor();
    await (await cell(results, '井上', '給付奨学金')).click();
    await page().keyboard.type('2');
    await page().keyboard.press('Enter');
    await expect
      .poll(async () => (await cell(results, '井上', '給付奨学金')).textContent())
      .toContain('不採用');
    expect(await (await cell(results, '髙橋', '届く通知')).textContent()).toBe('採用候補者決定通知');
    await look(page(), '結果');
  });

  it('通知を渡した日と受け取った人を残し、まだの生徒の受領簿を印刷する', async () => {
    await tab('通知の交付').click();
    const notices = grid('通知の交付');
    await notices.waitFor();
    await (await cell(notices, '髙橋', '受け取った人')).click();
    await page().keyboard.type('母');
    await page().keyboard.press('Enter');
    await expect.poll(async () => (await cell(notices, '髙橋', '渡した日')).textContent()).toBe('2022/06/15');
    await (await cell(notices, '井上', '渡した日')).click();
    await page().keyboard.press('Space');
    await radio(/^未交付 1/).waitFor();
    await look(page(), '通知の交付');
    await app().saveNext(file('受領簿.pdf'));
    await button('PDF で保存する').click();
    await page().getByRole('region', { name: '印刷' }).getByText('保存しました').waitFor();
    const list = textOfPdf(file('受領簿.pdf')).join('\n');
    expect(list).toContain('小野');
    expect(list).not.toContain('髙橋');
  });

  it('通して、CSP に触れず、画面の誤りもなかった', async () => {
    expect(await seen().violations()).toEqual([]);
    expect(seen().errors).toEqual([]);
  });
});
