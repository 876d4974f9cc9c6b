import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';
import { rowsOfWorkbook, textOfPdf } from './harness/papers.ts';

// 試算 as an officer does it with a student at the desk: typed, read, printed on one page.

const { app, page, seen, file, button, grid, go } = startDay();

const region = (name: string): Locator => page().getByRole('region', { name, exact: true });
const field = (name: string): Locator => page().getByLabel(name, { exact: true });
const tab = (name: string): Locator => page().getByRole('tab', { name });

/** Chooses from a list by the keys, as it is done without a mouse. */
async function choose(label: string, option: string): Promise<void> {
  const box = page().getByRole('combobox', { name: label, exact: true });
  await box.focus();
  await box.fill(option);
  await page().getByRole('option', { name: option, exact: true }).waitFor();
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('Enter');
  await expect.poll(() => box.inputValue()).toBe(option);
}

async function save(name: string): Promise<readonly string[]> {
  const target = file(name);
  await app().saveNext(target);
  await button('PDF で保存する').click();
  await page().getByRole('status').getByText(name).waitFor();
  return textOfPdf(target);
}

const plain = (pages: readonly string[]): string => pages.join('').replace(/\s+/g, '');

describe('試算', () => {
  it('練習データで、試算を開く', async () => {
    await button('練習データで試す').click();
    await region('練習中').waitFor();
    await go('試算');
    await page().getByText('借りる額を入力してください').waitFor();
    await look(page(), '30-試算_入力前');
  });

  it('月額を打つと、毎月の返還額・利率の月・グラフ・予定がすぐに出る', async () => {
    await field('月額（円）').fill('50000');
    await region('第二種奨学金').getByText('13,731円', { exact: true }).waitFor();
    expect(await region('第二種奨学金').textContent()).toContain(
      '令和4年3月に貸与が終了した人の固定方式の利率',
    );
    await page()
      .getByRole('img', { name: /グラフ。15 本の棒/ })
      .waitFor();
    expect(await grid('返還の予定').getAttribute('aria-rowcount')).toBe('181');
    await look(page(), '31-返還_第二種');
  });

  it('上限を超える利率は、理由で断る', async () => {
    await choose('利率（貸与が終わった月ごと）', '利率を入力する');
    await field('入力する利率（年 %）').fill('3.1');
    await page().getByText('利率 3.1 %は上限の 3.0 %を超えています').waitFor();
    await look(page(), '32-返還_利率の誤り');
    await field('入力する利率（年 %）').fill('3.0');
    await region('第二種奨学金').getByText('16,769円', { exact: true }).waitFor();
  });

  it('読めない字は、欄を離れたときに欄で言う', async () => {
    await field('貸与が終わる月').fill('そのうち');
    await field('月額（円）').focus();
    await page()
      .getByText(/「そのうち」は年月として読めません/)
      .waitFor();
    await field('貸与が終わる月').fill('令和9年3月');
    await region('第二種奨学金').getByText('令和9年10月から令和24年9月まで').waitFor();
  });

  it('第一種と合わせた毎月の額を出し、入学時特別増額は入っていないと言う', async () => {
    await page().getByRole('checkbox', { name: '第一種奨学金' }).focus();
    await page().keyboard.press('Space');
    await field('月額（円）').first().fill('54000');
    await region('二つを合わせて').getByText('はじめは毎月 31,169円').waitFor();
    await field('入学時特別増額（円）').fill('30万');
    await page().getByText('入学時特別増額貸与奨学金 300,000円は、この試算に入っていません').waitFor();
    await look(page(), '33-返還_合わせて');
  });

  it('見本を見て、1 ページの PDF に保存する', async () => {
    await button('印刷の見本を見る').click();
    await page().getByRole('img', { name: '1 / 1 ページ' }).waitFor();
    await look(page(), '34-返還_見本');
    await page().keyboard.press('Escape');
    const pages = await save('返還.pdf');
    expect(pages).toHaveLength(1);
    for (const words of ['返還の試算', '31,169円', '貸与奨学金の返還（2020年度の案内による）', '未確認'])
      expect(plain(pages)).toContain(words.replace(/\s+/g, ''));
  });

  it('すべての回の予定は、二ページ目から付けられる', async () => {
    await page().getByText('2 ページ目から、すべての回の予定も印刷する').click();
    const pages = await save('返還_予定つき.pdf');
    expect(pages.length).toBeGreaterThan(3);
    expect(plain(pages.slice(-1))).toContain('令和24年9月');
  });

  it('予定は Excel の表にもなる', async () => {
    const target = file('予定.xlsx');
    await app().saveNext(target);
    await button('予定を Excel で保存する').click();
    await page().getByRole('status').getByText('予定.xlsx').waitFor();
    const rows = await rowsOfWorkbook(target);
    expect(rows.length).toBeGreaterThan(180);
    expect(rows.flat()).toContain('令和24年9月');
  });

  it('生徒の判定から、その生徒の試算へ行く', async () => {
    await go('判定');
    await grid('判定').getByRole('row').nth(1).click();
    const name = await page().getByRole('complementary').getByRole('heading', { level: 2 }).textContent();
    await page().getByRole('complementary').getByRole('link', { name: '試算' }).click();
    await tab('いくら受けられるか').click();
    expect(await region('試算する生徒').textContent()).toContain(name ?? '');
    await page().getByText('2022年度実施 予約採用（2023年度進学予定者）の額').waitFor();
    await look(page(), '35-いくら受けられるか');
  });

  it('決まるまでは何が足りないかを言い、そろうと額が決まる', async () => {
    await region('第一種奨学金')
      .getByText(/が入力されていないため、金額が決まりません/)
      .waitFor();
    await choose('昼間・夜間・通信の別', '昼間');
    await choose('進学先の学校種', '大学');
    await choose('国公立・私立の別', '私立');
    await choose('自宅・自宅外の別', '自宅');
    await choose('給付奨学金の支援区分', '第Ⅲ区分');
    await choose('生活保護・社会的養護の該当', 'いいえ');
    await field('卒業までの月数').fill('48');
    await region('給付奨学金').getByText('12,800円', { exact: true }).waitFor();
    await region('第一種奨学金').getByText('月額は 21,700円です（併給調整）').waitFor();
  });

  it('選べない額は理由と選べる額を添えて断り、選べる額なら卒業までを足す', async () => {
    const loan1 = region('第一種奨学金');
    await loan1.getByLabel('ほかの額（円）').fill('54000');
    await loan1.getByText('選べる額は 21,700円 です。').waitFor();
    await look(page(), '36-いくら受けられるか_選べない額');
    await loan1.getByRole('radio', { name: '21,700円' }).click();
    await region('第二種奨学金').getByRole('radio', { name: '50,000円', exact: true }).click();
    await region('合わせて').getByText('84,500円', { exact: true }).waitFor();
    await region('合わせて').getByText('4,056,000円', { exact: true }).waitFor();
    const pages = await save('いくら.pdf');
    expect(pages).toHaveLength(1);
    for (const words of ['2022年度実施予約採用', '84,500円', '4,056,000円', 'p.23'])
      expect(plain(pages)).toContain(words);
  });

  it('選んだ額のまま、返還の試算へ移る', async () => {
    await page().getByRole('link', { name: 'この額の返還を試算する' }).click();
    await region('二つを合わせて').waitFor();
    expect(await field('月額（円）').first().inputValue()).toBe('21700');
    expect(await field('月額（円）').last().inputValue()).toBe('50000');
  });

  it('ほかの年度は自分で選び、その年度のことを聞き、その年度の額で答える', async () => {
    await tab('いくら受けられるか').click();
    await choose('どの年度の規則で見るか', '2023年度 在学採用（貸与奨学金のみ）');
    await page().getByText('2023年度 在学採用（貸与奨学金のみ）の額').waitFor();
    await choose('昼間・夜間・通信の別', '昼間');
    await choose('進学先の学校種', '大学');
    await choose('国公立・私立の別', '私立');
    await choose('自宅・自宅外の別', '自宅外');
    await field('入学年度').fill('2017');
    await region('自宅外通学の要件')
      .getByText(/が入力されていないため、自宅外の月額を選べるか決まりません/)
      .waitFor();
    await field('実家からの通学時間').fill('120');
    await region('自宅外通学の要件').getByText('● 当てはまる').waitFor();
    await region('第一種奨学金').getByRole('radio', { name: '64,000円' }).waitFor();
    await look(page(), '37-いくら受けられるか_在学2023');
  });

  it('外へ何も求めず、CSP に触れず、画面の誤りもなかった', async () => {
    expect(seen().foreign).toEqual([]);
    expect(await seen().violations()).toEqual([]);
    expect(seen().errors).toEqual([]);
  });
});
