import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDay } from './harness/day.ts';
import { cell } from './harness/grid.ts';
import { look } from './harness/look.ts';
import { textOfPdf } from './harness/papers.ts';
import { cast, nameOf, rosterOn, those } from './round/cast.ts';
import { stepsOf } from './round/steps.ts';

// A whole round of sixty students, from the wishes of April to the closing sheet, on the days on which it happens: late,
// corrected, withdrawn, defective and forgotten ones among them. Each morning the officer opens the same data again.

const day = startDay('2022-04-25');
const { app, page, seen, file, button, radio, heading, grid, go, comeBack } = day;
const {
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
} = stepsOf(day);

describe('4月25日: 希望を集める', () => {
  it('学校を登録し、希望を出した 60 人の名簿を取り込む', async () => {
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
    await importRoster('2022-04-25');
    await page().getByText('60 人を取り込みました').waitFor();
  });

  it('全員がスカラネット未入力で、回は閉じられない', async () => {
    await go('推薦漏れゼロ');
    await radio('未入力 60').first().waitFor();
    await look(page(), '300-希望だけの回');
    await refusedFor(60);
  });
});

describe('5月20日: 受付番号がそろい始める', () => {
  it('名簿をもう一度取り込むと、受付番号と発行日が入る', async () => {
    await comeBack('2022-05-20');
    await importRoster('2022-05-20');
    await page()
      .getByText(/人を取り込みました/)
      .waitFor();
    await go('推薦漏れゼロ');
    await radio('未入力 10').first().waitFor();
  });

  it('窓口では、番号と数字キーだけで受け取れる', async () => {
    await go('書類');
    await button('窓口で受け取る').click();
    for (const { applicant } of those('ordinary').slice(0, 3)) {
      await page().getByLabel('学籍番号').fill(applicant.studentNumber);
      await page().keyboard.press('Enter');
      await page().getByText(applicant.studentNumber).waitFor();
      for (const key of ['1', '2']) {
        await page().keyboard.press(key);
        await page().waitForTimeout(150);
      }
      await page().keyboard.press('Enter');
    }
    await page()
      .getByText(/これまでに 3 人を受け付けました/)
      .waitFor();
    await button('終わる').click();
  });

  it('クラスでまとめて届いた書類は、まとめて受領になる', async () => {
    await grid('書類の受領').getByRole('gridcell').first().click();
    await page().keyboard.press('Control+A');
    await page().keyboard.press('Space');
    await radio('未提出あり 0').waitFor();
    await look(page(), '301-書類の受領');
  });
});

