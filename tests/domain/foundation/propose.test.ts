import { describe, expect, it } from 'vitest';
import type { FillMode, Tie } from '#core/domain/foundation/form.ts';
import { contentLabel } from '#core/domain/foundation/plan.ts';
import { proposeList, proposeTies } from '#core/domain/foundation/propose.ts';
import { formLayout } from '#core/sheets/fill/form-layout.ts';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { fixture, partText, template } from '../../sheets/fill/forms.ts';

const each: FillMode = { kind: 'each' };
const layoutOf = async (bytes: Uint8Array) => formLayout(await template(bytes));
const proposed = async (bytes: Uint8Array, mode: FillMode, ties: readonly Tie[] = []) =>
  proposeTies(await layoutOf(bytes), mode, ties, 'advance').map(
    ({ tie: { sheet, cell, content } }) =>
      `${sheet} ${cell} ${contentLabel(content)} ${content.kind === 'fact' ? content.format : ''}`,
  );
const letter = [
  '推薦書 B3 学校名 asIs',
  '推薦書 G3 校長名 wideSpace',
  '推薦書 B4 フリガナ katakana',
  '推薦書 G4 生年月日 cell',
  '推薦書 B5 氏名 wideSpace',
  '推薦書 G5 学年 asIs',
  '推薦書 B6 評定平均値（小数第1位） asIs',
  '推薦書 G6 給付希望 circle',
  '推薦書 B8 備考 asIs',
  '推薦書 B9 作成日 cell',
];

describe('見出しからの提案', () => {
  it.each([
    ['Excel', handMadeForm()],
    ['LibreOffice', fixture('forms/libreoffice-form.xlsx')],
  ])('一人一枚（%s）: 見出しの右の空いた枠', async (_, form) => {
    // The rows of the other sheet are a list and are left for it.
    expect(await proposed(form, each)).toEqual(letter);
  });

  it('一覧: 見出しの下の最初の行。「No.」は番号、その外は学校の項目だけ', async () => {
    const list: FillMode = { kind: 'list', sheet: '候補者一覧', firstRow: 5, rowsEach: 1, students: 4 };
    const lines = await proposed(handMadeForm(), list);
    expect(lines.filter((line) => line.startsWith('候補者一覧'))).toEqual([
      '候補者一覧 A5 一覧の番号（1から） asIs',
      '候補者一覧 B5 氏名 wideSpace',
      '候補者一覧 C5 学籍番号 asIs',
      '候補者一覧 D5 評定平均値（小数第1位） asIs',
      '候補者一覧 E5 作成日 cell',
    ]);
    expect(lines.filter((line) => line.startsWith('推薦書')).map((line) => line.split(' ')[2])).toEqual([
      '学校名',
      '校長名',
      '作成日',
    ]);
  });

  it('見出しの下に一行だけ空いていれば、一人一枚でもそこに入る', async () => {
    const sheet = partText(handMadeForm(), 'xl/worksheets/sheet2.xml').replace(
      /<row r="[678]">.*?<\/row>/gu,
      '',
    );
    const lines = await proposed(handMadeForm({ 'xl/worksheets/sheet2.xml': sheet }), each);
    expect(lines).toContain('候補者一覧 B5 氏名 wideSpace');
    expect(lines).toContain('候補者一覧 C5 学籍番号 asIs');
  });

  it('もう割り当てたセルには提案しない', async () => {
    const tied: Tie = { sheet: '推薦書', cell: 'B5', content: { kind: 'fixed', text: '済' } };
    expect(await proposed(handMadeForm(), each, [tied])).not.toContain('推薦書 B5 氏名 wideSpace');
  });

  it('「ふりがな」にはひらがなを提案する', async () => {
    const strings = partText(handMadeForm(), 'xl/sharedStrings.xml').replace('>フリガナ<', '>ふりがな<');
    const form = handMadeForm({ 'xl/sharedStrings.xml': strings });
    expect(await proposed(form, each)).toContain('推薦書 B4 フリガナ hiragana');
  });

  it('一枚目のシートが一覧なら、その行と人数が分かる', async () => {
    expect(proposeList(await layoutOf(handMadeForm()), 'advance')).toBeNull();
    const workbook = partText(handMadeForm(), 'xl/workbook.xml').replace(
      'name="推薦書"',
      'name="推薦書" state="hidden"',
    );
    expect(proposeList(await layoutOf(handMadeForm({ 'xl/workbook.xml': workbook })), 'advance')).toEqual({
      sheet: '候補者一覧',
      firstRow: 5,
      rowsEach: 1,
      students: 4,
    });
  });
});
