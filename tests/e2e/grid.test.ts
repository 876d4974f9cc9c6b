import type { CDPSession, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, copyText } from './harness/keys.ts';
import { launchApp } from './harness/launch.ts';
import type { RunningApp } from './harness/running-app.ts';

// 成績の表: what makes it usable with a Japanese input method and beside Excel, on the practice data.

let app: RunningApp;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  page.setDefaultTimeout(15_000);
  await page.getByRole('button', { name: '練習データで試す' }).click();
  await page.getByRole('region', { name: '練習中' }).waitFor();
  await page.getByRole('navigation', { name: '画面' }).getByRole('link', { name: '成績' }).click();
  await page.getByRole('grid', { name: '成績' }).waitFor();
  cdp = await page.context().newCDPSession(page);
  await editor().evaluate((element) => Object.assign(window, { firstEditor: element }));
});
afterAll(() => app.close());

const [name, average, method, result, by] = [2, 3, 5, 6, 8];

const editor = (): Locator => page.getByRole('textbox', { name: '成績の入力' });
const at = (row: number, col: number): Locator => page.locator(`[data-row="${row}"] [data-col="${col}"]`);
const textAt = (row: number, col: number) => at(row, col).textContent();
const notice = (): Locator => page.locator('.grid-notice');
const summary = () => page.locator('.grid-summary').textContent();
const activeCell = (): Promise<string> =>
  page
    .locator('.grid-cell[data-active]')
    .evaluate((cell) => `${cell.parentElement?.dataset.row},${(cell as HTMLElement).dataset.col}`);
const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
const isSeen = () => editor().evaluate((element) => getComputedStyle(element).opacity === '1');
const compose = (text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

describe('日本語入力', () => {
  it('選んだだけのセルで入力欄に焦点があり、変換の一字目から見える', async () => {
    await at(0, by).click();
    expect(await hasFocus(editor())).toBe(true);
    expect(await isSeen()).toBe(false);
    await compose('あ');
    expect(await isSeen()).toBe(true);
    expect(await editor().inputValue()).toBe('あ');
    await cdp.send('Input.insertText', { text: '阿部' });
    await page.keyboard.press('Enter');
    await expect.poll(() => textAt(0, by)).toBe('阿部');
  });

  it('変換を終える Enter では動かず、矢印も表のものにならない', async () => {
    await at(1, by).click();
    await compose('さの');
    for (const [key, code] of [
      ['ArrowDown', 40],
      ['Enter', 13],
    ] as const) {
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code: key,
        windowsVirtualKeyCode: 229,
      });
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'keyUp',
        key,
        code: key,
        windowsVirtualKeyCode: code,
      });
    }
    expect(await activeCell()).toBe(`1,${by}`);
    await cdp.send('Input.insertText', { text: '佐野' });
    await page.keyboard.press('Tab');
    await expect.poll(() => textAt(1, by)).toBe('佐野');
  });

  it('変換の途中で別のセルを押しても、打った字は失われない', async () => {
    await at(2, by).click();
    await compose('たんにん');
    await at(6, by).click();
    await expect.poll(() => textAt(2, by)).toBe('たんにん');
    await expect.poll(activeCell).toBe(`6,${by}`);
    await expect.poll(() => hasFocus(editor())).toBe(true);
  });

  it('入力欄は始めから終わりまで同じ一つの要素である', async () => {
    expect(await page.locator('.grid-scroll textarea').count()).toBe(1);
    expect(await editor().evaluate((element) => element === Reflect.get(window, 'firstEditor'))).toBe(true);
  });

  it('選択肢は、かなの打ち始めでも、番号でも、一覧からでも選べる', async () => {
    await at(10, method).click();
    await convert(page, ['れ'], 'れ');
    await page.keyboard.press('Enter');
    await expect.poll(() => textAt(10, method)).toBe('レポート');
    await at(10, method).click();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => textAt(10, method)).toBe('面談');
    await at(10, result).click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: '結果の選択肢' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => textAt(10, result)).toBe('認められる');
  });
});

