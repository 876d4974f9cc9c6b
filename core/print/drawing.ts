/**
 * What a page says before any PDF exists: places in millimetres from the top left corner, text sizes and line widths
 * in points. Forms are laid out into these commands first and drawn afterwards, so that the page can be looked at
 * without a PDF and drawn by more than one engine (bench/ draws the same pages with other libraries).
 */

export type Weight = 'regular' | 'bold';

/** Grey value: 0 is black, 1 is white. */
export type Ink = number;

export type TextCommand = Readonly<{
  kind: 'text';
  x: number;
  /** Baseline */
  y: number;
  /** Points */
  size: number;
  weight: Weight;
  ink: Ink;
  text: string;
}>;

export type LineCommand = Readonly<{
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Points */
  width: number;
  ink: Ink;
  dashed: boolean;
}>;

export type FillCommand = Readonly<{
  kind: 'fill';
  x: number;
  y: number;
  width: number;
  height: number;
  ink: Ink;
}>;

/** The outline of a rectangle. */
export type BoxCommand = Readonly<{
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Points */
  line: number;
  ink: Ink;
}>;

/** A stencil laid down `y` below the place it was made for. */
export type StencilCommand = Readonly<{ kind: 'stencil'; stencil: Stencil; y: number }>;

export type PlainCommand = TextCommand | LineCommand | FillCommand | BoxCommand;
export type Command = PlainCommand | StencilCommand;

/** A part that many pages share, written into the file once. Identity counts, not content. */
export type Stencil = Readonly<{ commands: readonly PlainCommand[] }>;

/** Millimetres */
export type Paper = Readonly<{ width: number; height: number }>;
export const a4Portrait: Paper = { width: 210, height: 297 };
export const a4Landscape: Paper = { width: 297, height: 210 };

/**
 * 「1 / 12」 in two parts: how many pages there are is known only when the last one has been laid out, so that part is
 * one stencil drawn at the end for all pages of the same numbering.
 */
export type Numbering = Readonly<{
  page: (page: number) => TextCommand;
  total: (pages: number) => TextCommand;
}>;

export type Page = Readonly<{ paper: Paper; commands: readonly Command[]; numbering: Numbering }>;

export const text = (
  x: number,
  y: number,
  content: string,
  size: number,
  weight: Weight = 'regular',
  ink: Ink = 0,
): TextCommand => ({ kind: 'text', x, y, size, weight, ink, text: content });

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width: number,
  ink: Ink = 0,
  dashed = false,
): LineCommand => ({ kind: 'line', x1, y1, x2, y2, width, ink, dashed });

export const fill = (x: number, y: number, width: number, height: number, ink: Ink): FillCommand => ({
  kind: 'fill',
  x,
  y,
  width,
  height,
  ink,
});

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  lineWidth: number,
  ink: Ink = 0,
): BoxCommand => ({ kind: 'box', x, y, width, height, line: lineWidth, ink });

export const lay = (stencil: Stencil, y = 0): StencilCommand => ({ kind: 'stencil', stencil, y });
