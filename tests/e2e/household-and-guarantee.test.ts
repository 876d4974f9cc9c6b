import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { tabTo } from './harness/keys.ts';
import { look } from './harness/look.ts';
import { textOfPdf } from './harness/papers.ts';

// 生計維持者と書類 and 保証人チェック: the questions, the papers, the checks, and a page of each.

const { app, page, button, radio, heading, go, file } = startDay();

const tab = (name: string) => page().getByRole('tab', { name }).click();
const region = (name: string) => page().getByRole('region', { name, exact: true });
const shown = () => page().getByRole('tabpanel');

async function edition(typed: string): Promise<void> {
  await page().getByRole('combobox', { name: 'どの年度の規則で見るか' }).fill(typed);
  await page()
    .getByRole('option', { name: new RegExp(typed) })
    .first()
    .click();
}

async function save(name: string): Promise<string> {
  await app().saveNext(file(name));
  await button('PDF で保存する').click();
  await expect.poll(() => existsSync(file(name))).toBe(true);
  const pages = textOfPdf(file(name));
  expect(pages).toHaveLength(1);
  return (pages[0] ?? '').replace(/\s/gu, '');
}

describe('生計維持者と書類', () => {
  it('質問に答えると、生計維持者と理由が出る', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await button('練習データで試す').click();
    await go('試算');
    await tab('生計維持者と書類');
    await page().getByRole('heading', { name: '生徒は、社会的養護を必要とする人ですか。' }).waitFor();
    await look(page(), '80-生計維持者の質問');
    await button('いいえ').click();
    await button('2名いる').click();
    await page().getByRole('heading', { name: '生計維持者は 父と母（2名）です' }).waitFor();
  });

  it('答えは、一つずつでも、どれからでも直せる', async () => {
    await button('一つ前の質問に戻る').click();
    await page().getByRole('heading', { name: '親権者、または同一世帯の父母がいますか。' }).waitFor();
    await button('死別などにより1名だけいる').click();
    await page().getByRole('heading', { name: '生計維持者は 父または母（1名）です' }).waitFor();
    await button('「社会的養護」の答えを直す').click();
    await page().getByRole('heading', { name: '生徒は、社会的養護を必要とする人ですか。' }).waitFor();
  });

  it('キーボードだけで終わりまで答えられる', async () => {
    expect(await tabTo(page(), button('いいえ'), 60)).toBe(true);
    await page().keyboard.press('Enter');
    await page().getByRole('heading', { name: '親権者、または同一世帯の父母がいますか。' }).waitFor();
    expect(await tabTo(page(), button('いない'), 10)).toBe(true);
    await page().keyboard.press('Enter');
    await page().getByRole('heading', { name: '生計維持者は 生計を維持する主たる者（1名）です' }).waitFor();
  });

  it('別の年度を選ぶと、その年度の質問と収入一覧になり、年額も計算する', async () => {
    await edition('通信教育');
    await button('いいえ').click();
    await button('いいえ').click();
    await button('離婚した').click();
    await button('再婚していない').click();
    await button(/父または母の一方と同居/).click();
    const papers = region('父または母の書類');
    await papers.getByText('2018年1月1日以前から同じ勤務先').click();
    await papers.getByText('2018年1月2日以降に退職').click();
    await papers.getByText('雇用保険基本手当（失業手当）を受給').first().click();
    await papers.getByText(/申込日現在勤めているすべての勤務先の証明書類（CまたはD）が必要です/).waitFor();
    await papers.getByText('年収見込証明書（原本のみ、発行元は勤務先）').waitFor();
    await papers.getByLabel('基本手当日額（円）').fill('5000');
    await papers.getByLabel('所定給付日数').fill('90');
    await papers.getByLabel('2019年12月以前の受給額（円）').fill('45000');
    await papers.getByText('年額 40万円').waitFor();
    await page().getByText('秋以降の募集として年を読み替える').click();
    await papers.getByText('2019年1月1日以前から同じ勤務先').first().waitFor();
    expect(await page().evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(
      true,
    );
    await look(page(), '81-生計維持者の書類');
  });

  it('1 ページに印刷できる', async () => {
    const text = await save('生計維持者と書類.pdf');
    expect(text).toContain('父または母（1名）');
    expect(text).toContain('Gの年額:5,000円×90日－45,000円＝405,000円');
  });

  it('特別控除は、スカラネットに入力する数字になる', async () => {
    await edition('2023年度 在学採用');
    const part = region('特記情報（特別控除）');
    await part
      .getByRole('radiogroup', { name: '別居していますか' })
      .getByRole('radio', { name: 'はい' })
      .click();
    await part.getByLabel('1年間の住居費（円）').fill('70万円');
    await part.getByLabel('光熱・水道費（円）').fill('10000');
    await part.getByLabel('家具・家事用品費（円）').fill('1');
    await part.getByText(/別居の実費 710,001円を、1万円未満を切り上げて 上限の 71万円とします/).waitFor();
    await look(page(), '82-特別控除');
  });

  it('生徒から始めると登録内容が入り、結果を一度に書き戻して、元に戻せる', async () => {
    await page().keyboard.press('Control+K');
    await page().keyboard.type('ﾀｶﾊｼ');
    await page().getByRole('option', { name: /髙橋/ }).first().waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await page().getByRole('region', { name: '試算する生徒' }).waitFor();
    const questions = region('生計維持者の質問');
    // 社会的養護 is among the student's entries, so that question is answered already.
    await questions.getByRole('heading', { name: '親権者、または同一世帯の父母がいますか。' }).waitFor();
    await questions.getByRole('button', { name: '2名いる' }).click();
    await region('母の書類').getByText('年金', { exact: true }).first().click();
    await button('生徒の登録に書き込む').click();
    await page().getByText('生徒の登録に書き込みました。元に戻すことができます。').waitFor();
    await button(/^元に戻す/)
      .first()
      .click();
  });
});

