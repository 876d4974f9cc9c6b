import type { GridChoice } from './model.ts';

/** Widths and the two kana count as the same: 「れ」, 「ﾚ」 and 「レ」 all begin レポート. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

const names = (choice: GridChoice): readonly string[] => [choice.label, ...choice.aliases].map(fold);

/** The choices whose label or an alias begins with what was typed; all of them while nothing is typed. */
export function matchingChoices(choices: readonly GridChoice[], typed: string): readonly GridChoice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices;
  const exact = choices.filter((choice) => names(choice).includes(wanted));
  if (exact.length > 0) return exact;
  return choices.filter((choice) => names(choice).some((name) => name.startsWith(wanted)));
}

/** The label meant by what was typed, or the text as it is where that is not clear: the program then says why. */
export function resolveChoice(choices: readonly GridChoice[], typed: string): string {
  if (choices.length === 0 || fold(typed) === '') return typed;
  const found = matchingChoices(choices, typed);
  return found.length === 1 && found[0] !== undefined ? found[0].label : typed;
}
