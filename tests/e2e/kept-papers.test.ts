import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { writeRoster } from '#core/sheets/write/write-roster.ts';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';
import { textOfPdf } from './harness/papers.ts';

// Before the envelope is closed: 点検 by keys alone. What the school keeps: 面談票 and レポート from the empty sheet to the
// certificate of their destruction, years later.

const { app, page, file, button, radio, heading, grid, go, comeBack } = startDay('2022-06-15');

const tab = (name: string) => page().getByRole('tab', { name });
const dialog = (name: string | RegExp) => page().getByRole('dialog', { name });
const students = () => page().getByRole('grid', { name: '点検する生徒' });
const inspection = (name: string) => page().getByRole('region', { name: `${name}さんの点検` });

const student = (at: number, facts: Partial<Applicant>): Applicant => ({
  ...blankApplicant,
  studentNumber: `03010${at}`,
  grade: 3,
  class: '1',
  seat: at,
  familyName: '試験',
  givenName: ['葵', '凛', '湊'][at - 1] ?? '',
  birthDate: '2004-05-01',
  graduation: '2023-03',
  nationality: 'japanese',
  wantsGrant: true,
  supporters: 2,
  receiptNumber: `220520000${at}`,
  receiptDate: '2022-05-20',
  gradeAverage: { kind: 'typed', text: '3.9' },
  ...facts,
});
const roster = [
  student(1, {}),
  student(2, { gradeAverage: { kind: 'typed', text: '3.3' }, supporters: 1 }),
  student(3, { gradeAverage: { kind: 'typed', text: '3.2' }, receiptNumber: null, receiptDate: null }),
];

describe('封をする前の点検', () => {
  it('学校を登録し、三人の名簿を取り込み、二人の書類を受け取る', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await page().getByRole('combobox', { name: '制度と年度' }).fill('2022年度実施 予約採用');
    await page().getByRole('option').first().click();
    await button('学校の情報を入力する').click();
    for (const [label, text] of [
      ['学校名', '試験県立みほん高等学校'],
      ['校長 姓', '髙橋'],
      ['校長 名', '一郎'],
      ['担当者 姓', '山田'],
      ['担当者 名', '花子'],
    ] as const)
      await page().getByLabel(label).fill(text);
    await button('保存する').click();
    await heading('ホーム').waitFor();
    await importRoster();
    await go('書類');
    await button('窓口で受け取る').click();
    for (const { studentNumber } of roster.slice(0, 2)) {
      await page().getByLabel('学籍番号').fill(studentNumber);
      await page().keyboard.press('Enter');
      await dialog('窓口で受け取る').getByText(studentNumber).waitFor();
      for (const key of ['1', '2']) {
        await page().keyboard.press(key);
        await expect
          .poll(() => dialog('窓口で受け取る').getByRole('button', { pressed: true }).count())
          .toBe(Number(key));
      }
      await page().keyboard.press('Enter');
      await page().getByLabel('学籍番号').waitFor();
    }
    await button('終わる').click();
  });

  it('一人目は、矢印と数字のキーだけで「封ができる」になる', async () => {
    await tab('点検').click();
    await students().focus();
    await page().keyboard.press('ArrowDown');
    await inspection('試験　葵').getByText('まだ点検していない問いが 8 あります。').waitFor();
    await page().keyboard.press('Enter');
    await page().keyboard.press('A');
    await answered(2);
    await page().keyboard.press('A');
    await answered(7);
    await page().keyboard.press('1');
    await inspection('試験　葵').getByText('点検が終わりました').waitFor();
    await look(page(), '410-点検_封ができる');
  });

  it('次の生徒では、去年の様式と、1名だけの生計維持者が残る', async () => {
    await page().keyboard.press('N');
    const panel = inspection('試験　凛');
    await panel.waitFor();
    await page().keyboard.press('2');
    await panel.getByRole('textbox', { name: '様式の年度' }).fill('令和3年度');
    await page().keyboard.press('Enter');
    await panel.getByText('「提出書類一覧表」過年度の様式（2021年度の様式）。').waitFor();
    await panel.getByText('生計維持者が1名である理由（死別・離婚など）を、生徒が申告していますか').waitFor();
    await expect.poll(() => radio(/^不備あり/).textContent()).toContain('1');
    await look(page(), '411-点検_不備');
  });

  it('不備は、その場で差戻しにでき、一度で元に戻る', async () => {
    const panel = inspection('試験　凛');
    await panel.getByRole('button', { name: '差戻しにする' }).click();
    await expect
      .poll(() =>
        dialog('不備で差し戻す')
          .getByRole('textbox', { name: /不備の内容/ })
          .inputValue(),
      )
      .toBe('過年度の様式');
    await dialog('不備で差し戻す').getByRole('button', { name: '記録する' }).last().click();
    await panel.getByText('「提出書類一覧表」に不備があります（過年度の様式）。').waitFor();
    await button('元に戻す').click();
    await panel.getByText('「提出書類一覧表」過年度の様式（2021年度の様式）。').waitFor();
  });

  it('書類を出していない生徒には、受付番号と書類が足りないと言う', async () => {
    await students().getByText('試験　湊').click();
    const panel = inspection('試験　湊');
    await panel.getByText('スカラネットの受付番号が入力されていません。').waitFor();
    await panel.getByText('「確認書（給付）」を受け取っていません。').waitFor();
  });

  it('点検表は一人ずつ、直すところと確かめたことを示す', async () => {
    await button('点検表を印刷').click();
    await app().saveNext(file('点検表.pdf'));
    await dialog('点検表を印刷する').getByRole('button', { name: 'PDF で保存する' }).click();
    await dialog('点検表を印刷する').getByText('点検表.pdf（3 ページ）').waitFor();
    await page().keyboard.press('Escape');
    const [first = '', second = '', third = ''] = textOfPdf(file('点検表.pdf'));
    expect(first).toContain('直すところも、足りない書類もありません');
    expect(second).toContain('× 過年度の様式');
    expect(third).toContain('受付番号が入力されていません');
  });
});

