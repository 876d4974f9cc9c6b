import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { handMadeForm } from '../fixtures/forms/hand-made.ts';
import { cellsOf, changedParts, fixture, partText } from '../sheets/fill/forms.ts';
import { startDay } from './harness/day.ts';
import { tabTo } from './harness/keys.ts';
import { look } from './harness/look.ts';

// A foundation's form: loaded once, its cells tied with the keyboard, filled for three students and as a list; the rest
// of the file stays as the foundation made it. Its deadline stands in the year and on ホーム.

const { app, page, button, heading, go, file, grid } = startDay();

const tab = (name: string) => page().getByRole('tab', { name, exact: true });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const cell = (name: RegExp) => page().getByRole('gridcell', { name });
const written = (bytes: Uint8Array, sheet: 1 | 2, name: string): string =>
  (cellsOf(partText(bytes, `xl/worksheets/sheet${sheet}.xml`)).cells.get(name) ?? '').replace(
    /<[^>]*>/gu,
    '',
  );
const bytesOf = (...names: readonly string[]) => new Uint8Array(readFileSync(path.join(file('.'), ...names)));

describe('様式を読み込む', () => {
  it('まだ何もないときは、何ができるかを言う', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('帳票');
    await tab('財団・県の様式').click();
    await page().getByText('財団や県から届いた Excel の様式').waitFor();
    await look(page(), '200-様式なし');
  });

  it('マイナンバーのあるファイルは断り、番号は見せない', async () => {
    const sheet = partText(handMadeForm(), 'xl/worksheets/sheet2.xml').replace(
      '<c r="C8" s="3"/>',
      '<c r="C8" s="3"><v>123456789018</v></c>',
    );
    writeFileSync(file('番号入り.xlsx'), handMadeForm({ 'xl/worksheets/sheet2.xml': sheet }));
    await app().chooseNext(file('番号入り.xlsx'));
    await button('様式を読み込む').click();
    await page().getByText('マイナンバー（個人番号）と思われる12桁の番号があります').waitFor();
    expect(await page().getByText('1234').count()).toBe(0);
    await look(page(), '201-様式のマイナンバー');
  });

  it('読み込むと、様式が表になって出る', async () => {
    writeFileSync(file('推薦書.xlsx'), handMadeForm());
    await app().chooseNext(file('推薦書.xlsx'));
    await button('様式を読み込む').click();
    await heading('推薦書').waitFor();
    await grid('シート「推薦書」').waitFor();
    await look(page(), '202-割り当ての前');
  });
});

describe('キーボードで割り当てる', () => {
  it('矢印で動き、Enter で選び、文字で探す', async () => {
    expect(await tabTo(page(), grid('シート「推薦書」'), 80)).toBe(true);
    // From the title over the blank row to 学校名 and the cell beside it; merged cells are one step.
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    await page().getByRole('heading', { name: 'B3' }).waitFor();
    await press('Enter');
    await page().keyboard.type('学校名');
    await press('ArrowDown', 'Enter');
    await cell(/^B3、割り当て 学校名/).waitFor();
    // The focus is back on the grid: on to the next cell.
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await page().keyboard.type('氏名');
    await press('ArrowDown', 'Enter');
    await cell(/^B5、割り当て 氏名/).waitFor();
    await press('Delete');
    await expect.poll(() => cell(/^B5、割り当て 氏名/).count()).toBe(0);
    await press('Control+z');
    await cell(/^B5、割り当て 氏名/).waitFor();
  });

  it('見出しからの提案をまとめて受け、計算式のセルには書けないと分かる', async () => {
    await button('提案をすべて割り当てる').click();
    await cell(/^G4、割り当て 生年月日/).waitFor();
    await cell(/^C9、計算式/).click();
    await page().getByText('計算式の入ったセルです').waitFor();
    await look(page(), '203-割り当て');
  });

  it('言葉によって付ける印と、決まった文字', async () => {
    await cell(/^C6/).click();
    await press('Enter');
    await page().keyboard.type('給付希望');
    await press('ArrowDown', 'Enter');
    await cell(/^C6、割り当て 給付希望/).waitFor();
    await page().getByRole('combobox', { name: '書き方' }).fill('印を付ける');
    await page().getByRole('option', { name: '決まった言葉のときだけ印を付ける' }).click();
    await page().getByRole('textbox', { name: '付ける印' }).fill('✓');
    await press('Enter');
    await cell(/^C6、割り当て 給付希望が「はい」なら ✓/).waitFor();
    await look(page(), '204-印の割り当て');
  });
});