describe('5月31日: 訂正期間Aの生徒を待たずに、推薦できる生徒から推薦する', () => {
  it('スカラACの一覧と突き合わせ、訂正期間Aの 7 人が分かる', async () => {
    await comeBack('2022-05-31');
    await importRoster('2022-05-31');
    await page()
      .getByText(/人を取り込みました/)
      .waitFor();
    await pasteAcList('2022-05-31', () => ({ typed: false, sent: false }), 57);
    await go('推薦漏れゼロ');
    await radio('訂正期間A 7').waitFor();
    await radio('入力済・未推薦 50').waitFor();
    await radio('未入力 3').first().waitFor();
    await look(page(), '302-訂正期間A');
  });

  it('訂正期間Aの生徒の辞退は、手続きできる日を言って断る', async () => {
    const [late] = those('late');
    if (late === undefined) throw new Error('nobody is late');
    await record(nameOf(late), '辞退した', { 理由: '進路の変更' });
    await dialog('申込の経過を記録する')
      .getByText(/訂正期間Aにおいては|訂正期間Aは/)
      .first()
      .waitFor();
    await look(page(), '303-訂正期間Aの辞退');
    await dialog('申込の経過を記録する')
      .getByRole('button', { name: /やめる|閉じる/ })
      .last()
      .click();
    await dialog('申込の経過を記録する').waitFor({ state: 'detached' });
  });

  it('訂正期間Bの辞退は、学校がデータを削除して記録する', async () => {
    const [, deleted] = those('withdrawn');
    if (deleted === undefined) throw new Error('nobody withdraws');
    await record(nameOf(deleted), '辞退した', { 理由: '保護者からの申し出' });
    await page().getByText('1 人に「辞退した」を記録しました。').waitFor();
  });

  it('成績入力を更新した生徒は、推薦書を出すまで赤いまま', async () => {
    await gradesUpdated(49);
    await page().getByText('49 人に「スカラACの成績入力を更新した」を記録しました。').waitFor();
    await radio('すべて').first().click();
    await radio('成績入力のみ 49').waitFor();
  });

  it('推薦書を作り、印刷し、提出を記録すると推薦済になる', async () => {
    await makeLetter(48);
    await radio('推薦書')
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await page().getByText('まだ推薦になっていません').waitFor();
    await look(page(), '304-未提出の推薦書');
    await go('推薦漏れゼロ');
    await radio('推薦書が未提出 48').waitFor();
    await submitLetter();
    await savePapersOfLetter();
    const letter = textOfPdf(file('推薦書.pdf')).join('\n');
    expect(letter).toContain('48名');
    const list = textOfPdf(file('推薦者一覧.pdf')).join('\n').replaceAll(/\s/gu, '');
    for (const player of those('ordinary')) expect(list).toContain(nameOf(player).replaceAll(/\s/gu, ''));
    expect(textOfPdf(file('推薦状況表.pdf')).join('\n')).toMatch(/今回推薦者数\s+48人/u);
    // Who is not 推薦済 yet: seven in 訂正期間A, three without an entry, one whose report is not read.
    const [, deleted] = those('withdrawn');
    await pasteAcList(
      '2022-05-31',
      (player) => {
        if (player === deleted) return null;
        const isSent = player.fate !== 'late' && player.fate !== 'forgotten' && player.fate !== 'report';
        return { typed: isSent || player.fate === 'report', sent: isSent };
      },
      56,
    );
    await radio('要対応 11').waitFor();
    await look(page(), '305-推薦済');
  });
});

describe('6月8日: 訂正期間が明けた生徒、推薦の後に変わった生徒', () => {
  it('学修意欲を確かめた生徒が推薦できるようになる', async () => {
    await comeBack('2022-06-08');
    const [report] = those('report');
    if (report === undefined) throw new Error('nobody writes a report');
    await go('成績');
    await radio(/基準に届かない/).click();
    for (const [heading, text] of [
      ['方法', 'レポート'],
      ['結果', '認められる'],
      ['日付', '2022/6/7'],
      ['確認者', '担任'],
    ] as const) {
      await (await cell(grid('成績'), nameOf(report), heading)).click();
      await page().keyboard.type(text);
      await page().keyboard.press('Enter');
    }
  });

  it('推薦の後に申込区分が変わった生徒は、推薦後に変更として出る', async () => {
    const [corrected] = those('corrected');
    if (corrected === undefined) throw new Error('nobody corrects');
    writeFileSync(
      file('直し.csv'),
      `学籍番号,氏名,評定平均値\r\n${corrected.applicant.studentNumber},${nameOf(corrected)},4.9\r\n`,
    );
    await importFile(file('直し.csv'));
    await page().getByText('1 人を取り込みました').waitFor();
    await go('推薦漏れゼロ');
    await radio('推薦後に変更 1').waitFor();
  });

  it('不備の書類は差し戻し、直るまで要対応に残る', async () => {
    await go('書類');
    await button('窓口で受け取る').click();
    for (const { applicant } of those('defective')) {
      await deskFor(applicant.studentNumber);
      await page().keyboard.press('d');
      const asked = dialog('不備で差し戻す');
      await asked.waitFor();
      await page().keyboard.press('Alt+3');
      await page().keyboard.press('Enter');
      await asked.waitFor({ state: 'detached' });
      await dialog('窓口で受け取る').getByText('差戻し 6月8日').waitFor();
      await page().keyboard.press('Enter');
      await dialog('窓口で受け取る').getByLabel('学籍番号').waitFor();
    }
    await button('終わる').click();
    await go('推薦漏れゼロ');
    await radio('書類の不備 4').waitFor();
    await look(page(), '308-書類の不備');
  });

  it('二度目の推薦書に、残りの生徒が載る', async () => {
    await gradesUpdated(7);
    await makeLetter(8);
    await submitLetter();
    await go('推薦漏れゼロ');
    await radio('要対応 7').waitFor();
  });

  it('推薦の後の辞退は、生徒の辞退届として記録する', async () => {
    const [, , after] = those('withdrawn');
    if (after === undefined) throw new Error('nobody withdraws');
    await record(nameOf(after), '辞退した', { 理由: '就職に変更' });
    await page().getByText('1 人に「辞退した」を記録しました。').waitFor();
  });
});

