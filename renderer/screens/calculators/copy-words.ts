/** Whether a copy will do. */
export const copyWords = (allowed: boolean | null): string =>
  allowed === null ? 'コピーの可否は出典に記載なし' : allowed ? 'コピー可' : '原本のみ';