describe('Excel と同じ動き', () => {
  it('打つと上書き、F2 で直し、Esc でやめる', async () => {
    const before = await textAt(8, average);
    await at(8, average).click();
    await page.keyboard.type('1.1');
    await page.keyboard.press('Escape');
    expect(await textAt(8, average)).toBe(before);
    await page.keyboard.press('F2');
    expect(await editor().inputValue()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await activeCell()).toBe(`8,${average}`);
  });

  it('Tab で右へ進んでから Enter を押すと、次の行の始めに戻る', async () => {
    await at(8, method).click();
    await page.keyboard.press('Tab');
    expect(await activeCell()).toBe(`8,${result}`);
    await page.keyboard.press('Enter');
    expect(await activeCell()).toBe(`9,${method}`);
  });

  it('Ctrl と Shift と矢印で範囲が伸び、下に平均などが出る', async () => {
    await at(5, average).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const values = await Promise.all([5, 6, 7].map(async (row) => Number(await textAt(row, average))));
    expect(await summary()).toContain(`個数3`);
    expect(await summary()).toContain(`最大${Math.max(...values)}`);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+ArrowDown');
    expect(Number((await activeCell()).split(',')[0])).toBeGreaterThan(20);
    await page.keyboard.press('Control+Home');
  });

  it('マウスで引いた範囲をコピーすると、表として貼り付けられる', async () => {
    const from = await at(4, name).boundingBox();
    const to = await at(5, average).boundingBox();
    if (from === null || to === null) throw new Error('the cells are not in sight');
    await page.mouse.move(from.x + 9, from.y + 9);
    await page.mouse.down();
    await page.mouse.move(to.x + 9, to.y + 9, { steps: 4 });
    await page.mouse.up();
    await page.evaluate(() => {
      document.addEventListener(
        'copy',
        (event) => {
          const html = event.clipboardData?.getData('text/html');
          const plain = event.clipboardData?.getData('text/plain');
          Object.assign(window, { copied: { plain, html } });
        },
        { once: true },
      );
    });
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(
      () => Reflect.get(window, 'copied') as Readonly<{ plain: string; html: string }>,
    );
    const rows = await Promise.all(
      [4, 5].map(async (row) => `${await textAt(row, name)}\t${await textAt(row, average)}`),
    );
    expect(copied.plain).toBe(rows.join('\r\n'));
    expect(copied.html).toContain('mso-number-format');
  });

  it('貼り付けられないセルは残し、いくつ、なぜかを言う', async () => {
    const names = [await textAt(0, name), await textAt(1, name)];
    await copyText(page, '書き換え\t3.9\r\n書き換え\t4.0\r\n');
    await at(0, name).click();
    await page.keyboard.press('Control+V');
    await expect.poll(() => textAt(1, average)).toBe('4.0');
    expect(await notice().textContent()).toBe(
      '2 セルは貼り付けませんでした（氏名はこの表では書き換えられません）',
    );
    expect([await textAt(0, name), await textAt(1, name)]).toEqual(names);
  });

  it('Ctrl+D は上のセルを写し、Delete は範囲を空にし、すぐの Ctrl+Z はその Delete を戻す', async () => {
    await at(0, by).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+D');
    await expect.poll(() => textAt(2, by)).toBe('阿部');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Z');
    await page.getByText('元に戻しました：学修意欲の確認者の削除（3 セル）').waitFor();
    await expect.poll(async () => [await textAt(0, by), await textAt(2, by)]).toEqual(['阿部', '阿部']);
  });
});

describe('表としての作り', () => {
  it('見えている行だけが DOM にあり、数は全員を伝える', async () => {
    const grid = page.getByRole('grid', { name: '成績' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('121');
    expect(await page.locator('.grid-row').count()).toBeLessThan(50);
    await page.keyboard.press('Control+End');
    await at(119, average).waitFor();
    expect(await page.locator('.grid-row').count()).toBeLessThan(50);
    const active = await editor().getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).count()).toBe(1);
    await page.keyboard.press('Control+Home');
  });

  it('Esc のあとの Tab で表の外へ出られる', async () => {
    await at(3, average).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await hasFocus(editor())).toBe(false);
  });

  it('列の幅は境目を引いて変えられ、二度押すと元に戻る', async () => {
    const heading = page.getByRole('columnheader', { name: '評定平均値' });
    const width = async () => (await heading.boundingBox())?.width ?? 0;
    const before = await width();
    const edge = await heading.locator('.grid-resize').boundingBox();
    if (edge === null) throw new Error('no edge');
    await page.mouse.move(edge.x + 3, edge.y + 9);
    await page.mouse.down();
    await page.mouse.move(edge.x + 43, edge.y + 9, { steps: 3 });
    await page.mouse.up();
    expect(await width()).toBe(before + 40);
    await heading.locator('.grid-resize').dblclick();
    expect(await width()).toBe(before);
  });
});