describe('6月13日: 直った書類が戻る', () => {
  it('再提出を窓口で受け取ると、不備が消える', async () => {
    await comeBack('2022-06-13');
    await go('書類');
    await button('窓口で受け取る').click();
    for (const { applicant } of those('defective')) {
      await deskFor(applicant.studentNumber);
      await page().keyboard.press('1');
      await dialog('窓口で受け取る').getByText('再提出 6月13日').waitFor();
      await page().keyboard.press('Enter');
    }
    await button('終わる').click();
    await go('推薦漏れゼロ');
    await radio('要対応 3').waitFor();
  });
});

describe('6月15日: 残った人を決めて、回を閉じる', () => {
  it('未入力の 3 人が残る間は、閉じられない', async () => {
    await comeBack('2022-06-15');
    await go('推薦漏れゼロ');
    await refusedFor(3);
    const [first, , third] = those('forgotten');
    const [before] = those('withdrawn');
    if (first === undefined || third === undefined || before === undefined) throw new Error('nobody is left');
    await record(nameOf(before), '辞退した', { 理由: '希望の取り下げ' });
    await page().getByText('1 人に「辞退した」を記録しました。').waitFor();
    await refusedFor(2);
    await record(nameOf(first), '次回へ回した', {
      理由: '第1回に入力しなかった',
      どの回へ回しますか: '第2回',
    });
    await page().getByText('1 人に「次回へ回した」を記録しました。').waitFor();
    await refusedFor(1);
    await record(nameOf(third), '次回へ回した', {
      理由: '第1回に入力しなかった',
      どの回へ回しますか: '第2回',
    });
    await page().getByText('1 人に「次回へ回した」を記録しました。').last().waitFor();
  });

  it('最後の一人が決まると閉じられ、締めの用紙が出る', async () => {
    await button('第1回を閉じる').click();
    const asked = dialog('第1回を閉じる');
    await asked.getByText('全員が、推薦済・辞退・次回へのいずれかに決まりました').waitFor();
    await look(page(), '306-回を閉じる');
    await asked.getByRole('button', { name: '第1回を閉じる' }).click();
    await page().getByText('第1回を閉じました').waitFor();
    await look(page(), '307-閉じた回');
    await button('締めの用紙').click();
    await app().saveNext(file('締めの用紙.pdf'));
    await dialog('第1回の締めの用紙').getByRole('button', { name: 'PDF で保存する' }).click();
    await dialog('第1回の締めの用紙').getByText('保存しました').waitFor();
    const sheet = textOfPdf(file('締めの用紙.pdf')).join('\n').replaceAll(/\s/gu, '');
    for (const player of cast) expect(sheet).toContain(nameOf(player).replaceAll(/\s/gu, ''));
    expect(sheet).toContain('第1回に入力しなかった');
    await page().keyboard.press('Escape');
    await radio(/^第2回 2/).click();
    await radio('未入力 2').first().waitFor();
  });
});

