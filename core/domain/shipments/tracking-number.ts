/** 簡易書留の引受番号 is printed as 123-45-67890-1. */
const groups = [3, 2, 5, 1] as const;
const digitsInAll = groups.reduce<number>((sum, digits) => sum + digits, 0);

export type TrackingNumber = Readonly<{
  /** As it is kept and shown: grouped where it is a 引受番号, as it was typed otherwise */
  text: string;
  /** What to look at once more; null = it looks like one */
  doubt: string | null;
}>;

/** Any width and any strokes; what does not look like a 引受番号 is kept, because other recorded mail counts otherwise. */
export function readTrackingNumber(typed: string): TrackingNumber | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  const digits = text.replace(/[\s‐‑‒–—―−ー-]/gu, '');
  if (!/^\d+$/.test(digits)) return { text, doubt: '数字でない文字があります。引受番号を確かめてください。' };
  if (digits.length !== digitsInAll)
    return {
      text,
      doubt: `簡易書留の引受番号は ${digitsInAll} けたです（入力は ${digits.length} けた）。受領証を確かめてください。`,
    };
  return { text: grouped(digits), doubt: null };
}

function grouped(digits: string): string {
  let at = 0;
  return groups
    .map((length) => {
      at += length;
      return digits.slice(at - length, at);
    })
    .join('-');
}
