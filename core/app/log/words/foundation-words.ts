import { contentLabel } from '#core/domain/foundation/plan.ts';
import type { TieContent } from '#core/domain/foundation/tie-content.ts';
import type { FoundationFormRow, FoundationTieRow } from '#core/store/schema.ts';
import { date, key, read, text, type WordsOf } from './column-words.ts';

export const foundationFormWords: WordsOf<FoundationFormRow> = {
  id: key('様式'),
  title: text('名前'),
  foundation: text('提出先'),
  purpose: text('メモ'),
  deadline: date('提出期限'),
  submittedOn: date('提出した日'),
  file: key('ファイルの中身'),
  fileName: text('ファイル'),
  listSheet: text('一覧のシート'),
  listFirstRow: read('一覧の最初の行', (value) => `${value} 行目`),
  listRowsEach: read('一人の行数', (value) => `${value} 行`),
  listStudents: read('一覧の人数', (value) => `${value} 人`),
};

export const foundationTieWords: WordsOf<FoundationTieRow> = {
  form: key('様式'),
  sheet: text('シート'),
  cell: text('セル'),
  content: read('書き込む項目', (value) => contentLabel(JSON.parse(String(value)) as TieContent)),
};
