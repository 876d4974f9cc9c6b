import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';

// The year of the office: JASSO's dates, deadlines of the school counted back from them, and the file for its calendar.

const { app, page, button, heading, go, file } = startDay();

const tab = (name: string) => page().getByRole('tab', { name, exact: true }).click();
const dialog = (name: string) => page().getByRole('dialog', { name });
const row = (name: string | RegExp) => page().getByRole('row', { name });
const day = (on: string) => page().locator(`[data-day="${on}"]`);

describe('年間日程', () => {
  it('規則にある募集回が、月の表に出る', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('年間日程');
    await page().getByRole('heading', { name: '令和4年6月' }).waitFor();
    await day('2022-06-17').click();
    await page().getByText('第1回 申込書類の送付期限').last().waitFor();
    await look(page(), '100-年間日程');
  });

  it('月の表は、矢印キーと PageDown で動く', async () => {
    await day('2022-06-17').press('ArrowRight');
    await page().getByRole('heading', { name: '6月18日（土）' }).waitFor();
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('PageDown');
    await page().getByRole('heading', { name: '7月11日（月）' }).waitFor();
    await page().keyboard.press('End');
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowDown');
    await page().getByRole('heading', { name: '7月30日（土）' }).waitFor();
    await page().keyboard.press('ArrowDown');
    await page().getByRole('heading', { name: '令和4年8月' }).waitFor();
    await page().getByRole('heading', { name: '8月6日（土）' }).waitFor();
  });

  it('校内の締切は、送付期限から学校日で数え、休みを足すと早まる', async () => {
    await button('校内の締切を足す').click();
    await dialog('校内の締切を足す').getByLabel('締切の名前').fill('確認書の提出');
    await dialog('校内の締切を足す').getByLabel('何学校日前').fill('5');
    await dialog('校内の締切を足す').getByText('6月10日（金）').waitFor();
    // 海の日 (7月18日) and a weekend lie between.
    await dialog('校内の締切を足す').getByText('7月12日（火）').waitFor();
    await look(page(), '101-締切を足す');
    await page().getByRole('button', { name: '保存する' }).last().click();
    await page().getByText('「確認書の提出」を保存しました').waitFor();
    await tab('一覧');
    await row(/第2回 確認書の提出/)
      .getByText('7月12日（火）')
      .waitFor();
    await button('第2回 確認書の提出を済みにする').click();
    await row(/第2回 確認書の提出/)
      .getByText(/^済（/)
      .waitFor();
    await look(page(), '101-済みにした締切');
    await button('第2回 確認書の提出を済みでなくする').click();
    await button('第2回 確認書の提出を済みにする').waitFor();
    await tab('学校の休み');
    await look(page(), '102-学校の休みなし');
    await button('学校の休みを足す').click();
    const form = dialog('学校の休みを足す');
    await form.getByLabel('休みの名前').fill('考査休業');
    await form.getByLabel('初めの日').fill('R4.7.12');
    await form.getByLabel('終わりの日').fill('2022/7/13');
    await page().getByRole('button', { name: '保存する' }).last().click();
    await row(/考査休業/).waitFor();
    await look(page(), '103-学校の休み');
    await tab('一覧');
    await row(/第2回 確認書の提出/)
      .getByText('7月8日（金）')
      .waitFor();
    await look(page(), '104-日付の順');
  });

  it('近い締切は、ホームの今日やることに赤で出て、その日へ移れる', async () => {
    await button('校内の締切を足す').click();
    const form = dialog('校内の締切を足す');
    await form.getByRole('radio', { name: '日付を決める' }).click();
    await form.getByLabel('締切の名前').fill('評定平均値の入力');
    await form.getByLabel('締切の日').fill('2022/6/20');
    await page().getByRole('button', { name: '保存する' }).last().click();
    await row(/評定平均値の入力/).waitFor();
    await go('ホーム');
    const todo = page().getByRole('link', { name: /評定平均値の入力は6月20日（月）です/ });
    expect(await todo.textContent()).toContain('あと');
    await look(page(), '105-ホームの締切');
    await todo.click();
    await page().getByRole('heading', { name: '6月20日（月）' }).waitFor();
  });

  it('削除は元に戻せる', async () => {
    await button('評定平均値の入力を削除する').click();
    await page().getByText('「評定平均値の入力」を削除しました').waitFor();
    await expect.poll(() => button('評定平均値の入力を削除する').count()).toBe(0);
    await button('元に戻す').last().click();
    await button('評定平均値の入力を削除する').waitFor();
  });

  it('印刷の見本、PDF、予定表の書き出し', async () => {
    await button('印刷の見本').click();
    await dialog('印刷の見本').getByRole('img').first().waitFor();
    await look(page(), '106-印刷の見本');
    await dialog('印刷の見本').getByRole('button', { name: '閉じる' }).click();
    await app().saveNext(file('年間日程.pdf'));
    await button('PDF').click();
    await dialog('年間日程の保存').getByText('年間日程.pdf').waitFor();
    await dialog('年間日程の保存').getByRole('button', { name: '閉じる' }).click();
    await app().saveNext(file('年間日程.ics'));
    await button('予定表（.ics）').click();
    await dialog('年間日程の保存').getByText('年間日程.ics').waitFor();
    await look(page(), '107-予定表の保存');
    await dialog('年間日程の保存').getByRole('button', { name: '閉じる' }).click();
    const text = readFileSync(file('年間日程.ics'), 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20220617');
    expect(text).toContain('第1回 申込書類の送付期限');
  });
});

