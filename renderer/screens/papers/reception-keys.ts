/**
 * A scanner types a whole number in one go and Enter after it; a hand never strikes two keys so fast. At the counter
 * single keys tick papers, so what comes in one go must not.
 */
const fastest = 60;

/** Keys struck so fast after each other that they belong together; `at` in ms. */
export type Burst = Readonly<{ text: string; at: number }>;

export const noBurst: Burst = { text: '', at: Number.NEGATIVE_INFINITY };

/** How long to wait for the next key before a single one counts as struck by a hand. */
export const waitForMore = fastest + 20;

/** The next key does not belong to it any more. */
export const isOver = ({ text, at }: Burst, now: number): boolean => text !== '' && now - at > fastest;

export const struck = (burst: Burst, key: string, at: number): Burst => ({
  text: at - burst.at <= fastest ? burst.text + key : key,
  at,
});

/** What Enter ends: a number read by the scanner, or nothing. */
export const scanned = ({ text, at }: Burst, now: number): string | null =>
  text.length > 1 && now - at <= fastest ? text : null;

/** Fingers that roll over a few keys; more in one go was a scanner whose Enter never came. */
const mostByHand = 3;

/** What a hand struck when nothing more follows, in its order. */
export const byHand = ({ text }: Burst): readonly string[] => (text.length <= mostByHand ? [...text] : []);
