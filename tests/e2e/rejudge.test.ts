import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';
import { textOfPdf } from './harness/papers.ts';

// 出典から判定へ、判定から出典へ。そして別の版での判定のし直し。

const { app, page, seen, file, button, radio, heading, grid, go } = startDay();

const panel = () => page().getByRole('complementary');
const meant = () => page().locator('article[aria-current="true"]');

describe('判定と規則のあいだ', () => {
  it('判定の理由から、規則のその文へ行ける', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('判定');
    await grid('判定').getByRole('row').filter({ hasText: '髙橋' }).first().click();
    const criterion = panel()
      .getByRole('listitem')
      .filter({ has: page().getByRole('heading', { level: 4, name: '学力', exact: true }) })
      .first();
    const quotation = (await criterion.locator('blockquote').first().textContent()) ?? '';
    await criterion.getByRole('link', { name: '規則で見る' }).first().click();
    await heading('規則').waitFor();
    await meant().first().waitFor();
    expect(await meant().first().locator('figure[aria-current="true"] blockquote').textContent()).toBe(
      quotation,
    );
    await expect.poll(() => inSight(meant().first())).toBe(true);
    await look(page(), '80-規則_出典から');
  });

  it('規則の文から、それで判定した生徒と、その項目へ行ける', async () => {
    const rule = meant().first();
    const quotation = await rule.locator('figure[aria-current="true"] blockquote').textContent();
    const link = rule.getByRole('link', { name: /による判定/ }).first();
    const count = Number((await link.textContent())?.match(/(\d+) 人$/)?.[1]);
    expect(count).toBeGreaterThan(0);
    await link.click();
    await heading('判定').waitFor();
    await expect.poll(() => grid('判定').getAttribute('aria-rowcount')).toBe(String(count + 1));
    const cited = panel().locator('figure[aria-current="true"]').first();
    await cited.waitFor();
    expect(await cited.locator('blockquote').textContent()).toBe(quotation);
    await expect.poll(() => inSight(cited)).toBe(true);
    await look(page(), '81-判定_規則から');
  });

  it('絞り込んでも文は残り、外せば全員に戻る', async () => {
    const all = radio(/^すべて/);
    const before = await all.textContent();
    await radio(/推薦できる/).click();
    await button('この文での絞り込みをやめる').waitFor();
    await button('この文での絞り込みをやめる').click();
    await button('この文での絞り込みをやめる').waitFor({ state: 'detached' });
    expect(await all.textContent()).not.toBe(before);
  });
});

describe('判定し直す', () => {
  it('設定から、替える前に誰が変わるかを見に行ける', async () => {
    await go('設定');
    await page().getByRole('tab', { name: '判定の規則' }).click();
    await choose(page(), 'ほかの版に替える', '2026年度実施 予約採用');
    await page().getByText('未確認の値があります').first().waitFor();
    await look(page(), '82-設定_判定の規則');
    await button('判定が変わる生徒を確かめる').click();
    await heading('規則').waitFor();
    await page().getByRole('heading', { name: '変わる人数' }).waitFor();
    await look(page(), '83-判定し直す');
  });

  it('変わり方で絞り込み、生徒ごとに両方の理由と出典を見られる', async () => {
    const move = page()
      .getByRole('region', { name: '変わる人数' })
      .getByRole('listitem')
      .first()
      .getByRole('button');
    const count = Number((await move.textContent())?.match(/(\d+) 人/)?.[1]);
    await move.click();
    await expect.poll(() => grid('判定が変わる生徒').getAttribute('aria-rowcount')).toBe(String(count + 1));
    await grid('判定が変わる生徒').getByRole('row').nth(1).click();
    await panel().getByText('令和8年度 予約採用（下書き）').first().waitFor();
    await panel().getByText('令和4年度 予約採用').first().waitFor();
    await panel().getByText('未確認').first().waitFor();
    await look(page(), '84-判定し直す_生徒');
    await button('パネルを閉じる').click();
  });

  it('印刷でき、PDF に両方の版と人数が載る', async () => {
    await button('印刷の見本を見る').click();
    await page().getByRole('dialog').getByRole('img').first().waitFor();
    await page().keyboard.press('Escape');
    await app().saveNext(file('判定が変わる生徒.pdf'));
    await button('PDF で保存する').click();
    await page()
      .getByText(/判定が変わる生徒\.pdf/)
      .waitFor();
    const text = textOfPdf(file('判定が変わる生徒.pdf')).join('\n');
    expect(text).toContain('令和4年度 予約採用 → 令和8年度 予約採用（下書き）');
    expect(text).toMatch(/結果が変わる生徒 \d+ 人/);
    expect(text).toContain('（未確認）');
  });

  it('切り替えるときは人数を言い、切り替えた後で元の版に戻せる', async () => {
    await button('この版に切り替える').click();
    const asked = page().getByRole('alertdialog');
    expect(await asked.textContent()).toMatch(/\d+ 人のうち \d+ 人の結果が変わります/);
    await look(page(), '85-判定し直す_確かめ');
    await button('切り替える').last().click();
    await page().getByText('判定の規則を令和8年度 予約採用（下書き）に切り替えました。').waitFor();
    await expect
      .poll(() => page().getByRole('banner').textContent())
      .toContain('令和8年度 予約採用（下書き）');
    await button('元の版に戻す').click();
    await page().getByText('判定の規則を令和4年度 予約採用に戻しました。').waitFor();
    await expect.poll(() => page().getByRole('banner').textContent()).toContain('令和4年度 予約採用');
  });

  it('通して、CSP に触れず、画面の誤りもなかった', async () => {
    expect(await seen().violations()).toEqual([]);
    expect(seen().errors).toEqual([]);
  });
});

/** Inside the window, not scrolled away. */
async function inSight(target: ReturnType<typeof meant>): Promise<boolean> {
  const box = await target.boundingBox();
  const size = page().viewportSize() ?? { width: 1366, height: 768 };
  return box !== null && box.y >= 0 && box.y < size.height - 40;
}
