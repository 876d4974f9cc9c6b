/** A decimal without sign and exponent, and how often it occurs. */
export type Counted = Readonly<{ text: string; times: number }>;

/** The mean of decimals, kept exact: the sum in units of 10^-places, and how many there are. */
export type DecimalMean = Readonly<{ sum: bigint; places: number; count: number }>;

const placesOf = (text: string): number => (text.split('.')[1] ?? '').length;

/** 「3.02」 in units of 10^-3 is 3020. The text has at most so many places. */
function scaled(text: string, places: number): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

/** Of at least one decimal. */
export function meanOf(decimals: readonly Counted[]): DecimalMean {
  const places = decimals.reduce((most, { text }) => Math.max(most, placesOf(text)), 0);
  const sum = decimals.reduce((total, { text, times }) => total + scaled(text, places) * BigInt(times), 0n);
  return { sum, places, count: decimals.reduce((total, { times }) => total + times, 0) };
}

/** Whether a decimal that was among those of the mean is the mean or above it. */
export const reachesMean = (text: string, { sum, places, count }: DecimalMean): boolean =>
  scaled(text, places) * BigInt(count) >= sum;

/** What the smaller of two decimals lacks to the larger one, exact: 「3.5」 and 「3.02」 → 「0.48」. */
export function decimalGap(larger: string, smaller: string): string {
  const places = Math.max(placesOf(larger), placesOf(smaller));
  return withPoint(scaled(larger, places) - scaled(smaller, places), places);
}

/** To two places, half up. */
export function showMean({ sum, places, count }: DecimalMean): string {
  const divisor = BigInt(count) * 10n ** BigInt(places);
  return withPoint((sum * 200n + divisor) / (2n * divisor), 2);
}

/** 「221.35÷80」 */
export const showExactMean = ({ sum, places, count }: DecimalMean): string =>
  `${withPoint(sum, places)}÷${count}`;

function withPoint(units: bigint, places: number): string {
  if (places === 0) return String(units);
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
