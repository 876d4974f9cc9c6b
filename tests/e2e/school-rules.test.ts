import { describe, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { look } from './harness/look.ts';

// 校内基準: from the first rule of a school to the list that the principal stamps, and back again.

const { page, button, heading, go, grid } = startDay();

const dialog = () => page().getByRole('dialog');
const save = () => dialog().getByRole('button', { name: '保存する' }).last().click();
const filter = (name: string | RegExp) => page().getByRole('radio', { name });
const section = () => page().getByRole('region', { name: '校内基準' });

describe('校内基準', () => {
  it('ははじめはなく、何をするものかを言う', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('判定');
    await filter(/^すべて/).waitFor();
    if ((await filter(/校内/).count()) > 0) throw new Error('校内基準がないのに絞り込みが出ています');
    await go('規則');
    await page().getByRole('tab', { name: '校内基準' }).click();
    await page().getByText('校内基準はまだありません').waitFor();
    await look(page(), '90-校内基準なし');
  });

  it('は足りない入力をその場で言い、学校が確認する基準を加える', async () => {
    await button('校内基準を加える').click();
    await save();
    await dialog().getByText('校内基準の名称を入力してください').waitFor();
    await dialog().getByLabel('名称').first().fill('校内面談を受けている');
    await dialog().getByLabel('校内規程の名称').fill('奨学生推薦規程 第3条');
    await dialog().getByLabel('定めた日').fill('令和4年4月1日');
    await look(page(), '91-校内基準を加える');
    await save();
    await page().getByRole('rowheader', { name: '校内面談を受けている' }).waitFor();
  });

  it('は機構の基準より緩い数字に効き目がないことを、入力のときに言う', async () => {
    await button('校内基準を加える').click();
    await dialog().getByLabel('名称').first().fill('評定平均値の校内基準');
    await dialog().getByRole('combobox', { name: '種類' }).fill('評定');
    await page().getByRole('option', { name: '評定平均値' }).click();
    await dialog().getByLabel('評定平均値の下限').fill('３．２');
    await dialog().getByText('機構の基準は 3.5 です').first().waitFor();
    await look(page(), '92-効き目のない校内基準');
    await dialog().getByLabel('評定平均値の下限').fill('4.0');
    await dialog().getByText('機構の基準は 3.5 です').first().waitFor({ state: 'detached' });
    await save();
    await page().getByRole('rowheader', { name: '評定平均値の校内基準' }).waitFor();
    await look(page(), '93-校内基準');
  });

  it('は順を変えられる', async () => {
    await button('「評定平均値の校内基準」を上へ').click();
    await page().getByRole('row').nth(1).getByText('評定平均値の校内基準').waitFor();
  });

  it('の確認待ちはホームから判定へ続き、キーだけで何人もまとめて記録できる', async () => {
    await go('ホーム');
    await page()
      .getByRole('link', { name: /校内基準の確認が済んでいない生徒が \d+ 人/ })
      .click();
    await heading('判定').waitFor();
    await filter(/^校内の確認待ち 119/).waitFor();
    await (await cell(grid('判定'), '大久保', '校内')).click();
    await section().getByText('学校の確認がまだ記録されていません').waitFor();
    await look(page(), '94-判定の校内基準');
    await page().keyboard.press('Shift+ArrowDown');
    await page().keyboard.press('Shift+ArrowDown');
    await page().keyboard.press(' ');
    await dialog().getByText('あわせて 3 人に同じ内容を記録します').waitFor();
    await look(page(), '95-まとめて確認');
    await page().keyboard.press('Enter');
    await filter(/^校内の確認待ち 116/).waitFor();
    await section().getByText('令和4年6月15日に「はい」と確認しています').waitFor();
  });

  it('の確認は一人ずつ直せて、一つずつ元に戻せる', async () => {
    await section().getByRole('radio', { name: 'いいえ' }).click();
    await section().getByText('「いいえ」と確認しています').waitFor();
    await section().getByRole('button', { name: '日付とメモ' }).click();
    await dialog().getByLabel('メモ').fill('再面談の予定');
    await dialog().getByRole('button', { name: '記録する' }).last().click();
    await section().getByText('（再面談の予定）').waitFor();
    await button('元に戻す').first().click();
    await section().getByText('（再面談の予定）').waitFor({ state: 'detached' });
    await button('元に戻す').first().click();
    await section().getByText('「はい」と確認しています').waitFor();
  });

  it('は推薦者一覧に自分の列を持つ', async () => {
    await go('帳票');
    await page()
      .getByText(/校内基準を満たさない生徒が \d+ 人います/)
      .first()
      .waitFor();
  });

  it('を削除するときは消える確認の数を聞き、元に戻せる', async () => {
    await go('規則');
    await page().getByRole('tab', { name: '校内基準' }).click();
    await button('「校内面談を受けている」を削除').click();
    const asked = page().getByRole('alertdialog');
    await asked.getByText('記録した 3 人の確認も一緒に消えます').waitFor();
    await look(page(), '96-校内基準の削除');
    await asked.getByRole('button', { name: '削除する' }).click();
    await page().getByRole('rowheader', { name: '校内面談を受けている' }).waitFor({ state: 'detached' });
    await page().getByRole('status').getByRole('button', { name: '元に戻す' }).first().click();
    await page().getByRole('rowheader', { name: '校内面談を受けている' }).waitFor();
    await button('「校内面談を受けている」を削除').click();
    await asked.getByText('記録した 3 人の確認も一緒に消えます').waitFor();
    await asked.getByRole('button', { name: 'やめる' }).click();
  });
});
