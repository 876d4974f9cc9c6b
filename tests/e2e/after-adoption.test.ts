import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { choose } from './harness/choose.ts';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { projectFolder } from './harness/launch.ts';
import { look } from './harness/look.ts';
import { textOfPdf } from './harness/papers.ts';

// 採用後: a university with a cohort of twelve, from 進学届 to the letters of 適格認定.

const { app, page, seen, file, button, radio, heading, grid, go } = startDay('2026-02-10');

const names = [
  '青木　一郎',
  '石川　花',
  '上野　健',
  '江口　翼',
  '大野　葵',
  '加藤　蓮',
  '木村　凛',
  '小林　湊',
  '佐藤　陽',
  '島田　結',
  '鈴木　颯',
  '髙橋　紬',
];
const number = (at: number): string => `B25${String(at + 1).padStart(3, '0')}`;

/** Credits, attendance, the lowest quarter by GPA and last year's warning: seven of the twelve do not simply go on. */
const roster = [
  '学籍番号,氏名,学部,学年,修業年限,GPA,修得単位数,標準修得単位数,出席率,卒業延期の確定,前回の適格認定が警告',
  ...names.map((name, at) => {
    const credits = at === 6 ? 30 : at === 7 || at === 8 ? 42 : 62;
    const warned = at === 8 ? 'はい' : 'いいえ';
    const attendance = at === 5 ? 78 : 95;
    const gpa = (3.9 - at * 0.1).toFixed(2);
    return [number(at), name, '文学部', 2, 4, gpa, credits, 62, attendance, 'いいえ', warned].join(',');
  }),
].join('\r\n');

const candidates = names
  .slice(0, 5)
  .map((_, at) => `${number(at)}\t${at % 2 === 0 ? '給付・第一種' : '第一種・第二種'}`);
const adopted = [
  '学籍番号\t奨学生番号\t種類\t月額\t始期\t終期\t保証',
  ...names.map(
    (_, at) =>
      `${number(at)}\t825-04-1000${at + 10}\t第一種\t54,000\t2025/4\t2029/3\t${at === 0 ? '人的保証' : '機関保証'}`,
  ),
];

const papers = path.join(projectFolder, 'test-results', 'after-adoption');
const tab = (name: string): Promise<void> => page().getByRole('tab', { name }).click();
const dialog = (): Locator => page().getByRole('dialog').last();
const panel = (): Locator => page().getByRole('complementary');
const list = (): Locator => page().getByRole('textbox', { name: '一覧' });

/** Prints the only thing behind a button, or the chosen one of several. */
async function print(of: string, which: string | null, name: string): Promise<readonly string[]> {
  mkdirSync(papers, { recursive: true });
  await button(of).click();
  if (which !== null) await dialog().getByText(which, { exact: true }).click();
  const target = path.join(papers, `${name}.pdf`);
  await app().saveNext(target);
  await dialog().getByRole('button', { name: 'PDF で保存する' }).click();
  await dialog().getByText('保存しました').waitFor();
  await page().keyboard.press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
  return textOfPdf(target);
}