describe('日程のない版', () => {
  it('何も推しはからず、通知から入力するよう案内する', async () => {
    await button('終える').click();
    await page().getByRole('alertdialog').getByRole('button', { name: '練習を終える' }).click();
    await heading('奨学デスクへようこそ').waitFor();
    await page().getByRole('combobox', { name: '制度と年度' }).fill('2026年度実施');
    await page().getByRole('option').first().click();
    await go('年間日程');
    await page().getByText('募集回の日程がまだありません').waitFor();
    await look(page(), '108-日程のない版');
  });

  it('直すところは欄ごとに言い、入力した回はどの画面でも日程になる', async () => {
    await button('募集回を入力する').click();
    const form = dialog('募集回を入力する');
    const save = () => form.getByRole('button', { name: '保存する' }).last().click();
    await save();
    await form.getByText('どの通知によるかを入力してください').waitFor();
    const typed = {
      回の名前: '第1回',
      通知の名前と日付: '架空の通知（試し）',
      申込の始まり: '2026/4/20',
      申込の終わり: '2026/4/10',
      送付期限: '令和8年6月19日',
      推薦の始まり: '2026/5/25',
    };
    for (const [label, text] of Object.entries(typed)) await form.getByLabel(label).fill(text);
    await save();
    await form.getByText('終わりが始まりより前です').waitFor();
    await form.getByText('推薦の終わりを入力してください').waitFor();
    await look(page(), '109-募集回の入力');
    await form.getByLabel('申込の終わり').fill('2026/5/29');
    await form.getByLabel('推薦の終わり').fill('2026/8/7');
    await save();
    await tab('募集回');
    await row(/第1回.*6月19日（金）.*架空の通知（試し）（学校が入力）/).waitFor();
    await look(page(), '110-入力した募集回');
    await tab('一覧');
    await row(/令和8年6月19日|6月19日（金）/).waitFor();
  });

  it('通知の表を貼り付けると、見比べてからまとめて入り、一度で元に戻る', async () => {
    await tab('募集回');
    await button('通知の表から取り込む').click();
    const form = dialog('通知の表から募集回を取り込む');
    await form
      .getByLabel('日程の表')
      .fill(
        '第1回\t4月20日(月)～5月29日(火)\t6月19日(金)\n第2回\t6月1日(月)～6月30日(火)\t7月17日(金)\n第3回\t未定',
      );
    await form.getByRole('button', { name: '貼り付けた表を読み取る' }).click();
    await form.getByText('「5月29日(火)」は2026年では5月29日（金）です').waitFor();
    await form.getByText('申込期間の始まりと終わりが読み取れません').waitFor();
    await form.getByRole('checkbox', { name: '第1回' }).press('Space');
    await look(page(), '111-通知の表');
    await form.getByRole('button', { name: '1 回を取り込む' }).click();
    await form.getByText('どの通知によるかを入力してください').waitFor();
    await form.getByLabel('通知の名前と日付').fill('架空の通知（二通目）');
    await form.getByRole('button', { name: '1 回を取り込む' }).click();
    await row(/第2回.*7月17日（金）.*架空の通知（二通目）/).waitFor();
    await page().getByText('募集回 1 件を取り込みました').waitFor();
    await page().getByRole('button', { name: '元に戻す' }).last().click();
    await row(/第2回/).waitFor({ state: 'detached' });
  });
});
