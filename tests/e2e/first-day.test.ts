import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { look } from './harness/look.ts';

// 初日: the school's own data from nothing to a roster with marks.

const { app, page, file, button, radio, heading, grid, go } = startDay();

describe('初日: 学校の情報と名簿', () => {
  it('はじめの画面が三つの入り口を示す', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await look(page(), '01-はじめ');
  });

  it('制度と年度を選べ、下書きの版は未確認だと言う', async () => {
    await choose(page(), '制度と年度', '2026年度実施 予約採用');
    await page().getByText('未確認の値があります（令和8年度 予約採用（下書き））').waitFor();
    await look(page(), '01-はじめ_下書きの版');
    await choose(page(), '制度と年度', '2022年度実施 予約採用');
    await page().getByText('令和4年度 予約採用').first().waitFor();
    await page().getByText('未確認の値があります').waitFor({ state: 'detached' });
  });

  it('学校の情報を入れる。足りないところは、どこかを言う', async () => {
    await button('学校の情報を入力する').click();
    await button('保存する').click();
    await page().getByRole('alert').first().waitFor();
    await look(page(), '02-学校の情報_不足');
    await page().getByLabel('学校名').fill('試験県立みほん高等学校');
    for (const [label, name] of [
      ['校長 姓', '髙橋'],
      ['校長 名', '一郎'],
      ['担当者 姓', '山田'],
      ['担当者 名', '花子'],
    ] as const) {
      await page().getByLabel(label).fill(name);
    }
    await button('保存する').click();
    await heading('ホーム').waitFor();
    await look(page(), '03-ホーム_空');
  });

  it('名簿を選び、見出しと列の対応を確かめる', async () => {
    await go('名簿');
    await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
    await look(page(), '04-取り込み_ファイル');
    await app().chooseNext(file('名簿.xlsx'));
    await button('ファイルを選ぶ').click();
    await button('列の対応へ進む').waitFor();
    await look(page(), '05-取り込み_見出し');
    await button('列の対応へ進む').click();
    await button('確認へ進む').waitFor();
    await look(page(), '06-取り込み_列の対応');
  });

  it('直すところが見え、セルをその場で直せる', async () => {
    await button('確認へ進む').click();
    await radio(/直すところ/).waitFor();
    await look(page(), '07-取り込み_確認');
    await correctAverage();
    await button('119 人を取り込む').waitFor();
    expect(await grid('取り込む行').locator('[aria-invalid="true"]').filter({ hasText: '38' }).count()).toBe(
      0,
    );
  });

  it('取り込むと結果を言い、元に戻せる', async () => {
    await button('119 人を取り込む').click();
    await page().getByText('119 人を取り込みました').waitFor();
    await look(page(), '08-取り込み_完了');
    await button('この取り込みを元に戻す').click();
    await page().getByText('この取り込みは元に戻しました').waitFor();
    await go('名簿');
    await page().getByText('名簿はまだ空です').waitFor();
  });

  it('もう一度取り込み、同じファイルには「変わるところはありません」と言う', async () => {
    await importRoster();
    await correctAverage();
    await button('119 人を取り込む').click();
    await page().getByText('119 人を取り込みました').waitFor();
    await importRoster();
    await correctAverage();
    await button('取り込む変更はありません').waitFor();
    expect(await button('取り込む変更はありません').isDisabled()).toBe(true);
    await radio('変更なし 119').click();
    await look(page(), '09-取り込み_変更なし');
    await page().getByRole('link', { name: '成績' }).click();
    await button('取り込みをやめる').click();
    await heading('成績').waitFor();
  });

  it('評定一覧を取り込むと、科目の評定が成績に並ぶ', async () => {
    await go('成績');
    await page().getByRole('link', { name: '評定一覧を取り込む' }).click();
    await toCheck(file('評定一覧.xlsx'));
    await look(page(), '10-評定一覧_確認');
    await button(/人を取り込む$/).click();
    await page()
      .getByText(/人を取り込みました/)
      .waitFor();
    await go('成績');
    await grid('成績').waitFor();
    // The rows of before stand for a moment, until the new ones are there.
    await expect
      .poll(async () => (await cell(grid('成績'), '井上', '評定一覧')).textContent())
      .toMatch(/^\d+／\d+$/);
    await look(page(), '11-成績_取り込み後');
  });
});

async function importRoster(): Promise<void> {
  await go('名簿');
  await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
  await toCheck(file('名簿.xlsx'));
}

async function toCheck(chosen: string): Promise<void> {
  await app().chooseNext(chosen);
  await button('ファイルを選ぶ').click();
  await button('列の対応へ進む').click();
  await button('確認へ進む').click();
  await radio(/^すべて/).waitFor();
}

/** One of the two planted faults: 「38」 stands where 3.8 is meant. */
async function correctAverage(): Promise<void> {
  await grid('取り込む行').locator('[aria-invalid="true"]').filter({ hasText: '38' }).dblclick();
  await page().keyboard.press('Control+A');
  await page().keyboard.type('3.8');
  await page().keyboard.press('Enter');
}
