import { writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { IsoDate } from '#core/domain/applicant.ts';
import { writeRoster } from '#core/sheets/write/write-roster.ts';
import type { Day } from '../harness/day.ts';
import { acListOn, rosterOn } from './cast.ts';

/** What the officer of the round does again and again, through the window. */
export function stepsOf({ app, page, file, button, radio, grid, go }: Day) {
  const dialog = (name: string | RegExp) => page().getByRole('dialog', { name });

  /** The counter, with a student's papers open. */
  async function deskFor(studentNumber: string): Promise<void> {
    await dialog('窓口で受け取る').getByLabel('学籍番号').fill(studentNumber);
    await page().keyboard.press('Enter');
    await dialog('窓口で受け取る').getByText(studentNumber).waitFor();
  }

  async function savePapersOfLetter(): Promise<void> {
    for (const title of ['推薦書', '推薦状況表', '推薦者一覧', 'スカラAC 入力票']) {
      await app().saveNext(file(`${title}.pdf`));
      await button(`${title}を PDF で保存する`).click();
      await page()
        .getByText(new RegExp(`^${title}\\.pdf`, 'u'))
        .waitFor();
    }
  }

  /** Everyone who has finished スカラネット and is not recommended, all at once. */
  async function gradesUpdated(expected: number): Promise<void> {
    await go('推薦漏れゼロ');
    await page().getByPlaceholder('氏名・カナ・番号').fill('');
    await radio(/^入力済・未推薦/).click();
    await grid('推薦漏れゼロ').getByRole('gridcell').nth(3).click();
    await page().keyboard.press('Control+A');
    await page().keyboard.press('Space');
    await button(`選択した ${expected} 人に記録する`).click();
    await fillRecord('スカラACの成績入力を更新した', {});
  }

  /** Chooses a student by name and opens the dialog; fills it in and records. */
  async function record(name: string, kind: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await go('推薦漏れゼロ');
    await page().getByPlaceholder('氏名・カナ・番号').fill(name);
    await grid('推薦漏れゼロ').getByRole('row').filter({ hasText: name }).getByText(name).click();
    await button('選んだ行に記録する').click();
    await fillRecord(kind, fields);
  }

  async function fillRecord(kind: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const asked = dialog('申込の経過を記録する');
    await asked.getByRole('combobox', { name: '何が起きましたか' }).fill(kind);
    await page().getByRole('option', { name: kind }).first().click();
    for (const [label, text] of Object.entries(fields)) {
      const select = asked.getByRole('combobox', { name: label });
      if ((await select.count()) > 0) {
        await select.fill(text);
        await page().getByRole('option', { name: text }).first().click();
      } else await asked.getByLabel(label).fill(text);
    }
    await asked.getByRole('button', { name: '記録する' }).last().click();
  }

  async function pasteAcList(
    day: IsoDate,
    state: Parameters<typeof acListOn>[1],
    expected: number,
  ): Promise<void> {
    await go('推薦漏れゼロ');
    await button('スカラACの一覧を取り込む').click();
    const asked = dialog('スカラACの一覧を取り込む');
    await asked.getByLabel('一覧').fill(acListOn(day, state));
    await asked.getByRole('button', { name: '貼り付けた一覧を読む' }).click();
    await asked.getByRole('button', { name: `${expected} 件を取り込む` }).click();
    await page()
      .getByText(/スカラACの一覧を取り込みました/)
      .waitFor();
  }

  /** Makes a 推薦書 of everyone who can be recommended today. */
  async function makeLetter(expected: number): Promise<void> {
    await go('推薦');
    await button('第1回の推薦書を作る').click();
    await button(`${expected} 人の見本を確かめる`).click();
    await dialog(/次の推薦書の見本/)
      .getByRole('button', { name: '推薦書を作る' })
      .click();
    await page()
      .getByText(/次の推薦書を作りました/)
      .waitFor();
  }

  async function submitLetter(): Promise<void> {
    await go('推薦');
    await button('提出を記録する').click();
    await dialog('スカラACで推薦書を提出しましたか')
      .getByRole('button', { name: '提出した', exact: true })
      .click();
    await page()
      .getByText(/人が推薦済になりました/)
      .waitFor();
  }

  /** Closing is refused because so many stand in the way; the dialog says so and closes nothing. */
  async function refusedFor(people: number): Promise<void> {
    await button('第1回を閉じる').click();
    const asked = dialog('第1回を閉じる');
    await asked.getByText('第1回はまだ閉じられません').waitFor();
    await asked.getByText(new RegExp(`次回へでもない人が\\s*${people}\\s*人います`, 'u')).waitFor();
    expect(await asked.getByRole('button', { name: '第1回を閉じる' }).count()).toBe(0);
    await asked.getByRole('button', { name: '戻る' }).click();
  }

  async function importRoster(day: IsoDate): Promise<void> {
    const roster = file(`名簿_${day}.xlsx`);
    const frame = {
      schoolName: '試験県立みほん高等学校',
      editionTitle: '予約採用',
      scheme: 'advance',
      printedOn: day,
    } as const;
    writeFileSync(roster, await writeRoster(rosterOn(day), frame));
    await importFile(roster);
  }

  async function importFile(roster: string): Promise<void> {
    await go('名簿');
    await page().getByRole('link', { name: '名簿を取り込む' }).first().click();
    await app().chooseNext(roster);
    await button('ファイルを選ぶ').click();
    await button('列の対応へ進む').click();
    await button('確認へ進む').click();
    await radio(/^すべて/).waitFor();
    await button(/人を取り込む$/).click();
  }

  /** Counts every paper of every student of a 便, by the keys of the counter alone. */
  async function countAll(title: string): Promise<void> {
    const desk = dialog(title);
    const status = (await desk.getByRole('status').first().textContent()) ?? '';
    const students = Number(/人目 \/ ([0-9,]+) 人/u.exec(status)?.[1]);
    expect(students).toBeGreaterThan(0);
    for (let student = 1; student <= students; student += 1) {
      await desk.getByText(`${student} 人目 / ${students} 人`).waitFor();
      const papers = desk.getByRole('list').first().getByRole('listitem');
      for (const [at, text] of (await papers.allTextContents()).entries())
        if (text.includes('▲ まだ')) {
          await page().keyboard.press(String(at + 1));
          await papers.nth(at).getByText('● 入れた').waitFor();
        }
      await page().keyboard.press('Enter');
    }
    await page().keyboard.press('Escape');
    await desk.waitFor({ state: 'detached' });
  }

  return {
    dialog,
    deskFor,
    savePapersOfLetter,
    gradesUpdated,
    record,
    pasteAcList,
    makeLetter,
    submitLetter,
    refusedFor,
    importRoster,
    importFile,
    countAll,
  } as const;
}
