import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { convert, copyText } from './harness/keys.ts';
import { look } from './harness/look.ts';
import { rowsOfWorkbook, textOfPdf } from './harness/papers.ts';

// 担当者の一日 on the practice data, through the window and nothing else. The steps follow each other as in a day; each
// looks at its screen as a whole (axe, width, picture).

const { app, page, seen, file, button, radio, heading, grid, go } = startDay();

describe('練習データの一日', () => {
  it('練習を始めると帯が出て、ホームがすることを並べる', async () => {
    await button('練習データで試す').click();
    await page().getByRole('region', { name: '練習中' }).waitFor();
    await go('ホーム');
    await page().getByRole('heading', { name: '今日やること' }).waitFor();
    await look(page(), '13-ホーム');
  });

  it('ホームの一行から、評定が未入力の生徒だけの成績へ行く', async () => {
    await page()
      .getByRole('link', { name: /評定平均値が未入力の生徒/ })
      .click();
    await heading('成績').waitFor();
    expect(await radio(/評定が未入力/).getAttribute('aria-checked')).toBe('true');
  });

  it('日本語入力のまま全角で打っても、評定が入る', async () => {
    await radio(/すべて/).click();
    const average = await cell(grid('成績'), '岡本', '評定平均値');
    await average.click();
    await convert(page(), ['３', '３．', '３．８'], '３．８');
    await page().keyboard.press('Enter');
    await expect.poll(() => average.textContent()).toBe('3.8');
    await page()
      .getByText(/保存しました \d+:\d+/)
      .waitFor();
  });

  it('変換の途中の Enter はセルを移らず、確定した漢字がそのまま入る', async () => {
    const by = await cell(grid('成績'), '岡本', '確認者');
    await by.click();
    await convert(page(), ['た', 'たん', 'たんに', 'たんにん', '担任'], '担任');
    await page().keyboard.press('Enter');
    await expect.poll(() => by.textContent()).toBe('担任');
  });

  it('範囲にないときは、赤いセルと理由で言い、保存しない', async () => {
    const average = await cell(grid('成績'), '今井', '評定平均値');
    await average.click();
    await page().keyboard.type('9.9');
    await page().keyboard.press('Enter');
    await expect.poll(() => average.getAttribute('aria-invalid')).toBe('true');
    await page().getByText('保存していないセルが 1 あります').waitFor();
    await look(page(), '14-成績_誤り');
    await average.click();
    await page().keyboard.press('F2');
    await page().keyboard.press('Control+A');
    await page().keyboard.type('3.65');
    await page().keyboard.press('Enter');
    await expect.poll(() => average.getAttribute('aria-invalid')).toBe('false');
  });

  it('Excel からの貼り付けは三行まとめて入り、一度で元に戻る', async () => {
    const block = ['大久保', '岡本', '小野'];
    const was = await averagesOf(block);
    await copyText(page(), '4.1\r\n"４．２"\r\n4.3\r\n');
    await (await cell(grid('成績'), '大久保', '評定平均値')).click();
    await page().keyboard.press('Control+V');
    await expect.poll(() => averagesOf(block)).toEqual(['4.1', '4.2', '4.3']);
    await page().keyboard.press('Control+Z');
    await expect.poll(() => averagesOf(block)).toEqual(was);
    await page().keyboard.press('Control+Y');
    await expect.poll(() => averagesOf(block)).toEqual(['4.1', '4.2', '4.3']);
  });

  it('判定は絞り込め、矢印で動くと右の理由がついてくる', async () => {
    await go('判定');
    await look(page(), '15-判定');
    for (const name of ['推薦できる', '学校の判断待ち', '情報不足', '満たさない', '境目（あと 0.1）']) {
      const filter = radio(new RegExp(name));
      const count = Number((await filter.textContent())?.match(/\d+$/)?.[0]);
      await filter.click();
      expect(await grid('判定').getAttribute('aria-rowcount')).toBe(String(count + 1));
      expect(count).toBeGreaterThan(0);
    }
    const panel = page().getByRole('complementary');
    await grid('判定').getByRole('row').nth(1).click();
    const first = await panel.getByRole('heading', { level: 2 }).textContent();
    await page().keyboard.press('ArrowDown');
    await expect.poll(() => panel.getByRole('heading', { level: 2 }).textContent()).not.toBe(first);
    await look(page(), '16-判定_境目と理由');
    expect(await panel.textContent()).toMatch(/あと 0\.1/);
    expect(await panel.textContent()).toMatch(/p\.\d+/);
  });

  it('情報不足の生徒からは、足りない項目の欄へ飛べる', async () => {
    await radio(/情報不足/).click();
    await grid('判定').getByRole('row').nth(1).click();
    const link = page()
      .getByRole('complementary')
      .getByRole('link', { name: /で入力する/ })
      .first();
    await link.click();
    await expect
      .poll(() => page().getByRole('heading', { level: 1 }).textContent())
      .toMatch(/成績|名簿|書類/);
    await look(page(), '17-足りない項目の欄');
  });

  it('書類はキーだけで受領でき、元に戻せる', async () => {
    await go('書類');
    await look(page(), '18-書類');
    const open = grid('書類の受領').locator('[role="gridcell"]').filter({ hasText: /^未$/ }).first();
    const id = await open.getAttribute('id');
    const same = page().locator(`[id="${id}"]`);
    await grid('書類の受領').getByRole('row').nth(1).locator('[data-col="2"]').click();
    await moveTo(same);
    await page().keyboard.press('Space');
    await expect.poll(() => same.textContent()).toBe('受領 6月15日');
    await page().keyboard.press('Control+Z');
    await expect.poll(() => same.textContent()).toBe('未');
    await page().keyboard.press('Space');
    await expect.poll(() => same.textContent()).toBe('受領 6月15日');
    await look(page(), '19-書類_受領');
  });

  it('不備には日付とわけが付き、足りない書類がクラスごとに並ぶ', async () => {
    await page().keyboard.press('d');
    const box = page().getByRole('dialog');
    await box.getByLabel('不備の内容').fill('印影が薄い');
    await look(page(), '20-書類_不備');
    await page().keyboard.press('Enter');
    await box.waitFor({ state: 'detached' });
    await page().getByRole('tab', { name: '足りない書類' }).click();
    await grid('足りない書類').waitFor();
    await look(page(), '21-足りない書類');
  });

  it('窓口では、番号と数字のキーだけで受け取れる', async () => {
    await page().getByRole('tab', { name: '受領の記録' }).click();
    await button('窓口で受け取る').click();
    await page().keyboard.type('０２０１０２');
    await page().keyboard.press('Enter');
    await page().getByRole('dialog').getByText('今井').waitFor();
    await look(page(), '22-窓口');
    await page().keyboard.press('Enter');
    await page().getByText('これまでに 1 人を受け付けました').waitFor();
    await button('終わる').click();
  });

  it.each([
    { title: '推薦者一覧', formats: ['pdf', 'xlsx'] },
    { title: '提出書類一覧 表紙', formats: ['pdf'] },
    { title: 'スカラAC 入力票', formats: ['pdf', 'xlsx'] },
    { title: '推薦状況表', formats: ['pdf', 'xlsx'] },
    { title: '判定一覧', formats: ['xlsx'] },
    { title: '不足・不備のお知らせ', formats: ['pdf'] },
  ])('帳票「$title」を見本で確かめ、保存する', async ({ title, formats }) => {
    await go('帳票');
    await radio(new RegExp(`^${title}`)).click();
    await page().getByRole('heading', { level: 2, name: title }).waitFor();
    if (formats.includes('pdf'))
      await page()
        .getByRole('img', { name: /^1 \/ \d+ ページ$/ })
        .waitFor();
    const agreed = page().getByRole('checkbox', { name: /このまま保存します/ });
    if ((await agreed.count()) > 0) await agreed.check({ force: true });
    await look(page(), `23-帳票_${title}`);
    for (const format of formats) {
      const target = file(`${title}.${format}`);
      await app().saveNext(target);
      await button(format === 'pdf' ? 'PDF で保存する' : 'Excel で保存する').click();
      await page().getByRole('status').getByText('文書番号').waitFor();
      if (format === 'pdf') expect(textOfPdf(target).length).toBeGreaterThan(0);
      else expect((await rowsOfWorkbook(target)).length).toBeGreaterThan(3);
    }
    // The card says so too, and grows by a line: whoever clicks the next card waits for that.
    await radio(new RegExp(`^${title}`))
      .getByText(/^前回/)
      .waitFor();
    await button(/^開く$/).click();
    await expect.poll(() => app().opened()).toContain(file(`${title}.${formats.at(-1)}`));
  });

  it('保存した推薦者一覧に、名前が書かれたとおりに載っている', async () => {
    const text = textOfPdf(file('推薦者一覧.pdf')).join('\n');
    expect(text).toContain('髙橋');
    expect(text).toMatch(/1 ?[/／] ?\d+/);
    const rows = await rowsOfWorkbook(file('推薦者一覧.xlsx'));
    expect(rows.flat().some((value) => value.includes('髙橋'))).toBe(true);
  });

  it('規則と設定を見て、練習を終えるとはじめの画面に戻る', async () => {
    await go('規則');
    await look(page(), '24-規則');
    await go('設定');
    for (const tab of ['学校の情報', '操作する人', '判定の基準日', '練習データ', 'このアプリケーション']) {
      await page().getByRole('tab', { name: tab }).click();
      await look(page(), `25-設定_${tab}`);
    }
    await page().getByRole('region', { name: '練習中' }).getByRole('button', { name: '終える' }).click();
    await button('練習を終える').last().click();
    await page().getByRole('region', { name: '練習中' }).waitFor({ state: 'detached' });
    await heading('奨学デスクへようこそ').waitFor();
  });

  it('一日を通して、外へ何も求めず、CSP に触れず、画面の誤りもなかった', async () => {
    expect(seen().foreign).toEqual([]);
    expect(await seen().violations()).toEqual([]);
    expect(seen().errors).toEqual([]);
  });
});

const averagesOf = (names: readonly string[]): Promise<(string | null)[]> =>
  Promise.all(names.map(async (name) => (await cell(grid('成績'), name, '評定平均値')).textContent()));

/** Walks to a cell of the grid that has the focus, on the arrow keys. */
async function moveTo(target: Locator): Promise<void> {
  const wanted = Number(await target.getAttribute('data-col'));
  const active = grid('書類の受領').locator('[data-col][data-active="true"]');
  const row = (cellOf: Locator) => cellOf.locator('..').getAttribute('aria-rowindex').then(Number);
  const down = (await row(target)) - (await row(active));
  const right = wanted - Number(await active.getAttribute('data-col'));
  for (let n = 0; n < down; n += 1) await page().keyboard.press('ArrowDown');
  for (let n = 0; n < right; n += 1) await page().keyboard.press('ArrowRight');
}