describe('面談票と保管簿', () => {
  it('評定が届かない生徒だけが、確かめる生徒に出る', async () => {
    await page().getByRole('link', { name: '保管簿' }).click();
    await heading('保管簿').waitFor();
    await radio(/^これから確認/).waitFor();
    expect(await grid('学修意欲の確認').getByRole('row').count()).toBe(3);
    await look(page(), '412-学修意欲の確認');
  });

  it('用紙には生徒の値と書く欄、保管の期限が入る', async () => {
    await button('表の 2 人分の用紙を印刷').click();
    const print = dialog('2 人分の用紙を印刷する');
    for (const [name, title] of [
      ['面談票', '面談票'],
      ['レポート', '学修意欲レポート'],
    ] as const) {
      await print.getByRole('radio', { name }).click();
      await app().saveNext(file(`${name}.pdf`));
      await print.getByRole('button', { name: 'PDF で保存する' }).click();
      await print.getByText(`${name}.pdf（2 ページ）`).waitFor();
      const [first = ''] = textOfPdf(file(`${name}.pdf`));
      expect(first).toContain(title);
      for (const text of ['試験', '3.3', '進学の目的', '進学後の学修継続の意志', '令和8年3月31日'])
        expect(first).toContain(text);
    }
    await page().keyboard.press('Escape');
    await print.waitFor({ state: 'detached' });
  });

  it('書き込んだ用紙を記録すると、成績と保管簿の両方に入る', async () => {
    await grid('学修意欲の確認').getByText('試験　凛').click();
    const panel = page().getByRole('complementary');
    await panel.getByRole('button', { name: '記録する' }).click();
    await panel.getByText('結果を選んでください。').waitFor();
    await panel.getByRole('radio', { name: '認められる' }).click();
    await panel.getByRole('textbox', { name: '保管場所' }).fill('事務室の書庫 3段目');
    await panel.getByRole('button', { name: '記録する' }).click();
    await panel.getByText(/事務室の書庫 3段目、令和8年3月31日まで保管/).waitFor();
    await look(page(), '413-学修意欲の記録');
    await go('判定');
    await grid('判定').getByText('試験　凛').click();
    await page()
      .getByText(/面談（令和4年6月15日）で学修意欲等が認められています。/)
      .first()
      .waitFor();
  });

  it('学校の定めは、機構の定めより短くできない', async () => {
    await openRegister();
    const years = page().getByRole('textbox', { name: '学校で定める年数（長くするとき）' });
    await years.fill('2');
    await page().keyboard.press('Enter');
    await page().getByText('機構の定めは3年間です。3年以上を入力してください。').waitFor();
    await years.fill('');
    await page().keyboard.press('Enter');
    await grid('保管簿').getByText('試験　凛').click();
    await look(page(), '414-保管簿');
  });
});

