import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';

// Before the students type: what スカラネット takes otherwise, what is missing, and the papers to type from.

const { app, page, button, radio, heading, go, file } = startDay();

const panel = () => page().getByRole('complementary');
const table = () => page().getByRole('grid', { name: '入力前チェック' });

describe('スカラネットの入力前チェック', () => {
  it('変わる氏名を、戸籍どおりの氏名と並べて示す', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('スカラネット');
    await table().waitFor();
    await radio(/^変更あり/).click();
    await table().getByText('髙橋').first().click();
    await panel().getByRole('heading', { name: '髙橋　太郎' }).waitFor();
    await panel().getByText('「髙」は「高」で入力します。').waitFor();
    await look(page(), '80-スカラネット');
  });

  it('この表から、異体字でも探せる', async () => {
    await radio(/^すべて/).click();
    const search = page().getByRole('textbox', { name: 'この表から探す' });
    await search.fill('高橋');
    await expect.poll(() => table().getByText('髙橋').count()).toBeGreaterThan(0);
    await expect.poll(() => table().getByText('井上').count()).toBe(0);
    await search.fill('');
    await table().getByText('髙橋').first().click();
  });

  it('住所を書くと、入力する形と理由が出て、元に戻せる', async () => {
    await panel()
      .getByRole('button', { name: /住所・電話番号/ })
      .click();
    const second = panel().getByRole('textbox', { name: '住所2（番地以降）' });
    await second.fill('1ー2 コーポ101');
    await page().keyboard.press('Enter');
    await panel().getByText('１－２　コーポ１０１').waitFor();
    await panel().getByText('ハイフンを長音符（伸ばし棒）で入力しません。').waitFor();
    await look(page(), '81-スカラネットの住所');
    await button('元に戻す').click();
    await expect.poll(() => second.inputValue()).toBe('');
  });

  it('マイナンバーは受け付けない', async () => {
    const phone = panel().getByRole('textbox', { name: /^電話番号/ });
    await phone.fill('123456789018');
    await page().keyboard.press('Enter');
    await panel()
      .getByText(/マイナンバー（個人番号）と思われる12桁の番号です/)
      .waitFor();
    await phone.press('Escape');
  });

  it('登録の案内を PDF で保存する', async () => {
    await button('登録の案内').click();
    const dialog = page().getByRole('dialog', { name: 'スカラネット・パーソナルの登録の案内' });
    await app().saveNext(file('案内.pdf'));
    await dialog.getByRole('button', { name: 'PDF で保存する' }).click();
    await dialog.getByText(/案内\.pdf（1 ページ）/).waitFor();
    expect(existsSync(file('案内.pdf'))).toBe(true);
    await look(page(), '82-登録の案内');
    await page().keyboard.press('Escape');
  });

  it('入力票と氏名の変更一覧へ行ける', async () => {
    await page().getByRole('link', { name: '氏名の変更一覧' }).click();
    await heading('帳票').waitFor();
    await page().getByRole('heading', { level: 2, name: '氏名の変更一覧' }).waitFor();
    await app().saveNext(file('変更.xlsx'));
    await button('Excel で保存する').click();
    await expect.poll(() => existsSync(file('変更.xlsx'))).toBe(true);
    await look(page(), '83-氏名の変更一覧');
  });
});
