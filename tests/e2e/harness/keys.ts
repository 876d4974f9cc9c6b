import type { Locator, Page } from 'playwright';

/**
 * Types as a Japanese input method does: a key that only the method sees, the text under conversion growing, then the
 * text chosen. Enter afterwards is the officer's own.
 */
export async function convert(page: Page, growing: readonly string[], chosen: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of growing) {
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Process',
    });
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      windowsVirtualKeyCode: 229,
      key: 'Process',
    });
  }
  await session.send('Input.insertText', { text: chosen });
  await session.detach();
}

/** Puts text on the clipboard as another program would, by copying it from a field of its own. */
export async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const field = Object.assign(document.createElement('textarea'), { id: 'another-program', value });
    document.body.append(field);
    field.focus();
    field.select();
  }, text);
  await page.keyboard.press('Control+C');
  await page.evaluate(() => document.getElementById('another-program')?.remove());
}

/**
 * Goes on with Tab until the element has the focus; false = never within `most` steps. In a table Tab goes from cell to
 * cell, and Esc lets it out, as the table says to whoever enters it.
 */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<boolean> {
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return true;
    if (await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) {
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Tab');
  }
  return false;
}
