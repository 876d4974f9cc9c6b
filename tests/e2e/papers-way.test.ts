import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';

// 書類の道のり on the practice data: taken in at the counter by keys and scanner, handed back and brought again, counted
// into an envelope, sealed, sent, received by JASSO, and taken back.

const { page, button, grid, go } = startDay();

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce(async (before, key) => {
    await before;
    await page().keyboard.press(key);
  }, Promise.resolve());

/** As a hand strikes single keys. */
const strike = async (key: string): Promise<void> => {
  await press(key);
  await page().waitForTimeout(120);
};

/** As a scanner types: a number and Enter in one go. */
const scan = (number: string): Promise<void> =>
  page().evaluate(
    (keys) => {
      for (const key of keys)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
    },
    [...number, 'Enter'],
  );

const desk = () => page().getByRole('dialog', { name: '窓口で受け取る' });
const paper = (place: number): Locator =>
  desk()
    .getByRole('listitem')
    .nth(place - 1);
const typeNumber = async (number: string): Promise<void> => {
  await desk().getByLabel('学籍番号').fill(number);
  await press('Enter');
};

describe('窓口', () => {
  it('間違えた番号は、欄にいるままで分かる', async () => {
    await button('練習データで試す').click();
    await go('書類');
    await grid('書類の受領').waitFor();
    await button('窓口で受け取る').click();
    await typeNumber('999999');
    await desk().getByRole('alert').filter({ hasText: '999999' }).waitFor();
    expect(
      await desk()
        .getByLabel('学籍番号')
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  it('全角の番号で出し、数字のキーで受け取り、原本と記す', async () => {
    await typeNumber('０２０１０１');
    await desk().getByText('井上　凜').waitFor();
    // As fast as hands that know the keys: nothing waits for the screen.
    await press('3');
    await press('o');
    await paper(3).getByText('受領 6月15日').waitFor();
    await paper(3).getByText('原本', { exact: true }).last().waitFor();
    await look(page(), '40-窓口_受領');
    // Taken back, it is as if it had never come: there is nothing to mark, and it can be taken again.
    for (const state of ['受領 6月15日', '未']) {
      await press('Control+Z');
      await paper(3).getByText(state).waitFor();
      await paper(3).getByText('原本', { exact: true }).last().waitFor({ state: 'detached' });
    }
    await press('o');
    await page().waitForTimeout(300);
    expect(await paper(3).getByText('未', { exact: true }).count()).toBe(1);
    await press('3');
    await paper(3).getByText('受領 6月15日').waitFor();
    await press('Enter');
    await desk().getByText('これまでに 1 人を受け付けました（書類 1 点）').waitFor();
  });

  it('表紙のバーコードで次の生徒へ移り、書類は誤って受領にならない', async () => {
    await typeNumber('020105');
    await desk().getByText('岡本　美咲').waitFor();
    await press('3');
    await paper(3).getByText('受領 6月15日').waitFor();
    await scan('020106');
    await desk().getByText('小野　美月').waitFor();
    await paper(3).getByText('未', { exact: true }).waitFor();
    await press('3');
    await paper(3).getByText('受領 6月15日').waitFor();
    await scan('020108');
    await desk().getByText('020108').waitFor();
    await press('3');
    await paper(3).getByText('受領 6月15日').waitFor();
    await scan('020112');
    await desk().getByText('篠原　律').waitFor();
  });

  it('不備はキーだけで差し戻し、Ctrl+Z で戻せる', async () => {
    await press('3');
    await paper(3).getByText('受領 6月15日').waitFor();
    await press('d');
    const asked = page().getByRole('dialog', { name: '不備で差し戻す' });
    await asked.waitFor();
    await press('Alt+3');
    await expect.poll(() => asked.getByLabel('不備の内容').inputValue()).toBe('署名なし');
    await asked.getByLabel('出し直しの期限').fill('6/24');
    await press('Enter');
    await asked.getByText('日付として読めません').waitFor();
    await asked.getByLabel('出し直しの期限').fill('2022/6/24');
    await asked.getByLabel('伝えた相手').fill('保護者');
    await look(page(), '41-窓口_差戻し');
    await press('Enter');
    await paper(3).getByText('差戻し 6月15日').waitFor();
    await press('Control+z');
    await paper(3).getByText('受領 6月15日').waitFor();
    await press('d');
    await asked.waitFor();
    await press('Alt+3', 'Enter');
    await paper(3).getByText('差戻し 6月15日').waitFor();
    await press('Enter');
    await desk().getByText('これまでに 5 人を受け付けました').waitFor();
    await button('終わる').click();
  });

  it('再提出はセルで受け取り、経過が残る', async () => {
    const row = grid('書類の受領').getByRole('row').filter({ hasText: '篠原' });
    await row.getByText('不備', { exact: true }).click();
    const panel = page().getByRole('complementary');
    await panel.getByText('署名なし').waitFor();
    await panel.getByRole('button', { name: '再提出を受領' }).click();
    const way = panel.getByRole('list', { name: /確認書.*の経過/ }).last();
    await expect
      .poll(() => way.getByRole('listitem').allTextContents())
      .toEqual([
        expect.stringContaining('受領'),
        expect.stringContaining('差戻し'),
        expect.stringContaining('再提出'),
      ]);
    await look(page(), '42-書類_経過');
  });
});

const shipment = () => page().getByRole('article', { name: '第1便' });

describe('発送', () => {
  it('送る生徒を選ぶと、受付番号順の便ができる', async () => {
    await page().getByRole('tab', { name: '発送' }).click();
    await button('第1回の便を作る').click();
    await grid('送る生徒').waitFor();
    for (const row of [1, 2, 3])
      await grid('送る生徒').getByRole('row').nth(row).locator('[data-col="3"]').click();
    await look(page(), '43-発送_生徒を選ぶ');
    await button('3 人で便を作る').click();
    await shipment().getByText('準備中').waitFor();
    await shipment().getByText('マイナンバー提出書類は封筒に入れません').waitFor();
  });

  it('数え終わるまで封はできず、足りない生徒には理由が要る', async () => {
    const seal = shipment().getByRole('button', { name: '封をする' });
    expect(await seal.isDisabled()).toBe(true);
    await shipment().getByRole('button', { name: '封入チェック', exact: true }).click();
    const check = page().getByRole('dialog', { name: '第1便の封入チェック' });
    for (const student of [1, 2, 3]) {
      await check.getByText(`${student} 人目 / 3 人`).waitFor();
      const waiting = check.getByRole('listitem').filter({ hasText: '▲ まだ' });
      const places = await check.getByRole('list').first().getByRole('listitem').count();
      for (let place = 1; place <= places; place += 1) await strike(String(place));
      await expect.poll(() => waiting.count()).toBe(0);
      if (student === 1) await look(page(), '44-封入チェック');
      await press('Enter');
    }
    await press('Escape');
    await check.waitFor({ state: 'detached' });
    expect(await seal.isDisabled()).toBe(true);
    await shipment().getByRole('button', { name: '残り全員の理由' }).click();
    await page().keyboard.type('足りない書類は後日送る');
    await press('Enter');
    await expect.poll(() => seal.isEnabled()).toBe(true);
    await look(page(), '45-発送_便');
  });

  it('封をし、引受番号を付けて発送し、機構の受付を記録し、元に戻せる', async () => {
    await shipment().getByRole('button', { name: '封をする' }).click();
    await press('Enter');
    await shipment().getByText('▲ 封入済み').waitFor();
    await shipment().getByRole('button', { name: '発送を記録する' }).click();
    await page().getByLabel('引受番号（簡易書留）').fill('１２３４５６７８９０１');
    await press('Enter');
    await shipment().getByText('引受番号 123-45-67890-1').waitFor();
    await shipment().getByRole('button', { name: '機構受付を記録する' }).click();
    await press('Enter');
    await shipment().getByText('● 6月15日 受付').waitFor();
    await look(page(), '46-発送_受付');
    await button('元に戻す').click();
    await shipment().getByText('● 6月15日 発送').waitFor();
    await page().getByRole('tab', { name: '受領の記録' }).click();
    const row = grid('書類の受領').getByRole('row').filter({ hasText: '髙橋' }).first();
    await row.locator('[data-col="2"]').click();
    await page().getByRole('complementary').getByText('第1便').first().waitFor();
  });
});
