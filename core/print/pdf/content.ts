import { assertNever } from '#core/domain/result.ts';
import type { Command, Paper, Weight } from '../drawing.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { Run } from '../fonts/typeface.ts';
import { points } from '../units.ts';

/** Where the codes and the resource names of a content stream come from. */
export type ContentFonts = Readonly<{
  runs: (text: string, weight: Weight) => readonly Run[];
  /** 「F0」 */
  resourceName: (font: FontFile) => string;
}>;

/**
 * The operators that draw the commands, as one string. Graphics state is set only when it changes: a table of a
 * hundred hairlines sets its line width once.
 */
export function contentOf(commands: Iterable<Command>, paper: Paper, fonts: ContentFonts): string {
  const height = points(paper.height);
  const up = (y: number): number => hundredths(height - points(y));
  let content = '';
  const state = { fill: 0, stroke: 0, line: 1, dashed: false, font: '' };

  const set = (key: 'fill' | 'stroke' | 'line', value: number, operator: string): void => {
    if (state[key] === value) return;
    state[key] = value;
    content += `${value} ${operator}\n`;
  };
  const setStroke = (ink: number, width: number, dashed: boolean): void => {
    set('stroke', ink, 'G');
    set('line', width, 'w');
    if (state.dashed === dashed) return;
    state.dashed = dashed;
    content += dashed ? `[${dash.join(' ')}] 0 d\n` : '[] 0 d\n';
  };
  const selectFont = (font: FontFile, size: number): void => {
    const selection = `/${fonts.resourceName(font)} ${size} Tf`;
    if (state.font === selection) return;
    state.font = selection;
    content += `${selection} `;
  };

  for (const command of commands) {
    switch (command.kind) {
      case 'text': {
        const runs = fonts.runs(command.text, command.weight);
        if (runs.length === 0) break;
        set('fill', command.ink, 'g');
        content += `BT ${points(command.x)} ${up(command.y)} Td `;
        for (const run of runs) {
          selectFont(run.font, command.size);
          content += `<${run.hex}> Tj `;
        }
        content += 'ET\n';
        break;
      }
      case 'line':
        setStroke(command.ink, command.width, command.dashed);
        content += `${points(command.x1)} ${up(command.y1)} m ${points(command.x2)} ${up(command.y2)} l S\n`;
        break;
      case 'fill':
        set('fill', command.ink, 'g');
        content += `${rectangle(command, up)} f\n`;
        break;
      case 'box':
        setStroke(command.ink, command.line, false);
        content += `${rectangle(command, up)} S\n`;
        break;
      default:
        assertNever(command);
    }
  }
  return content;
}

/** Points on, points off */
export const dash = [3, 3] as const;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function rectangle(
  area: Readonly<{ x: number; y: number; width: number; height: number }>,
  up: (y: number) => number,
): string {
  return `${points(area.x)} ${up(area.y + area.height)} ${points(area.width)} ${points(area.height)} re`;
}
