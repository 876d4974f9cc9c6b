import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

const form =
  '奨学生番号は 3桁-2桁-6桁 の 11桁です。奨学生証か返還誓約書の控えを見て、「622-04-999999」のように入力してください。';

/** 奨学生番号, 3-2-6 digits, in one run or parted by hyphens or blanks; kept with hyphens. */
export function readScholarNumber(cell: CellValue): Read<string> {
  if (cell.kind === 'date')
    return unread(`${quoted(cell)}は日付になっています。セルの書式を「文字列」にしてください。${form}`);
  const text = plainText(cell).replace(/[\u2010-\u2015\u2212\u30FC]/gu, '-');
  const parts = /^(\d{3})[-\s]*(\d{2})[-\s]*(\d{6})$/u.exec(text);
  if (parts) return read(`${parts[1]}-${parts[2]}-${parts[3]}`);
  const count = text.replace(/\D/gu, '').length;
  return unread(
    /^[\d\s-]+$/u.test(text)
      ? `${quoted(cell)}は数字が ${count}桁${count === 11 ? 'ですが、区切りの位置が違います' : 'です'}。${form}`
      : `${quoted(cell)}は奨学生番号として読めません。${form}`,
  );
}
