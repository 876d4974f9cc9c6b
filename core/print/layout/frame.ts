import { japaneseDate } from '#core/domain/dates.ts';
import type { PageFoot } from '#core/domain/documents/model.ts';
import {
  line,
  type Numbering,
  type Paper,
  type PlainCommand,
  type Stencil,
  type TextCommand,
} from '../drawing.ts';
import { fitText, type TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { type Align, placeText } from '../text/place.ts';
import type { Area } from './flow.ts';
import { margin, oneLine, rules } from './style.ts';

/** The foot that stands on every page of everything printed: school and edition, page number, document number and date. */
export type PageFrame = Readonly<{
  left: number;
  right: number;
  width: number;
  /** The room above the foot */
  area: Area;
  foot: Stencil;
  numbering: Numbering;
  /** A stencil by name, made at first use: what many pages show at different heights. */
  shared: (name: string, make: () => readonly PlainCommand[]) => Stencil;
}>;

const footSize = 7.5;
const footStep = 3.6;
/** Kept free in the middle of the foot for 「1,234 / 5,678」 */
const numberWidth = 26;

export function pageFrame(frame: PageFoot, paper: Paper, measure: Measure): PageFrame {
  const left = margin;
  const right = paper.width - margin;
  const width = right - left;
  const last = paper.height - margin - 0.6;
  const first = last - footStep;
  const rule = first - footStep;
  const side = (width - numberWidth) / 2;
  const foot = (content: string, y: number, align: Align): TextCommand => {
    const style: TextStyle = { ...oneLine, size: footSize, least: 4 };
    const { lines, size } = fitText(content, side, style, measure);
    const x = align === 'left' ? left : right - side;
    return placeText(lines[0] ?? '', { x, y, width: side, align }, { size }, measure);
  };
  const commands: readonly PlainCommand[] = [
    line(left, rule, right, rule, rules.hair, rules.hairInk),
    foot(frame.school.name, first, 'left'),
    foot(frame.editionTitle, last, 'left'),
    ...(frame.documentNumber === null ? [] : [foot(`文書番号 ${frame.documentNumber}`, first, 'right')]),
    foot(`${japaneseDate(frame.printedOn)} 作成`, last, 'right'),
  ];
  return {
    left,
    right,
    width,
    area: { top: margin, bottom: rule - 2.4 },
    foot: { commands },
    numbering: numberingAt(left + width / 2, first, measure),
    shared: sharedStencils(),
  };
}

/** 「1」 ends and 「 / 12」 begins at the middle of the page, so that the second part is the same on all pages. */
function numberingAt(middle: number, y: number, measure: Measure): Numbering {
  const size = 8.5;
  const width = numberWidth / 2;
  return {
    page: (page) => placeText(`${page}`, { x: middle - width, y, width, align: 'right' }, { size }, measure),
    total: (pages) => placeText(` / ${pages}`, { x: middle, y, width, align: 'left' }, { size }, measure),
  };
}

function sharedStencils(): PageFrame['shared'] {
  const stencils = new Map<string, Stencil>();
  return (name, make) => {
    const known = stencils.get(name);
    if (known !== undefined) return known;
    const stencil = { commands: make() };
    stencils.set(name, stencil);
    return stencil;
  };
}

/** What is not known leaves no gap. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　');
