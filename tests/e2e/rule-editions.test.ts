import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { projectFolder } from './harness/launch.ts';
import { look } from './harness/look.ts';

// The rules themselves: what changed between two editions, an edition as a file, and the draft of the next year.

const { app, page, button, radio, heading, go, file } = startDay();

const title = '2022年度実施 予約採用（2023年度進学予定者）';
const shipped = readFileSync(path.join(projectFolder, 'resources', 'rules', 'advance', '2022.yaml'), 'utf8');

const tab = (name: string) => page().getByRole('tab', { name }).click();
const row = (name: string) =>
  page()
    .getByRole('row')
    .filter({ has: page().getByRole('rowheader', { name }) });

async function chooseEdition(label: string, typed: string): Promise<void> {
  const box = page().getByRole('combobox', { name: label });
  await box.fill(typed);
  await page().getByRole('option').first().click();
}

async function importFile(name: string, text: string): Promise<void> {
  writeFileSync(file(name), text);
  await app().chooseNext(file(name));
  await button('版のファイルを取り込む').click();
}

describe('規則の版', () => {
  it('版の管理には、どの版にも出どころと確かさがある', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('規則');
    await tab('版の管理');
    await row(title).getByText('アプリケーションの版').waitFor();
    await row(title).getByText('確認済み').waitFor();
    await look(page(), '70-版の管理');
  });

  it('誤りのあるファイルは、行と場所を言って断る', async () => {
    await importFile('誤り.yaml', shipped.replace('label: 第1回', 'lable: 第1回'));
    const dialog = page().getByRole('dialog', { name: '版のファイルを取り込む' });
    await dialog.getByText('知らない項目「lable」があります').waitFor();
    await dialog
      .getByText(/行目　日程 › 申込・推薦の回/)
      .first()
      .waitFor();
    await look(page(), '71-誤りのある版のファイル');
    await dialog.getByRole('button', { name: 'やめる' }).click();
  });

  it('書き出した版のファイルは、直して取り込める', async () => {
    const exported = file('令和4年度.yaml');
    await app().saveNext(exported);
    await button(`${title}を書き出す`).click();
    await page().getByText('令和4年度.yaml に書き出しました').waitFor();
    expect(readFileSync(exported, 'utf8')).toBe(shipped);

    const later = shipped
      .replace('id: advance-2022', 'id: advance-2024')
      .replace('fiscalYear: 2022', 'fiscalYear: 2024')
      .replace(`title: ${title}`, 'title: 2024年度実施 予約採用（試し）')
      .replace('shortTitle: 令和4年度 予約採用', 'shortTitle: 令和6年度 予約採用')
      .replace('{ from: 20000, to: 120000, step: 10000 }', '{ from: 20000, to: 130000, step: 10000 }');
    await importFile('令和6年度.yaml', later);
    await page().getByRole('dialog').getByRole('button', { name: '取り込む' }).click();
    await row('2024年度実施 予約採用（試し）').getByText('学校の版').waitFor();
  });

  it('二つの版のちがいを、値と出典で並べる', async () => {
    await tab('版のちがい');
    await chooseEdition('後の版', '2024年度実施');
    await chooseEdition('前の版', '2022年度実施');
    const changed = page().getByRole('row', { name: /第二種奨学金/ });
    await changed.getByText('130,000円').waitFor();
    await changed.getByText('120,000円').waitFor();
    await look(page(), '72-版のちがい');
    await page().getByLabel('ちがいを探す').fill('ありえない言葉');
    await page().getByText('当てはまるちがいはありません').waitFor();
    await page().getByLabel('ちがいを探す').fill('');
  });

  it('同じ版にちがいはない', async () => {
    await chooseEdition('前の版', '2024年度実施');
    await page().getByText('ちがいはありません').waitFor();
    await look(page(), '73-ちがいなし');
    await chooseEdition('前の版', '2022年度実施');
  });

  it('ちがいを印刷の見本で見て、PDF に保存する', async () => {
    await button('印刷の見本を見る').click();
    await page()
      .getByText(/印刷の見本 \d+ ページ/)
      .waitFor();
    await page().keyboard.press('Escape');
    const saved = file('版のちがい.pdf');
    await app().saveNext(saved);
    await button('PDF で保存する').click();
    await page()
      .getByText(/版のちがい\.pdf（\d+ ページ）/)
      .waitFor();
    expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
    await page().keyboard.press('Escape');
  });

  it('翌年度の版は、値をすべて未確認として写し、日付を空にする', async () => {
    await tab('版の管理');
    await button(`${title}から翌年度の版を作る`).click();
    await page().getByLabel('新しい資料の題名').fill('試し用の案内');
    await page().getByLabel('資料の版').fill('2023年4月版');
    await look(page(), '74-翌年度の版を作る');
    await page().getByRole('dialog').getByRole('button', { name: '版を作る' }).click();
    await page().getByText('0 件を確認済み').waitFor();
    await look(page(), '75-値の確認');
  });

  it('値を二つ、資料の場所と引用を付けて、キーボードで確かめる', async () => {
    for (const [at, quote] of ['受付番号の翌日から6日目', '訂正期間Aは5日間'].entries()) {
      await page()
        .getByLabel('場所')
        .fill(`p.${at + 1}`);
      await page().getByLabel('引用').fill(quote);
      await page().keyboard.press('Control+Enter');
      await page()
        .getByText(`${at + 1} 件を確認済み`)
        .waitFor();
    }
    await radio(/すべて/).click();
    await button('元に戻す（値の確認）').click();
    await page().getByText('1 件を確認済み').waitFor();
  });

  it('正しくない値は、理由を言って断る', async () => {
    await page().getByLabel('値を探す').fill('訂正期間A');
    await page()
      .getByRole('navigation', { name: '値の一覧' })
      .getByRole('button', { name: /^訂正期間A/ })
      .click();
    await page().getByRole('textbox', { name: '訂正期間A（日間）' }).fill('0');
    await page().getByLabel('場所').fill('p.3');
    await page().getByLabel('引用').fill('訂正期間Aは5日間');
    await button('確認済みにする').click();
    await page().getByText('この値は保存できません').waitFor();
    await look(page(), '76-値を断る');
    await page().getByLabel('値を探す').fill('');
  });

  it('空になった日程の回は、まとめて入力する', async () => {
    await radio(/空/).click();
    await page().getByRole('button', { name: /第1回/ }).click();
    await look(page(), '77-空の値');
  });

  it('学校の版は取り除ける', async () => {
    await tab('版の管理');
    await button('2024年度実施 予約採用（試し）の学校の版を取り除く').click();
    await page().getByRole('alertdialog').getByRole('button', { name: '取り除く' }).click();
    await page().getByText('練習中は版を取り除けません').waitFor();
  });
});
