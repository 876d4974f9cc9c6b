import type { CellLook } from '#core/domain/foundation/layout.ts';
import type { Package } from '../read/xlsx/package.ts';
import { type Attributes, isOn, parseXml } from '../read/xlsx/xml.ts';

/** What a cell style (the `s` of a cell) looks like, roughly, and whether it has a number format of its own. */
export type StyleLook = CellLook & Readonly<{ hasNumberFormat: boolean }>;

const plain: StyleLook = {
  top: false,
  right: false,
  bottom: false,
  left: false,
  shaded: false,
  bold: false,
  align: 'start',
  hasNumberFormat: false,
};

/** 0 is 「標準」, 49 「文字列」. */
const formatless: ReadonlySet<string> = new Set(['0', '49']);

type Sides = Pick<CellLook, 'top' | 'right' | 'bottom' | 'left'>;
const sideNames: Readonly<Record<string, keyof Sides>> = {
  top: 'top',
  right: 'right',
  end: 'right',
  bottom: 'bottom',
  left: 'left',
  start: 'left',
};

/** One look for each cell style, in the order of the file. */
export async function readLooks(
  fileName: string,
  source: Package,
  part: string,
): Promise<readonly StyleLook[]> {
  const looks: StyleLook[] = [];
  const bold: boolean[] = [];
  const shaded: boolean[] = [];
  const borders: Sides[] = [];
  /** Names of the elements that are open, from the root */
  const within: string[] = [];

  const style = ({ numFmtId = '0', fontId, fillId, borderId }: Attributes): StyleLook => ({
    ...plain,
    ...(borders[Number(borderId)] ?? {}),
    bold: bold[Number(fontId)] ?? false,
    shaded: shaded[Number(fillId)] ?? false,
    hasNumberFormat: !formatless.has(numFmtId),
  });
  const alignment = ({ horizontal }: Attributes): void => {
    const last = looks.at(-1);
    if (last === undefined) return;
    const align = horizontal === 'center' || horizontal === 'centerContinuous' ? 'center' : 'start';
    looks[looks.length - 1] = { ...last, align: horizontal === 'right' ? 'end' : align };
  };
  const sections: Readonly<Record<string, (name: string, attributes: Attributes) => void>> = {
    fonts: (name, { val }) => {
      if (name === 'font') bold.push(false);
      if (name === 'b') bold[bold.length - 1] = val === undefined || isOn(val);
    },
    fills: (name, { patternType }) => {
      if (name === 'patternFill') shaded.push(patternType === 'solid');
      if (name === 'gradientFill') shaded.push(true);
    },
    borders: (name, attributes) => bordered(name, attributes, borders),
    cellXfs: (name, attributes) => {
      if (name === 'xf') looks.push(style(attributes));
      if (name === 'alignment') alignment(attributes);
    },
  };

  await parseXml(fileName, source, part, {
    open: (name, attributes) => {
      sections[within[1] ?? '']?.(name, attributes);
      within.push(name);
    },
    close: () => void within.pop(),
  });
  return looks;
}

function bordered(name: string, attributes: Attributes, borders: Sides[]): void {
  if (name === 'border') borders.push({ top: false, right: false, bottom: false, left: false });
  const side = sideNames[name];
  const last = borders.at(-1);
  if (side !== undefined && last !== undefined && (attributes.style ?? 'none') !== 'none')
    borders[borders.length - 1] = { ...last, [side]: true };
}