describe('6月16日: 書類を封筒に入れて送る', () => {
  const shipment = () => page().getByRole('article', { name: '第1便' });
  /** How many students and papers the screen says lie in the 便. */
  const counts = async (): Promise<readonly string[]> =>
    /([0-9,]+) 人・([0-9,]+) 点/u.exec((await shipment().textContent()) ?? '')?.slice(1) ?? [];

  it('推薦した全員の便を作り、番号キーで 1 枚ずつ数える', async () => {
    await comeBack('2022-06-16');
    await go('書類');
    await page().getByRole('tab', { name: '発送' }).click();
    await button('第1回の便を作る').click();
    await grid('送る生徒').waitFor();
    await button('表示中をまとめて選ぶ・外す').click();
    await look(page(), '308-便の生徒');
    await button(/人で便を作る$/).click();
    await shipment().getByText('準備中').waitFor();
    await shipment().getByRole('button', { name: '封入チェック', exact: true }).click();
    await countAll('第1便の封入チェック');
    await shipment().getByRole('button', { name: '残り全員の理由' }).click();
    await page().keyboard.type('窓口で受け取ったときに確かめた');
    await page().keyboard.press('Enter');
    await look(page(), '308-便');
    // A good hundred papers, one key after the other.
  }, 180_000);

  it('封をして送り、送付書の数は画面と同じになる', async () => {
    await shipment().getByRole('button', { name: '封をする' }).click();
    await page().keyboard.press('Enter');
    await shipment().getByText('▲ 封入済み').waitFor();
    const [students, papers] = await counts();
    for (const title of ['封入チェック表', '申込書類送付書']) {
      await shipment().getByRole('button', { name: title, exact: true }).click();
      await app().saveNext(file(`${title}.pdf`));
      await dialog(/を印刷する$/)
        .getByRole('button', { name: 'PDF で保存する' })
        .click();
      await dialog(/を印刷する$/)
        .getByText('保存しました')
        .waitFor();
      await page().keyboard.press('Escape');
    }
    const letter = textOfPdf(file('申込書類送付書.pdf')).join('\n');
    expect(letter).toMatch(new RegExp(`${students}\\s*人`, 'u'));
    expect(letter).toMatch(new RegExp(`${papers}\\s*点`, 'u'));
    await shipment().getByRole('button', { name: '発送を記録する' }).click();
    await page().getByLabel('引受番号（簡易書留）').fill('12345678901');
    await page().keyboard.press('Enter');
    await shipment().getByText('引受番号 123-45-67890-1').waitFor();
  });

  it('機構に届いたことを記録すると、書類は機構受付になる', async () => {
    await comeBack('2022-06-20');
    await go('書類');
    await page().getByRole('tab', { name: '発送' }).click();
    await shipment().getByRole('button', { name: '機構受付を記録する' }).click();
    await page().keyboard.press('Enter');
    await shipment().getByText('● 6月20日 受付').waitFor();
    await look(page(), '308-機構受付');
  });
});

describe('10月24日: 結果が届き、通知を渡す', () => {
  it('結果を一覧から取り込む', async () => {
    await comeBack('2022-10-24');
    await go('推薦');
    await page().getByRole('tab', { name: '結果', exact: true }).click();
    await button('結果を取り込む').click();
    const [, , after] = those('withdrawn');
    const known = rosterOn('2022-10-24').filter(
      ({ studentNumber, receiptNumber }) =>
        receiptNumber !== null && studentNumber !== after?.applicant.studentNumber,
    );
    const rows = known.map(({ studentNumber, wantsGrant }) =>
      [studentNumber, wantsGrant === true ? '採用候補者' : ''].join('\t'),
    );
    await page()
      .getByRole('dialog')
      .getByLabel('Excel から貼り付ける')
      .fill(['学籍番号\t給付', ...rows].join('\n'));
    await page().getByRole('dialog').getByRole('button', { name: '読み取る' }).click();
    await look(page(), '309-結果の取り込み');
    await page()
      .getByRole('dialog')
      .getByRole('button', { name: /人の結果を取り込む/ })
      .click();
    await page()
      .getByText(/人の結果を取り込みました/)
      .waitFor();
    await go('推薦漏れゼロ');
    await radio(/^第1回/).click();
    await radio(/^通知の未交付/).waitFor();
  });

  it('受領簿を印刷し、渡した日を残す', async () => {
    await go('推薦');
    await page().getByRole('tab', { name: '通知の交付' }).click();
    const [first] = those('ordinary');
    if (first === undefined) throw new Error('nobody is ordinary');
    await app().saveNext(file('受領簿.pdf'));
    await button('PDF で保存する').click();
    await page().getByRole('region', { name: '印刷' }).getByText('保存しました').waitFor();
    expect(textOfPdf(file('受領簿.pdf')).join('\n')).toContain(first.applicant.familyName);
    await (await cell(grid('通知の交付'), nameOf(first), '受け取った人')).click();
    await page().keyboard.type('本人');
    await page().keyboard.press('Enter');
    await expect
      .poll(async () => (await cell(grid('通知の交付'), nameOf(first), '渡した日')).textContent())
      .toBe('2022/10/24');
    await look(page(), '310-通知の交付');
  });

  it('通して、CSP に触れず、画面の誤りもなかった', async () => {
    expect(await seen().violations()).toEqual([]);
    expect(seen().errors).toEqual([]);
  });
});
