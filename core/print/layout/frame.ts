import { japaneseDate } from '#core/domain/dates.ts';
import type { Frame } from '#core/domain/documents/model.ts';
import { type Command, line, type Page, type Paper, type Stencil, type TextCommand } from '../drawing.ts';
import { fitText, type TextStyle } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { type Align, placeText } from '../text/place.ts';
import type { Area } from './flow.ts';
import { margin, oneLine, rules } from './style.ts';

/** The foot that stands on every page of every form: school and edition, page number, document number and date. */
export type PageFrame = Readonly<{
  left: number;
  right: number;
  width: number;
  /** The room above the foot */
  area: Area;
  foot: Stencil;
  numbered: Page['numbered'];
}>;

const footSize = 7.5;
const footStep = 3.6;
/** Kept free in the middle of the foot for 「1,234 / 5,678」 */
const numberWidth = 26;

export function pageFrame(frame: Frame, paper: Paper, measure: Measure): PageFrame {
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
  const commands: readonly Command[] = [
    line(left, rule, right, rule, rules.hair, rules.hairInk),
    foot(frame.school.name, first, 'left'),
    foot(frame.editionTitle, last, 'left'),
    foot(`文書番号 ${frame.documentNumber}`, first, 'right'),
    foot(`${japaneseDate(frame.printedOn)} 作成`, last, 'right'),
  ];
  return {
    left,
    right,
    width,
    area: { top: margin, bottom: rule - 2.4 },
    foot: { commands },
    numbered: (page, pages) =>
      placeText(`${page} / ${pages}`, { x: left, y: first, width, align: 'center' }, { size: 8.5 }, measure),
  };
}

/** What is not known leaves no gap. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　');
