import type { Command, PlainCommand } from '#core/print/drawing.ts';

/** Commands with their stencils resolved: everything where it is seen. */
export const flattened = (commands: readonly Command[]): readonly PlainCommand[] =>
  commands.flatMap((command) =>
    command.kind === 'stencil'
      ? command.stencil.commands.map((part) => movedDown(part, command.y))
      : [command],
  );

function movedDown(command: PlainCommand, by: number): PlainCommand {
  return command.kind === 'line'
    ? { ...command, y1: command.y1 + by, y2: command.y2 + by }
    : { ...command, y: command.y + by };
}
