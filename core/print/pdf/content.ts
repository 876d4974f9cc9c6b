import { assertNever } from '#core/domain/result.ts';
import type {
  BoxCommand,
  Command,
  FillCommand,
  LineCommand,
  Paper,
  Stencil,
  StencilCommand,
  TextCommand,
} from '../drawing.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { Glyph, Typeface } from '../fonts/typeface.ts';
import { hundredthPoints } from '../units.ts';
import { createByteWriter } from './byte-writer.ts';

/** The names under which a page finds what it uses. */
export type ResourceNames = Readonly<{
  /** 「F0」 */
  font: (font: FontFile) => string;
  /** 「X0」 */
  stencil: (stencil: Stencil) => string;
}>;

/** The operators that draw the commands, on a page of their own or as a stencil. */
export type ContentWriter = (commands: Iterable<Command>, paper: Paper, on: 'page' | 'stencil') => Uint8Array;

type GraphicsState = { fill: number; stroke: number; width: number; dashed: boolean | null };

/** What a page begins with, by the definition of PDF. */
const onPage: GraphicsState = { fill: 0, stroke: 0, width: 100, dashed: false };

/** A stencil inherits whatever the page had set when it was laid down. */
const onStencil: GraphicsState = { fill: Number.NaN, stroke: Number.NaN, width: Number.NaN, dashed: null };

/** Points on, points off */
const dash = 3;

/**
 * Graphics state is written only when it changes: a table of a hundred hairlines sets its line width once. Numbers
 * are hundredths of a point throughout, so that no rounding differs between two ways to the same place.
 */
export function createContentWriter(typeface: Typeface, names: ResourceNames): ContentWriter {
  const out = createByteWriter();
  let height = 0;
  let state: GraphicsState = { ...onPage };
  let font: FontFile | null = null;
  let size = 0;

  const x = (value: number): void => out.number(hundredthPoints(value));
  const y = (value: number): void => out.number(height - hundredthPoints(value));

  const setFill = (ink: number): void => {
    if (state.fill === ink) return;
    state.fill = ink;
    out.number(ink * 100);
    out.ascii('g\n');
  };
  const setStroke = (ink: number, width: number, dashed: boolean): void => {
    if (state.stroke !== ink) {
      state.stroke = ink;
      out.number(ink * 100);
      out.ascii('G\n');
    }
    if (state.width !== width * 100) {
      state.width = width * 100;
      out.number(width * 100);
      out.ascii('w\n');
    }
    if (state.dashed === dashed) return;
    state.dashed = dashed;
    out.ascii(dashed ? `[${dash} ${dash}] 0 d\n` : '[] 0 d\n');
  };

  const rectangle = (area: Readonly<{ x: number; y: number; width: number; height: number }>): void => {
    x(area.x);
    y(area.y + area.height);
    out.number(hundredthPoints(area.width));
    out.number(hundredthPoints(area.height));
  };

  /** Glyph codes are two bytes in a string; brackets, backslash and carriage return have to be escaped there. */
  const code = (value: number): void => {
    if (value === 0x28 || value === 0x29 || value === 0x5c) out.byte(0x5c);
    if (value === 0x0d) out.ascii('\\r');
    else out.byte(value);
  };

  const drawText = (command: TextCommand): void => {
    setFill(command.ink);
    out.ascii('BT ');
    x(command.x);
    y(command.y);
    out.ascii('Td ');
    let open = false;
    typeface.eachGlyph(command.text, command.weight, (glyph: Glyph) => {
      if (font !== glyph.font || size !== command.size) {
        if (open) out.ascii(')Tj ');
        open = false;
        font = glyph.font;
        size = command.size;
        out.ascii(`/${names.font(font)} `);
        out.number(size * 100);
        out.ascii('Tf ');
      }
      if (!open) out.byte(0x28);
      open = true;
      code(glyph.id >> 8);
      code(glyph.id & 0xff);
    });
    out.ascii(open ? ')Tj ET\n' : 'ET\n');
  };

  const drawLine = (command: LineCommand): void => {
    setStroke(command.ink, command.width, command.dashed);
    x(command.x1);
    y(command.y1);
    out.ascii('m ');
    x(command.x2);
    y(command.y2);
    out.ascii('l S\n');
  };
  const drawFill = (command: FillCommand): void => {
    setFill(command.ink);
    rectangle(command);
    out.ascii('re f\n');
  };
  const drawBox = (command: BoxCommand): void => {
    setStroke(command.ink, command.line, false);
    rectangle(command);
    out.ascii('re S\n');
  };
  const drawStencil = ({ stencil, y: down }: StencilCommand): void => {
    if (down !== 0) {
      out.ascii('q 1 0 0 1 0 ');
      out.number(-hundredthPoints(down));
      out.ascii('cm ');
    }
    out.ascii(`/${names.stencil(stencil)} Do`);
    out.ascii(down === 0 ? '\n' : ' Q\n');
  };

  return (commands, paper, on) => {
    height = hundredthPoints(paper.height);
    state = { ...(on === 'page' ? onPage : onStencil) };
    font = null;
    for (const command of commands) {
      switch (command.kind) {
        case 'text':
          drawText(command);
          break;
        case 'line':
          drawLine(command);
          break;
        case 'fill':
          drawFill(command);
          break;
        case 'box':
          drawBox(command);
          break;
        case 'stencil':
          drawStencil(command);
          break;
        default:
          assertNever(command);
      }
    }
    return out.take();
  };
}
