import { isIsoDate, isYearMonth, japaneseDate, japaneseMonth } from '../dates.ts';
import { type Content, type ContentMap, isList, isMap, isScalar } from './content.ts';
import { fieldLabel } from './labels.ts';
import { unitOf } from './units.ts';
import { isProgramWord, valueWord } from './value-words.ts';

/** A value as an officer reads it: in words, with units, days in 和暦. `keys` says where it stands. */
export function shownValue(content: Content, keys: readonly string[]): string {
  if (isMap(content)) return shownMap(content, keys);
  if (isList(content)) return shownList(content, keys);
  return shownScalar(content, keys);
}

function shownScalar(content: string | number | boolean | null, keys: readonly string[]): string {
  if (content === null) return 'なし';
  if (typeof content === 'boolean') return content ? 'はい' : 'いいえ';
  if (typeof content === 'number') return `${figure(content, keys)}${unitOf(keys)}`;
  if (isIsoDate(content)) return japaneseDate(content);
  if (isYearMonth(content)) return japaneseMonth(content);
  return isProgramWord(content) ? (valueWord(keys.at(-1) ?? '', content) ?? content) : content;
}

const figures = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 3 });

/** Years are not counted in thousands; everything else is. */
const figure = (content: number, keys: readonly string[]): string =>
  unitOf(keys) === '年度' ? String(content) : figures.format(content);

function shownList(items: readonly Content[], keys: readonly string[]): string {
  if (items.length === 0) return 'なし';
  return items
    .map((item) => shownValue(item, keys))
    .join(items.every((item) => isScalar(item)) ? '・' : '／');
}

/** Keys that say nothing beside the name the publication gives. */
export const saidByLabel: readonly string[] = [
  'id',
  'field',
  'course',
  'status',
  'state',
  'school',
  'basis',
  'part',
  'incomeKind',
  'shortLabel',
];
/** Keys whose value speaks for itself. */
const bareKeys: readonly string[] = ['label', 'text', 'amount', 'amounts'];

function shownMap(map: ContentMap, keys: readonly string[]): string {
  const range = shownRange(map, keys);
  if (range !== null) return range;
  const named = typeof map.label === 'string';
  const filled = Object.entries(map).filter(
    ([key, content]) => content !== null && key !== 'id' && !(named && saidByLabel.includes(key)),
  );
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return shownValue(only[1], [...keys, only[0]]);
  return filled.map(([key, content]) => shownField(key, content, keys)).join('、');
}

function shownField(key: string, content: Content, keys: readonly string[]): string {
  const inner = [...keys, key];
  const shown = shownValue(content, inner);
  if (bareKeys.includes(key)) return shown;
  const several = isMap(content) && shown.includes('、');
  return several ? `${fieldLabel(inner)}（${shown}）` : `${fieldLabel(inner)} ${shown}`;
}

/** From one end to the other: read as one, changed as one. */
export const isRange = (map: ContentMap): boolean =>
  'from' in map && 'to' in map && Object.keys(map).every((key) => ['from', 'to', 'step'].includes(key));

/** 「令和4年4月22日～令和4年10月21日」「20,000円～120,000円（10,000円刻み）」 */
function shownRange(map: ContentMap, keys: readonly string[]): string | null {
  if (!isRange(map)) return null;
  const end = (content: Content | undefined): string =>
    content === undefined || content === null ? '' : shownValue(content, keys);
  const step = map.step;
  const steps = typeof step === 'number' ? `（${shownValue(step, keys)}刻み）` : '';
  return `${end(map.from)}～${end(map.to)}${steps}`;
}
