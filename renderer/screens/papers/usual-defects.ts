/** The defects that come back from JASSO again and again (2022年4月版 p.64 and the office's own), one press away. */
export const usualDefects: readonly string[] = [
  '受付番号の記入なし',
  '記入もれ',
  '署名なし',
  '様式の年度が違う',
  '金額が読み取れない',
  '別の書類',
  '在留期間が過ぎている',
  '発行日が古い',
];
