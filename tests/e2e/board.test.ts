import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';
import { textOfPdf } from './harness/papers.ts';

// A round of ten students until it is closed: who never entered, who is put off, who withdraws, what スカラAC says.

const { app, page, button, radio, heading, grid, go, file, comeBack } = startDay('2022-06-03');

const board = () => grid('推薦漏れゼロ');
const dialog = (name: string) => page().getByRole('dialog', { name });
const students = Array.from({ length: 10 }, (_, at) => ({
  studentNumber: `A${String(at + 1).padStart(2, '0')}`,
  name: `試験${at + 1}号`,
}));

/** The students of the roster, with the receipt numbers of the first three. */
const rosterText = (): string =>
  [
    ['学籍番号', '学年', '組', '番号', '姓', '名', 'セイ', 'メイ', '給付希望', '受付番号', '受付番号発行日'],
    ...students.map(({ studentNumber, name }, at) => [
      studentNumber,
      '3',
      '1',
      String(at + 1),
      '試験',
      name,
      'シケン',
      'ゴウ',
      'はい',
      at < 3 ? `2022-00${at + 1}` : '',
      at < 3 ? `2022/05/${30 - at}` : '',
    ]),
  ]
    .map((cells) => cells.join(','))
    .join('\r\n');

const acList = [
  ['受付番号', '氏名', '受付番号発行日', '成績入力', '推薦状況'],
  ['2022-001', '試験　試験1号', '2022/05/30', '未', '未推薦'],
  ['2022-002', '試験　試験2号', '2022/05/29', '未', '未推薦'],
  ['2022-003', '試験　試験3号', '2022/05/28', '未', '未推薦'],
  ['2022-004', '試験　試験4号', '2022/05/31', '未', '未推薦'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Chooses the row of a student by its name. */
const choosePerson = (name: string) => board().getByText(name, { exact: true }).first().click();
const chip = (text: string) => radio(new RegExp(`^${text}$`));

async function recordAs(kind: string, reason: string, to: string | null = null): Promise<void> {
  const asked = dialog('申込の経過を記録する');
  await asked.waitFor();
  await choose(page(), '何が起きましたか', kind);
  if (to !== null) await choose(page(), 'どの回へ回しますか', to);
  await asked.getByRole('textbox', { name: /^理由/ }).fill(reason);
  await asked.getByRole('button', { name: '記録する' }).last().click();
}

/** Marks so many rows from the first one down. */
async function mark(first: string, count: number): Promise<void> {
  await choosePerson(first);
  for (let at = 1; at < count; at += 1) await page().keyboard.press('Shift+ArrowDown');
  await page().keyboard.press('Space');
  await button(`選択した ${count} 人に記録する`).click();
}

describe('6月3日: 漏れている人が分かる', () => {
  it('学校を登録し、希望のある 10 人を取り込む', async () => {
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
    writeFileSync(file('希望者.csv'), rosterText());
    await go('名簿');
    await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
    await app().chooseNext(file('希望者.csv'));
    await button('ファイルを選ぶ').click();
    await button('列の対応へ進む').click();
    await button('確認へ進む').click();
    await button('10 人を取り込む').click();
    await page().getByText('10 人を取り込みました').waitFor();
  });

  it('だれも漏れずに並び、赤い理由ごとに数が出る', async () => {
    await go('推薦漏れゼロ');
    await chip('すべて 10').waitFor();
    await chip('未入力 7').waitFor();
    await chip('訂正期間A 2').waitFor();
    await chip('入力済・未推薦 1').waitFor();
    await look(page(), '90-推薦漏れゼロ');
  });

  it('スカラACの一覧を貼り付けると、名簿にない番号の持ち主が分かる', async () => {
    await button('スカラACの一覧を取り込む').click();
    const asked = dialog('スカラACの一覧を取り込む');
    await asked.getByRole('textbox', { name: '一覧' }).fill(acList);
    await asked.getByRole('button', { name: '貼り付けた一覧を読む' }).click();
    await asked.getByText('試験　試験4号（氏名が同じ）').waitFor();
    await look(page(), '91-スカラACの一覧');
    await asked.getByRole('button', { name: '4 件を取り込む' }).click();
    await asked.waitFor({ state: 'detached' });
    await chip('名簿にない番号 1').click();
    await board().getByText('名簿にない').first().click();
    await page().getByRole('button', { name: 'この生徒の受付番号にする' }).click();
    await chip('すべて 10').click();
    await chip('訂正期間A 3').waitFor();
  });

  it('訂正期間Aの生徒には開く日が出て、辞退は理由とともに断られる', async () => {
    await choosePerson('試験　試験4号');
    const panel = page().getByRole('complementary');
    await panel.getByRole('heading', { name: '試験　試験4号' }).waitFor();
    await panel.getByText('6月6日（月）から、成績を入力して推薦します。').waitFor();
    await look(page(), '92-申込の経過');
    await panel.getByRole('button', { name: '記録する' }).click();
    await recordAs('辞退', '就職に変更した');
    const asked = dialog('申込の経過を記録する');
    await asked.getByText('1 人には記録できませんでした').waitFor();
    await asked.getByText('6月6日（月）から手続きできます', { exact: false }).first().waitFor();
    await look(page(), '93-記録できない');
    await asked.getByRole('button', { name: '閉じる' }).last().click();
  });

  it('残っている人がいる間は閉じられず、だれが残るかが出る', async () => {
    await button('第1回を閉じる').click();
    const asked = dialog('第1回を閉じる');
    await asked.getByText('第1回はまだ閉じられません').waitFor();
    expect(await asked.getByRole('listitem').count()).toBe(10);
    await look(page(), '94-閉じられない');
    await asked.getByRole('button', { name: '戻る' }).click();
  });

  it('スペースで選んだ 6 人を、まとめて次回へ回し、元に戻してやり直せる', async () => {
    await chip('未入力 6').click();
    await mark('試験　試験5号', 6);
    await recordAs('次回', '第1回に入力しなかった', '第2回');
    await page().getByText('6 人に「次回へ回した」を記録しました。').waitFor();
    await chip('すべて 10').click();
    await chip('次回へ 6').waitFor();
    await button('元に戻す').first().click();
    await chip('未入力 6').waitFor();
    await button('やり直す').first().click();
    await chip('次回へ 6').waitFor();
    await radio(/^第2回 6/).waitFor();
  });
});

describe('6月7日: 全員を決めて、回を閉じる', () => {
  it('訂正期間が明けた 4 人の辞退を記録すると、閉じられる', async () => {
    await comeBack('2022-06-07');
    await go('推薦漏れゼロ');
    await radio(/^第1回/).click();
    await chip('入力済・未推薦 4').click();
    await mark('試験　試験1号', 4);
    await recordAs('辞退', '就職に変更した');
    await page().getByText('4 人に「辞退した」を記録しました。').waitFor();
    await chip('すべて 10').click();
    await button('第1回を閉じる').click();
    const asked = dialog('第1回を閉じる');
    await asked.getByText('申込者', { exact: true }).waitFor();
    await look(page(), '95-閉じる前');
    await asked.getByRole('button', { name: '第1回を閉じる' }).click();
    await page().getByText('第1回は閉じています').waitFor();
  });

  it('締めの用紙を PDF と Excel で保存する', async () => {
    await button('締めの用紙').click();
    const asked = dialog('第1回の締めの用紙');
    await app().saveNext(file('締め.pdf'));
    await asked.getByRole('button', { name: 'PDF で保存する' }).click();
    await asked.getByText(/締め\.pdf/).waitFor();
    expect(textOfPdf(file('締め.pdf')).join('')).toContain('就職に変更した');
    await app().saveNext(file('締め.xlsx'));
    await asked.getByRole('button', { name: 'Excel で保存する' }).click();
    await expect.poll(() => existsSync(file('締め.xlsx'))).toBe(true);
    await look(page(), '96-締めの用紙');
    await page().keyboard.press('Escape');
  });

  it('理由を書いて締めを取り消すと、また記録できる', async () => {
    await button('締めを取り消す').click();
    const asked = dialog('第1回の締めを取り消す');
    await asked.getByRole('button', { name: '締めを取り消す' }).last().click();
    await asked.getByText('理由を入力してください。').waitFor();
    await asked.getByRole('textbox', { name: /取り消す理由/ }).fill('追加の申込みがあった');
    await asked.getByRole('button', { name: '締めを取り消す' }).last().click();
    await button('第1回を閉じる').waitFor();
    await go('変更の記録');
    await page().getByText('第1回の締めの取り消し（追加の申込みがあった）').first().waitFor();
  });
});
