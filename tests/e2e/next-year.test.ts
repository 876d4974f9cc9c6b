import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';

// From one school year into the next: looked at before, done, read afterwards, and taken back. And what the next officer
// is given.

const { app, page, button, heading, go, grid, file } = startDay();

const title = '2022年度実施 予約採用（2023年度進学予定者）';
const tab = (name: string) => page().getByRole('tab', { name, exact: true }).click();
const toast = (text: string | RegExp) => page().getByText(text).first().waitFor();

async function goToYear(name: string): Promise<void> {
  await go('年度と引継ぎ');
  await tab(name);
}

describe('統計', () => {
  it('申込・推薦・採用を、種類と組ごとに数える', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await page().getByText('練習データです').waitFor();
    await goToYear('統計');
    await page().getByRole('table', { name: '令和4年度 種類ごと' }).getByText('119').waitFor();
    await page().getByRole('table', { name: '令和4年度 組ごと' }).getByRole('row').nth(4).waitFor();
    await look(page(), '160-統計');
  });

  it('PDF と Excel に保存できる', async () => {
    await app().saveNext(file('統計.pdf'));
    await button('PDF で保存する').click();
    await page()
      .getByText(/統計\.pdf（\d ページ）/)
      .waitFor();
    await app().saveNext(file('統計.xlsx'));
    await button('Excel で保存する').click();
    await page().getByText('統計.xlsx').last().waitFor();
    expect(readFileSync(file('統計.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(file('統計.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('年度の切り替え', () => {
  it('翌年度の規則がなければそう言い、作るところへ案内する', async () => {
    await tab('年度の切り替え');
    await page().getByText('2023年度の規則はまだありません').waitFor();
    await look(page(), '161-翌年度の規則がない');
    await page().getByRole('link', { name: '翌年度の版を作る' }).click();
    await button(`${title}から翌年度の版を作る`).click();
    await page().getByLabel('新しい資料の題名').fill('架空の案内');
    await page().getByLabel('資料の版').fill('2023年4月版');
    await page().getByRole('dialog').getByRole('button', { name: '版を作る' }).click();
    await page().getByText('0 件を確認済み').waitFor({ timeout: 45_000 });
  });

  it('一人ひとりがどうなるかを、切り替える前に確かめる', async () => {
    await goToYear('年度の切り替え');
    await page().getByRole('combobox', { name: '切り替える先の制度と年度' }).fill('2023年度');
    await page().getByRole('option').first().click();
    await button('切り替える前に確かめる').click();
    await page().getByRole('heading', { name: '令和4年度から令和5年度へ' }).waitFor();
    await page().getByText('推薦も辞退も記録されていない希望者が 119 人います').waitFor();
    await look(page(), '162-切り替える前');
  });

  it('生徒ごとに決め直せる', async () => {
    await grid('生徒ごとの切り替え').getByRole('row').filter({ hasText: '髙橋　太郎' }).first().click();
    const panel = page().getByRole('complementary');
    await panel.getByRole('radio', { name: '留年' }).click();
    await page().getByRole('radio', { name: '留年 1' }).waitFor();
    await look(page(), '163-留年にする');
    await page().getByRole('radio', { name: '変更したもの 1' }).click();
    await grid('生徒ごとの切り替え').getByText('＝ 留年（変更）').waitFor();
  });

  it('切り替えると、残る生徒だけの新しい年度になる', async () => {
    await button('令和5年度に切り替える').click();
    const ask = page().getByRole('alertdialog');
    await ask.getByText('進級 0 人、留年 1 人、卒業・転出 119 人').waitFor();
    await look(page(), '164-切り替えの確認');
    await ask.getByRole('button', { name: '令和5年度に切り替える' }).click();
    await toast('令和5年度に切り替えました。名簿は 1 人です。');
    await page().getByRole('button', { name: '令和4年度の記録を見る' }).waitFor();
    await look(page(), '165-切り替えた後');
    await go('名簿');
    await page().getByText('髙橋　太郎').first().waitFor();
  });

  it('何かを変えると元に戻せず、何が変わったかを言う', async () => {
    await goToYear('引継ぎ');
    await button('申し送りを書く').click();
    await page().getByLabel('題').fill('校内の締切');
    await page().getByLabel('内容').fill('送付期限の10学校日前にしている。');
    await button('保存する').click();
    await toast('申し送り「校内の締切」を保存しました');
    await tab('年度の切り替え');
    await page()
      .getByText(/切り替えた後に、次の内容が変わっています: 校内の申し送り/)
      .waitFor();
    await look(page(), '166-元に戻せないわけ');
  });
});

describe('過ぎた年度の記録', () => {
  it('その年度のまま、どの画面でも読める', async () => {
    await button('令和4年度の記録を見る').click();
    await page().getByText('練習データの令和4年度の記録を見ています').waitFor();
    await look(page(), '167-過ぎた年度のホーム');
    await go('判定');
    await page()
      .getByRole('radio', { name: /すべて 120/ })
      .waitFor();
    await look(page(), '168-過ぎた年度の判定');
  });

  it('変更しようとすると、変更できないことを言う', async () => {
    await go('設定');
    await page().getByLabel('学校名').fill('別の学校');
    await button('保存する').click();
    await page().getByText('令和4年度の記録は変更できません').first().waitFor();
    await look(page(), '169-記録は変更できない');
  });

  it('帳票は写しとして印刷できる', async () => {
    await go('帳票');
    await page()
      .getByRole('radio', { name: /判定一覧/ })
      .or(page().getByRole('button', { name: /判定一覧/ }))
      .first()
      .click();
    await app().saveNext(file('判定一覧.xlsx'));
    await button(/Excel/).click();
    await page().getByText('判定一覧.xlsx').first().waitFor();
    expect(existsSync(file('判定一覧.xlsx'))).toBe(true);
  });

  it('統計は二つの年度を並べる', async () => {
    await button('今年度に戻る').click();
    await page().getByText('令和4年度の記録を見ています').waitFor({ state: 'detached' });
    await tab('統計');
    await page().getByRole('table', { name: '年度ごと' }).getByText('令和4年度').waitFor();
    await page().getByRole('radio', { name: '令和4年度' }).click();
    await page().getByRole('table', { name: '令和4年度 組ごと' }).waitFor();
    await look(page(), '170-二つの年度の統計');
  });

  it('変えたものを戻すと、年度の切り替えも元に戻せる', async () => {
    await button(/元に戻す：校内の申し送り/).click();
    await toast(/元に戻しました：校内の申し送り/);
    await tab('年度の切り替え');
    await button('年度の切り替えを元に戻す').click();
    await page().getByRole('alertdialog').getByRole('button', { name: '元に戻す' }).click();
    await toast('令和4年度に戻しました。名簿は 120 人です。');
    await page().getByText('まだありません。年度を切り替えると').waitFor();
    await look(page(), '171-元に戻した後');
    await go('判定');
    await page()
      .getByRole('radio', { name: /すべて 120/ })
      .waitFor();
  });
});

describe('引継ぎ', () => {
  it('申し送りは、番号やパスワードを断り、前の内容を残す', async () => {
    await goToYear('引継ぎ');
    await look(page(), '172-申し送りなし');
    await button('申し送りを書く').click();
    await page().getByLabel('題').fill('識別番号の通知');
    await page().getByLabel('内容').fill('パスワード: ab12cd34');
    await button('保存する').click();
    await page().getByText('置き場所だけを書いてください').waitFor();
    await look(page(), '173-パスワードを断る');
    await page().getByLabel('内容').fill('職員室の金庫');
    await button('保存する').click();
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    await button('「識別番号の通知」を直す').click();
    await page().getByLabel('内容').fill('事務室の金庫');
    await button('保存する').click();
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    await button('「識別番号の通知」を直す').click();
    await page().getByText('前の内容（1 件）').click();
    await page().getByText('職員室の金庫', { exact: true }).waitFor();
    await look(page(), '174-前の内容');
    await button('やめる').click();
  });

  it('引継ぎ資料は一つのフォルダーになる', async () => {
    const folder = file('引継ぎ先');
    mkdirSync(folder);
    await app().chooseNext(folder);
    await button('フォルダーを選んで作る').click();
    await page().getByText('引継ぎ資料を作りました').waitFor();
    await look(page(), '175-引継ぎ資料');
    const [pack, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(pack).toMatch(/^引継ぎ_令和4年度_/u);
    const files = readdirSync(path.join(folder, pack ?? ''));
    for (const name of ['1 はじめの日に読む.pdf', '3 未了の案件.xlsx', '6 校内の申し送り.pdf', '規則の版'])
      expect(files).toContain(name);
  });
});
