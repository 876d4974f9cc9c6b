import { spawn } from 'node:child_process';
import path from 'node:path';
import { isTested, tell } from './test-control.ts';

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  linux: ['xdg-open'],
  darwin: ['open'],
  win32: ['explorer.exe'],
};

function open(target: string): void {
  tell({ kind: 'opened', file: target });
  if (isTested()) return;
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, target], { detached: true, stdio: 'ignore' })
    .on('error', () => console.error(`開けません: ${target}`))
    .unref();
}

export const shell = {
  openPath: async (file: string): Promise<string> => {
    open(file);
    return '';
  },
  showItemInFolder: (file: string): void => open(path.dirname(file)),
};

export const screen = {
  getPrimaryDisplay: () => ({ workAreaSize: { width: 1366, height: 768 } }),
};

export const Menu = {
  setApplicationMenu: (): void => {},
  buildFromTemplate: (template: readonly object[]): object => ({ items: template }),
};