describe('記入する', () => {
  it('三人を選び、見本で確かめ、新しいフォルダーに保存する', async () => {
    await tab('2 生徒に記入').click();
    await page().getByText('見本はまだ出せません').waitFor();
    for (const name of ['井上', '今井', '大久保']) {
      await page().getByRole('textbox', { name: '生徒を探す' }).fill(name);
      await page().getByRole('list', { name: '生徒' }).getByText(new RegExp(name)).first().click();
    }
    await page().getByText('3 人を選んでいます').waitFor();
    await page().getByText('1 / 3 ファイル').waitFor();
    await cell(/^B5、記入 井上/).waitFor();
    await look(page(), '205-記入の見本');
    await button('次のファイル').click();
    await cell(/^B5、記入 今井/).waitFor();
    await app().chooseNext(file('.'));
    await button('3 人分を保存する').click();
    await page()
      .getByText(/フォルダー「推薦書_\d{8}」に 3 ファイル（3 人分）/)
      .waitFor();
    await look(page(), '206-記入の保存');
  });

  it('三つのファイルは、値のほかは元の様式のまま', () => {
    const folder = readdirSync(file('.')).find((name) => name.startsWith('推薦書_')) ?? '';
    const names = readdirSync(path.join(file('.'), folder));
    expect(names).toHaveLength(3);
    const files = names.map((name) => bytesOf(folder, name));
    for (const bytes of files) {
      expect(changedParts(handMadeForm(), bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
      expect(written(bytes, 1, 'B3')).toBe('青葉台北高等学校');
    }
    expect(files.map((bytes) => written(bytes, 1, 'B5').slice(0, 2)).toSorted()).toEqual(
      ['井上', '今井', '大久'].toSorted(),
    );
  });

  it('一覧にすると、行に足りない人は次のファイルへ', async () => {
    await tab('1 項目の割り当て').click();
    await page().getByRole('button', { name: '候補者一覧', exact: true }).click();
    await page().getByText('一覧（何人かを行に並べる）').click();
    await expect.poll(() => page().getByRole('textbox', { name: '最初の行' }).inputValue()).toBe('5');
    await expect.poll(() => page().getByRole('textbox', { name: '一枚の人数' }).inputValue()).toBe('4');
    await page().getByRole('textbox', { name: '一枚の人数' }).fill('3');
    await press('Enter');
    await cell(/^B5、提案 氏名/).waitFor();
    await button('提案をすべて割り当てる').click();
    await cell(/^B7、割り当て 3: 氏名/).waitFor();
    await look(page(), '207-一覧の割り当て');
    // What is each student's own cannot stand outside the rows.
    await page()
      .getByText(/直すところが \d+ 件あります/)
      .waitFor();
    await look(page(), '208-直すところ');
    await button('これらの割り当てをすべて外す').click();
    await expect
      .poll(() =>
        page()
          .getByText(/直すところが \d+ 件あります/)
          .count(),
      )
      .toBe(0);
  });

  it('一覧の見本は、一覧のシートで、何ファイルに分かれるかを言う', async () => {
    await tab('2 生徒に記入').click();
    await page().getByText('組を選ぶ').click();
    await page().getByText('前回').waitFor();
    await page()
      .getByText(/一枚に 3 人のため/)
      .waitFor();
    await look(page(), '212-一覧の見本');
  });
});

describe('LibreOffice が書いた一覧', () => {
  it('一枚目が一覧なら、はじめから一覧として割り当てを提案する', async () => {
    await page().getByRole('link', { name: '財団・県の様式の一覧' }).click();
    await page().getByRole('table', { name: '読み込んだ様式' }).waitFor();
    await look(page(), '209-様式の一覧');
    const bytes = fixture('forms/libreoffice-form.xlsx');
    writeFileSync(file('候補者一覧.xlsx'), bytes);
    await app().chooseNext(file('候補者一覧.xlsx'));
    await button('様式を読み込む').click();
    await heading('候補者一覧').waitFor();
    await button('提案をすべて割り当てる').click();
    await cell(/^B5、割り当て 氏名/).waitFor();
  });
});

describe('提出期限', () => {
  it('年間日程とホームに出て、そこから様式に戻れる', async () => {
    await tab('提出期限とファイル').click();
    await page().getByRole('textbox', { name: '提出先' }).fill('みどりの丘育英財団');
    await page().getByRole('textbox', { name: '提出期限' }).fill('R4.6.20');
    await press('Enter');
    await expect
      .poll(() => page().getByRole('textbox', { name: '提出期限' }).inputValue())
      .toBe('令和4年6月20日');
    await look(page(), '210-提出期限');
    await go('年間日程');
    await page().locator('[data-day="2022-06-20"]').click();
    await look(page(), '211-様式の期限の日');
    await page().getByRole('link', { name: '候補者一覧 提出期限の様式を開く' }).click();
    await heading('候補者一覧').waitFor();
    await go('ホーム');
    await page()
      .getByRole('link', { name: /候補者一覧 提出期限は6月20日（月）です（あと 3 学校日）/ })
      .click();
    await heading('候補者一覧').waitFor();
  });

  it('削除は元に戻せる', async () => {
    await page().getByRole('link', { name: '財団・県の様式の一覧' }).click();
    await button('候補者一覧を削除する').click();
    await page().getByText('様式「候補者一覧」を削除しました').waitFor();
    await expect.poll(() => page().getByRole('link', { name: '候補者一覧', exact: true }).count()).toBe(0);
    await button('元に戻す').last().click();
    await page().getByRole('link', { name: '候補者一覧', exact: true }).waitFor();
  });
});
