import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';

// Files dropped on the window: their bytes come from the page, never a path.

const { page, button, heading, go } = startDay();

// Plain names: a machine without a Japanese locale cannot hand the browser another path in this way.
const folder = mkdtempSync(path.join(os.tmpdir(), 'shogaku-dropped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** CP932: 「学籍番号,氏名,評定平均値」 and a row each of 髙橋 太郎 with the character of NEC's extension, and of 﨑山 花. */
const cp932 = [
  ...[0x8a, 0x77, 0x90, 0xd0, 0x94, 0xd4, 0x8d, 0x86, 0x2c],
  ...[0x8e, 0x81, 0x96, 0xbc, 0x2c],
  ...[0x95, 0x5d, 0x92, 0xe8, 0x95, 0xbd, 0x8b, 0xcf, 0x92, 0x6c, 0x0d, 0x0a],
  ...[
    0x30, 0x30, 0x31, 0x2c, 0xfb, 0xfc, 0x8b, 0xb4, 0x20, 0x91, 0xbe, 0x98, 0x59, 0x2c, 0x33, 0x2e, 0x35,
    0x0d, 0x0a,
  ],
  ...[0x30, 0x30, 0x32, 0x2c, 0xfa, 0xb1, 0x8e, 0x52, 0x20, 0x89, 0xd4, 0x2c, 0x34, 0x2e, 0x32, 0x0d, 0x0a],
];
const myNumber = '123456789018';
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** A drag from the desktop, as the browser gets it from the system: an event made by a script carries no real file. */
async function drop(name: string, bytes: readonly number[]): Promise<void> {
  const dropped = path.join(folder, name);
  writeFileSync(dropped, Uint8Array.from(bytes));
  const box = await button('ファイルを選ぶ').boundingBox();
  if (box === null) throw new Error('the drop zone is not in sight');
  const session = await page().context().newCDPSession(page());
  const at = { x: box.x + box.width / 2, y: box.y - 20 };
  const data = { items: [], files: [dropped], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

describe('ファイルを窓に置く', () => {
  it('取り込みの画面へ行く', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await go('名簿');
    await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
    await button('ファイルを選ぶ').waitFor();
  });

  it('マイナンバーのあるファイルは断り、番号はどこにも出さない', async () => {
    await drop('meibo.csv', utf8(`学籍番号,氏名,備考\n001,佐藤 花子,${myNumber}\n`));
    await page().getByText('マイナンバーは学校に提出してはいけないもの').first().waitFor();
    const shown = await page().locator('body').textContent();
    expect(shown).toContain('の 2 行目、C 列（見出し「備考」）');
    expect(shown).not.toContain(myNumber);
    expect(shown).not.toContain(myNumber.slice(0, 6));
    await look(page(), '60-マイナンバーを断る');
  });

  it('名前だけ .xlsx の CSV は、それと分かる文で断る', async () => {
    await drop('meibo.xlsx', utf8('学籍番号,氏名\n001,佐藤 花子\n'));
    await page().getByText(/CSV/).first().waitFor();
    await look(page(), '61-CSVを断る');
  });

  it('CP932 の CSV を読み、書かれたとおりの氏名を取り込む', async () => {
    await drop('meibo.csv', cp932);
    await button('列の対応へ進む').click();
    await button('確認へ進む').click();
    await button('2 人を取り込む').click();
    await page().getByText('2 人を取り込みました').waitFor();
    await go('名簿');
    await page().getByText('髙橋').first().waitFor();
    await page().getByText('﨑山').first().waitFor();
  });
});