describe('採用後: 大学の 12 人', () => {
  it('名簿を取り込み、学校の情報を入れる', async () => {
    await heading('奨学デスクへようこそ').waitFor();
    await choose(page(), '制度と年度', '2025年度 在学採用');
    await page().getByText('令和7年度 在学採用').first().waitFor();
    writeFileSync(file('学部.csv'), `\uFEFF${roster}\r\n`);
    await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
    await app().chooseNext(file('学部.csv'));
    await button('ファイルを選ぶ').click();
    await button('列の対応へ進む').click();
    await button('確認へ進む').click();
    await button('12 人を取り込む').click();
    await page().getByText('12 人を取り込みました').waitFor();
    await go('設定');
    await page().getByLabel('学校名').fill('架空大学');
    await page().getByLabel('校長 姓').fill('学長');
    await page().getByLabel('校長 名').fill('一郎');
    await page().getByLabel('担当者 姓').fill('担当');
    await page().getByLabel('担当者 名').fill('花子');
    await button('保存する').click();
    await page().getByText('保存しました').first().waitFor();
  });

  it('進学届: 候補者を貼り付け、範囲をまとめて済みにし、順番を守る', async () => {
    await go('採用後');
    await look(page(), '130-採用後_はじめ');
    await button('採用候補者を貼り付ける').click();
    await list().fill([...candidates, 'B99999\t第一種'].join('\n'));
    await page().getByText('学籍番号「B99999」の学生は名簿にいません。').waitFor();
    await look(page(), '131-採用後_貼り付け');
    await button('5 人を記録する').click();
    await grid('進学届').waitFor();
    await (await cell(grid('進学届'), '青木', '識別番号の交付')).click();
    await page().getByText('「決定通知の提出」がまだ記録されていません').waitFor();
    await (await cell(grid('進学届'), '青木', '候補')).click();
    await page().keyboard.press('Escape');
    await (await cell(grid('進学届'), '青木', '決定通知の提出')).click();
    await expect
      .poll(async () => (await cell(grid('進学届'), '青木', '決定通知の提出')).textContent())
      .toContain('2月10日');
    await page().keyboard.press('Shift+ArrowDown');
    await page().keyboard.press('Shift+ArrowDown');
    await page().keyboard.press(' ');
    await expect
      .poll(async () => (await cell(grid('進学届'), '上野', '決定通知の提出')).textContent())
      .toContain('2月10日');
    await page().keyboard.press('Control+Z');
    await expect
      .poll(async () => (await cell(grid('進学届'), '上野', '決定通知の提出')).textContent())
      .toBe('未');
    await page().keyboard.press('Control+Y');
    await expect
      .poll(async () => (await cell(grid('進学届'), '上野', '決定通知の提出')).textContent())
      .toContain('2月10日');
    await button('期限を決める').click();
    await dialog().getByLabel('期限').fill('2026/2/9');
    await dialog().getByRole('button', { name: '保存する' }).last().click();
    await expect.poll(() => radio(/^期限を過ぎた/).textContent()).toBe('期限を過ぎた5');
    await (await cell(grid('進学届'), '江口', '氏名')).dblclick();
    await panel().getByText('識別番号とパスワードは記録しません').waitFor();
    await look(page(), '132-採用後_進学届');
    const [list1 = ''] = await print('未手続者一覧', null, '進学届未手続者');
    expect(list1).toContain('このうち 5 人は期限を過ぎています');
    expect(list1).toContain('江口');
  });

  it('返還誓約書: 保証ごとの書類がそろうまで送れない', async () => {
    await tab('返還誓約書');
    await button('採用者を貼り付ける').click();
    await list().fill(adopted.join('\n'));
    await page().getByText('追加 12').waitFor();
    await button('12 件を記録する').click();
    await grid('返還誓約書').waitFor();
    await (await cell(grid('返還誓約書'), '石川', '交付')).click();
    await (await cell(grid('返還誓約書'), '石川', '機構へ送付')).click();
    await page().getByText('返還誓約書の提出がまだ記録されていません').waitFor();
    await (await cell(grid('返還誓約書'), '青木', '氏名')).dblclick();
    await panel().getByText('連帯保証人の印鑑登録証明書').waitFor();
    expect(await panel().getByText('保証依頼書').count()).toBe(0);
    await look(page(), '133-採用後_返還誓約書');
    const pages = await print('チェック表（12 枚）', null, '返還誓約書チェック表');
    expect(pages).toHaveLength(12);
    expect(pages.find((text) => text.includes('青木'))).toContain('印鑑登録証明書');
    expect(pages.find((text) => text.includes('石川'))).toContain('保証依頼書');
  });

  it('異動: 休学を記録すると休止になり、届の様式と出典が出る', async () => {
    await tab('異動');
    await (await cell(grid('異動'), '上野', '氏名')).click();
    await button('異動を記録する').click();
    await choose(page(), '異動', '休学');
    await dialog().getByText('様式: 異動届').waitFor();
    await dialog().getByLabel('実施の月').fill('2026/1');
    await dialog().getByLabel('届の提出').fill('2026/2/3');
    await look(page(), '134-採用後_異動の入力');
    await dialog().getByRole('button', { name: '保存する' }).last().click();
    await expect
      .poll(async () => (await cell(grid('異動'), '上野', '状態')).textContent())
      .toBe('休止（休学）');
    await radio(/^休止・停止/).click();
    expect(await grid('異動').getAttribute('aria-rowcount')).toBe('2');
    await look(page(), '135-採用後_異動');
    const [events = ''] = await print('異動届 送付一覧', null, '異動届送付一覧');
    expect(events).toContain('休学');
    expect(events).toContain('令和8年1月');
  });

  it('継続願と適格認定: 見込みのとおりに決め、違う決定には理由が要る', async () => {
    await tab('継続願と適格認定');
    await grid('継続願と適格認定').waitFor();
    await page().getByText('数値による見込み：継続 5　警告 5　停止 0　廃止 2　情報不足 0').waitFor();
    await (await cell(grid('継続願と適格認定'), '青木', '継続願')).click();
    for (let at = 1; at < 11; at += 1) await page().keyboard.press('Shift+ArrowDown');
    await page().keyboard.press(' ');
    await expect.poll(() => radio(/^未決定/).textContent()).toBe('未決定11');
    await radio(/^継続願 未提出/).click();
    await expect.poll(() => grid('継続願と適格認定').getAttribute('aria-rowcount')).toBe('2');
    const [open = ''] = await print('印刷する', '継続願 未提出者', '継続願未提出者');
    expect(open).toContain('紬');
    await radio(/^対象者/).click();
    await button('見込みのとおりに決める（11 件）').click();
    await page().getByText('学校の決定：継続 5　警告 4　停止 0　廃止 2　未決定 1').waitFor();
    await (await cell(grid('継続願と適格認定'), '木村', '学校の決定')).click();
    await panel().getByRole('heading', { name: 'これまでの記録' }).waitFor();
    await page().keyboard.press('2');
    await page().getByText('数値による見込みは「廃止」です。').waitFor();
    await panel().getByRole('radio', { name: '警告' }).click({ force: true });
    await panel().getByLabel('理由').fill('病気による欠席が続いたため');
    await panel().getByRole('button', { name: '決める' }).click();
    await page().getByText('学校の決定：継続 5　警告 5　停止 0　廃止 1　未決定 1').waitFor();
    await radio(/^見込みと違う決定/).click();
    await expect.poll(() => grid('継続願と適格認定').getAttribute('aria-rowcount')).toBe('2');
    await look(page(), '136-採用後_適格認定');
    await radio(/^対象者/).click();
    await button('停止・廃止を異動に記録する（1 件）').click();
    await button('停止・廃止を異動に記録する（1 件）').waitFor({ state: 'detached' });
  });

  it('委員会の一覧、学生への通知、継続願の案内を印刷する', async () => {
    const reviews = (await print('印刷する', '認定の一覧', '適格認定の一覧')).join('\n');
    expect(reviews).toContain('病気による欠席が続いたため');
    expect(reviews).toContain('未確認');
    const letters = await print('印刷する', '結果の通知', '適格認定の通知');
    expect(letters).toHaveLength(6);
    expect(letters.join('\n')).not.toContain('青木');
    const [guide = ''] = await print('印刷する', '継続願の案内', '継続願の案内');
    expect(guide).toContain('奨学金継続願');
    expect(guide).toContain('4年生');
  });

  it('ホームに残りの仕事が出て、押すとその一覧が開く', async () => {
    await go('ホーム');
    await page().getByText('進学届の期限を過ぎた学生が 5 人います。').waitFor();
    await page().getByText('適格認定の結果をスカラACに入力していない奨学生が 11 件あります。').click();
    await grid('継続願と適格認定').waitFor();
    expect(await radio(/^スカラAC 未入力/).getAttribute('aria-checked')).toBe('true');
  });

  it('外へは一度もつながず、画面の誤りもない', async () => {
    expect(seen().foreign).toEqual([]);
    expect(seen().errors).toEqual([]);
    expect(await seen().violations()).toEqual([]);
  });
});
