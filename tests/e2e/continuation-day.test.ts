import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { look } from './harness/look.ts';

// 適格認定: a university's own data, from the edition to the measures.

const { app, page, seen, file, button, heading, grid, go } = startDay();

const students = [
  '学籍番号,学年,学部(科),氏名,GPA,修得単位数,標準修得単位数,出席率,卒業延期確定,前回の適格認定が警告',
  'S001,2,文学部,見本　太郎,3.10,62,62,95,いいえ,いいえ',
  'S002,2,文学部,試験　花子,2.90,40,62,85,いいえ,いいえ',
  'S003,2,文学部,架空　次郎,2.80,30,62,55,いいえ,はい',
  'S004,2,文学部,仮名　三郎,2.70,62,62,,いいえ,いいえ',
];

describe('適格認定', () => {
  it('制度を選び、学生の数値を取り込む', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await choose(page(), '制度と年度', '2025年度 適格認定');
    await page().getByText('未確認の値があります（令和7年度 適格認定）').waitFor();
    await page().getByRole('link', { name: '名簿を取り込む' }).click();
    writeFileSync(file('学業.csv'), `\uFEFF${students.join('\r\n')}\r\n`);
    await app().chooseNext(file('学業.csv'));
    await button('ファイルを選ぶ').click();
    await button('列の対応へ進む').click();
    await button('確認へ進む').click();
    await button('4 人を取り込む').click();
    await page().getByText('4 人を取り込みました').waitFor();
  });

  it('判定は区分を言葉で示し、未確認の出典にはそう書く', async () => {
    await go('判定');
    const rows = grid('判定').getByRole('row');
    const stateOf = (name: string) => rows.filter({ hasText: name }).textContent();
    expect(await stateOf('見本')).toContain('継続');
    expect(await stateOf('試験')).toContain('警告');
    expect(await stateOf('架空')).toContain('廃止');
    expect(await stateOf('仮名')).toContain('情報不足');
    await rows.filter({ hasText: '試験' }).getByText('試験').click();
    const panel = page().getByRole('complementary');
    await panel.locator('figcaption').getByText('未確認').first().waitFor();
    expect(await panel.textContent()).not.toMatch(/受付番号|評定平均値/u);
    await look(page(), '90-適格認定_判定');
  });

  it('ホームも帳票も、推薦ではなく適格認定のことを言う', async () => {
    await go('ホーム');
    await page().getByText('廃止の基準に当たる学生が 1 人います。').waitFor();
    await look(page(), '91-適格認定_ホーム');
    await go('帳票');
    await page().getByRole('radio', { name: '判定一覧' }).waitFor();
    expect(await page().getByRole('radio', { name: '推薦者一覧' }).count()).toBe(0);
    await go('成績');
    await look(page(), '92-適格認定_成績');
  });

  it('まったく別の制度に替えても、誰がどう変わるかが切り替える前に分かる', async () => {
    await go('規則');
    await page().getByRole('tab', { name: '判定し直す' }).click();
    await page().getByText('替えてみる版を選んでください').waitFor();
    await choose(page(), '替えてみる版', '2025年度 在学採用');
    await page().getByRole('heading', { name: '変わる人数' }).waitFor();
    await expect.poll(() => grid('判定が変わる生徒').getAttribute('aria-rowcount')).toBe('5');
    await look(page(), '93-適格認定_判定し直す');
  });

  it('通して、CSP に触れず、画面の誤りもなかった', async () => {
    expect(await seen().violations()).toEqual([]);
    expect(seen().errors).toEqual([]);
  });
});
