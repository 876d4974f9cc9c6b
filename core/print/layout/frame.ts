import { japaneseDate } from '#core/domain/dates.ts';
import type { Frame } from '#core/domain/documents/model.ts';
import { type Command, line, type Page, type Paper, type Stencil } from '../drawing.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import type { Area } from './flow.ts';
import { margin, rules } from './style.ts';

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

export function pageFrame(frame: Frame, paper: Paper, measure: Measure): PageFrame {
  const left = margin;
  const right = paper.width - margin;
  const width = right - left;
  const y = paper.height - margin;
  const rule = y - 3.6;
  const style = { size: footSize };
  const third = { x: left, y, width };
  const foot: readonly Command[] = [
    line(left, rule, right, rule, rules.hair, rules.hairInk),
    placeText(joined([frame.school.name, frame.editionTitle]), { ...third, align: 'left' }, style, measure),
    placeText(
      `${frame.documentNumber}　${japaneseDate(frame.printedOn)} 作成`,
      { ...third, align: 'right' },
      style,
      measure,
    ),
  ];
  return {
    left,
    right,
    width,
    area: { top: margin, bottom: rule - 2.4 },
    foot: { commands: foot },
    numbered: (page, pages) =>
      placeText(`${page} / ${pages}`, { ...third, align: 'center' }, { size: 8 }, measure),
  };
}

/** What is not known leaves no gap. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　');