describe('四年後の四月', () => {
  it('ホームが、期限の過ぎた書類を知らせる', async () => {
    await comeBack('2026-04-10');
    await go('ホーム');
    await page().getByRole('link', { name: '保管の期限が過ぎたレポート・面談票が 1 件あります。' }).click();
    await heading('保管簿').waitFor();
    await grid('保管簿').getByText('廃棄の時期').waitFor();
  });

  it('廃棄リストを印刷し、廃棄を記録すると、氏名と番号だけが残る', async () => {
    await button('印刷する').click();
    await app().saveNext(file('廃棄リスト.pdf'));
    await dialog('一覧を印刷する').getByRole('button', { name: 'PDF で保存する' }).click();
    await dialog('一覧を印刷する').getByText('廃棄リスト.pdf（1 ページ）').waitFor();
    await page().keyboard.press('Escape');
    expect(textOfPdf(file('廃棄リスト.pdf')).join('')).toContain('事務室の書庫');
    await button('廃棄を記録する（1 件）').click();
    await dialog('廃棄を記録する').getByRole('textbox', { name: '立会い' }).fill('教頭 鈴木');
    await look(page(), '415-廃棄の記録');
    await button('1 件の廃棄を記録する').click();
    await page().getByText('1 件の廃棄を記録しました').waitFor();
    await radio(/^廃棄済/).click();
    await grid('保管簿').getByText('試験　凛').waitFor();
    expect(await grid('保管簿').getByText('事務室の書庫').count()).toBe(0);
  });

  it('廃棄証明書を印刷する', async () => {
    await tab('廃棄の記録').click();
    await button('廃棄証明書').click();
    await app().saveNext(file('廃棄証明書.pdf'));
    await dialog('廃棄証明書を印刷する').getByRole('button', { name: 'PDF で保存する' }).click();
    await dialog('廃棄証明書を印刷する').getByText('廃棄証明書.pdf（1 ページ）').waitFor();
    await page().keyboard.press('Escape');
    const text = textOfPdf(file('廃棄証明書.pdf')).join('');
    for (const word of ['裁断', '教頭 鈴木', '試験', '030102', '令和8年4月10日', '面談票 1'])
      expect(text).toContain(word);
    await look(page(), '416-廃棄証明書');
  });
});

/** So many questions of the student on the screen have an answer. */
const answered = (count: number) =>
  expect
    .poll(() => page().locator('[data-question] [aria-pressed="true"]').count(), { timeout: 10_000 })
    .toBe(count);

async function openRegister(): Promise<void> {
  await go('書類');
  await page().getByRole('link', { name: '保管簿' }).click();
  await tab('保管簿').click();
}

async function importRoster(): Promise<void> {
  const path = file('三人の名簿.xlsx');
  const frame = {
    schoolName: '試験県立みほん高等学校',
    editionTitle: '予約採用',
    scheme: 'advance',
    printedOn: '2022-06-15',
  } as const;
  writeFileSync(path, await writeRoster(roster, frame));
  await go('名簿');
  await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
  await app().chooseNext(path);
  await button('ファイルを選ぶ').click();
  await button('列の対応へ進む').click();
  await button('確認へ進む').click();
  await button('3 人を取り込む').click();
  await page().getByText('3 人を取り込みました').waitFor();
}
