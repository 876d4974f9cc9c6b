/** What a number format makes of a number: a calendar day, a time of day, or just a number. */
export type FormatKind = 'number' | 'date' | 'time';

/** Built-in formats have no code in the file; 27-36 and 50-58 are the Japanese dates. */
export function builtInFormat(id: number): FormatKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36) return 'date';
  if ((id >= 50 && id <= 54) || (id >= 57 && id <= 58)) return 'date';
  // 34-35 and 55-56 are 時分秒 or 年月 by language; in Japanese 55 is 年月 and 56 月日.
  if (id === 55 || id === 56) return 'date';
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : 'number';
}

/** Looks at the first section only; quoted and escaped text, colours and currency in brackets say nothing. */
export function formatKind(code: string): FormatKind {
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(code);
  const letters = firstSection(code)
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/General/giu, '')
    .toLowerCase();
  // y, d: western date; e, g, b: 和暦. A lone m is a month unless hours or seconds stand beside it.
  if (/[yd]|g+e|^e+$|e+[./\-年]|a{3,}/u.test(letters)) return 'date';
  if (elapsed || /[hs]|am\/pm/u.test(letters)) return 'time';
  return /m/u.test(letters) ? 'date' : 'number';
}

function firstSection(code: string): string {
  const bare = code
    .replace(/"[^"]*"/gu, '')
    .replace(/\\./gu, '')
    .replace(/[_*]./gu, '');
  return bare.split(';')[0] ?? '';
}
