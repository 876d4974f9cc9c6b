/**
 * JIS X 0208 as the platform's own Shift_JIS table has it: rows 1 to 8 are kana, figures, letters and signs, rows 16 to 84
 * the kanji of 第1 and 第2水準. What Windows added in the rows between and after them (髙, ①) is no part of it.
 */
const decoder = new TextDecoder('shift_jis');

function charactersOf(leads: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const lead of leads) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\uFFFD') found.add(character);
    }
  }
  return found;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const jisOthers: ReadonlySet<string> = charactersOf(range(0x81, 0x84));
export const jisKanji: ReadonlySet<string> = charactersOf([...range(0x88, 0x9f), ...range(0xe0, 0xea)]);