describe('保証人チェック', () => {
  it('条件ごとに理由を言い、要らないことは尋ねない', async () => {
    await button('生徒を外す').click();
    await tab('保証人チェック');
    await edition('通信教育');
    await page()
      .getByRole('radiogroup', { name: '所得連動返還方式を選ぶ' })
      .getByRole('radio', { name: 'いいえ' })
      .click();
    await page().getByLabel('生徒の生年月日').fill('平成11年5月1日');
    await page().getByLabel('誓約日').fill('令和2年5月20日');
    await page().getByLabel('貸与終了月').fill('令和3年3月');
    const joint = region('連帯保証人');
    await joint.getByRole('combobox', { name: '生徒から見た続柄' }).fill('父母');
    await page().getByRole('option', { name: '父母', exact: true }).click();
    for (const question of [
      '生徒の配偶者・婚約者ですか',
      '未成年者ですか',
      '学生ですか',
      '債務整理中（破産等）ですか',
    ])
      await joint.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'いいえ' }).click();
    await joint.getByText('選任できます', { exact: true }).waitFor();
    expect(await joint.getByText('父母がいない等の事情がありますか').count()).toBe(0);
  });

  it('例外の人には代替要件を尋ね、満たせば書類を言う', async () => {
    const guarantor = region('保証人');
    const relation = guarantor.getByRole('combobox', { name: '生徒から見た続柄' });
    // A list closes when the screen is scrolled under it.
    await guarantor.getByLabel('生年月日').fill('昭和45年4月1日');
    await relation.fill('離婚');
    await page().getByRole('option', { name: '離婚により親権を失った父母' }).click();
    await guarantor
      .getByRole('radiogroup', { name: '生徒・連帯保証人と別生計ですか' })
      .getByRole('radio', { name: 'はい' })
      .click();
    for (const question of [
      '連帯保証人の配偶者・婚約者ですか',
      '生徒の配偶者・婚約者ですか',
      '未成年者ですか',
      '学生ですか',
      '債務整理中（破産等）ですか',
    ])
      await guarantor
        .getByRole('radiogroup', { name: question })
        .getByRole('radio', { name: 'いいえ' })
        .click();
    await guarantor.getByRole('radio', { name: '給与（年金を含む）' }).click();
    await guarantor.getByLabel('年間収入').fill('320万円');
    await guarantor.getByText('代替要件により選任できます').waitFor();
    await guarantor.getByText('返還保証書', { exact: true }).waitFor();
    await look(page(), '83-保証人チェック');
    const text = await save('保証人チェック.pdf');
    expect(text).toContain('保証人:代替要件により選任できます');
  });

  it('機関保証の保証料は表のとおりで、表のない年度にはない', async () => {
    await radio('機関保証').click();
    await page()
      .getByRole('button', { name: /借りる奨学金/ })
      .click();
    await page()
      .getByRole('option', { name: /月額 54,000円/ })
      .click();
    await region('保証料').getByText('月額 1,286円', { exact: true }).waitFor();
    await look(page(), '84-機関保証');
    await edition('予約採用');
    await shown().getByText('この版の出典には保証料の表がありません。').waitFor();
  });

  it('選任の条件が出典にない年度では、だれも選任できるとせず、書類と確かめる場所を示す', async () => {
    await edition('2025年度 在学採用');
    await shown().getByText('保証依頼書（兼保証委託契約書）・保証料支払依頼書').waitFor();
    await radio('人的保証').click();
    const guarantor = region('保証人');
    await guarantor.getByText('選任の条件はこの版の出典にありません').waitFor();
    await guarantor.getByText('保証人の印鑑登録証明書（原本のみ）').waitFor();
    expect(await page().getByLabel('生徒の生年月日').count()).toBe(0);
    await look(page(), '84-条件のない保証');
    const text = await save('条件のない保証.pdf');
    expect(text).toContain('保証人:選任の条件はこの版の出典にありません');
    expect(text).toContain('連帯保証人の印鑑登録証明書（原本）');
  });
});
