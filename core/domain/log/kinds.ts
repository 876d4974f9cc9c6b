/** 変更の種類: what a step of the record was, in the order of the filter. A new kind is a line here. */
export const logKindLabels = {
  import: '取り込み',
  edit: '入力',
  add: '生徒の追加',
  remove: '生徒の削除',
  papers: '書類',
  shipment: '発送',
  inspection: '点検',
  kept: '保管簿',
  progress: '申込の経過',
  recommendation: '推薦',
  adoption: '採用後',
  rules: '規則',
  schoolRules: '校内基準',
  calendar: '年間日程',
  foundation: '財団などの様式',
  settings: '設定',
  handover: '校内の申し送り',
  year: '年度の切り替え',
  undo: '取り消し',
} as const satisfies Readonly<Record<string, string>>;

export type LogKind = keyof typeof logKindLabels;

/** Steps that are recorded here and taken back where they were done: they are more than rows of the database. */
export const undoneElsewhere = ['year', 'rules'] as const satisfies readonly LogKind[];

/** Where such a step is taken back; null = here. */
export function placeOfUndo(kind: LogKind): string | null {
  if (kind === 'year')
    return '年度の切り替えは、ほかの操作といっしょには元に戻せません。「年度の切り替え」の画面で元に戻してください。';
  if (kind === 'rules')
    return '規則の版の変更は、ここでは元に戻せません。「規則」の画面の「値の確認」で元に戻してください。';
  return null;
}

export const logKinds = Object.keys(logKindLabels) as readonly LogKind[];
