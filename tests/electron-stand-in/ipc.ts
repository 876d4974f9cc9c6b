import { EventEmitter } from 'node:events';
import type { Frame } from 'playwright';
import { toElectron } from './address.ts';

type Listener = (event: unknown, ...args: unknown[]) => unknown;

const invocable = new Map<string, Listener>();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, listener: Listener) => {
    invocable.set(channel, listener);
  },
  removeHandler: (channel: string) => {
    invocable.delete(channel);
  },
});

/** What a window asked for, with the frame that really asked. */
export async function invoke(
  sender: unknown,
  frame: Frame,
  channel: string,
  args: unknown[],
): Promise<unknown> {
  const listener = invocable.get(channel);
  if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
  return listener({ sender, senderFrame: frameOf(frame) }, ...args);
}

function frameOf(frame: Frame): object {
  const parent = frame.parentFrame();
  return { url: toElectron(frame.url()), parent: parent === null ? null : frameOf(parent) };
}
