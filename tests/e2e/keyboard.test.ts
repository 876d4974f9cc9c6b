import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { tabTo } from './harness/keys.ts';

// Everything without a mouse: each screen is entered by its link, its main tools are reached with Tab, and Tab leads out again.

const { page, heading, grid } = startDay();

// Also while an open list keeps everything else from screen readers: Tab closes it and goes on.
const link = (name: string) =>
  page()
    .getByRole('navigation', { name: '画面', includeHidden: true })
    .getByRole('link', { name, includeHidden: true });

async function enter(screen: string): Promise<void> {
  expect(await tabTo(page(), link(screen), 120), `「${screen}」へ Tab で届く`).toBe(true);
  await page().keyboard.press('Enter');
  await heading(screen).waitFor();
}

describe('キーボードだけの操作', () => {
  it('練習を始める', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    // Also while the list of editions on the way there is open.
    const practice = page().getByRole('button', { name: '練習データで試す', includeHidden: true });
    expect(await tabTo(page(), practice)).toBe(true);
    await page().keyboard.press('Enter');
    await page().getByRole('region', { name: '練習中' }).waitFor();
  });

  it.each(['ホーム', '名簿', '成績', '判定', '書類', '帳票', '試算', '規則', '設定'])(
    '%s へ行き、Tab で画面を一回りできる',
    async (screen) => {
      await enter(screen);
      await page().getByRole('progressbar').waitFor({ state: 'detached' });
      await page().keyboard.press('Tab');
      expect(await tabTo(page(), link('ホーム'), 160), 'Tab で抜けられる').toBe(true);
    },
  );

  it('成績の表に Tab で入り、矢印と文字だけで直せる', async () => {
    await enter('成績');
    const input = page().getByRole('textbox', { name: '成績の入力', includeHidden: true });
    expect(await tabTo(page(), input)).toBe(true);
    await page().keyboard.press('ArrowDown');
    await page().keyboard.type('4.4');
    await page().keyboard.press('Enter');
    await expect.poll(() => grid('成績').getByText('4.4', { exact: true }).count()).toBeGreaterThan(0);
  });

  it('検索は Ctrl+K で開き、生徒まで行ける', async () => {
    await enter('ホーム');
    await page().keyboard.press('Control+K');
    await page().keyboard.type('ﾀｶﾊｼ');
    await page().getByRole('option', { name: /髙橋/ }).first().waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await heading('名簿').waitFor();
    await page()
      .getByRole('complementary')
      .getByRole('heading', { name: /髙橋|高橋/ })
      .waitFor();
  });
});
