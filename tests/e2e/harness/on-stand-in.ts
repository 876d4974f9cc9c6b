import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { chromium } from 'playwright';
import type { FromTest, ToTest } from '../../electron-stand-in/test-control.ts';
import type { RunningApp } from './running-app.ts';

/** Starts the stand-in without playing with it: for starts that are expected to fail. */
export function forkStandIn(project: string, env: Record<string, string>): ChildProcess {
  const start = path.join(project, 'tests', 'electron-stand-in', 'start.ts');
  return fork(start, [project, '--headless'], {
    execPath: path.join(
      project,
      'node_modules',
      'node',
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    ),
    execArgv: [],
    env,
  });
}

export async function launchStandIn(project: string, env: Record<string, string>): Promise<RunningApp> {
  const child = forkStandIn(project, env);
  const exited = once(child, 'exit');
  const opened: string[] = [];
  child.on('message', (message: ToTest) => {
    if (message.kind === 'opened') opened.push(message.file);
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the stand-in has no window');
  const lay = async (message: FromTest): Promise<void> => {
    child.send(message);
  };
  return {
    runsOn: 'Electron の代役',
    page,
    chooseNext: (file) => lay({ kind: 'open', files: [file] }),
    saveNext: (file) => lay({ kind: 'save', files: [file] }),
    opened: async () => opened,
    close: async () => {
      if (child.exitCode === null) await page.close();
      await exited;
      await browser.close();
    },
  };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: ToTest) => {
      if (message.kind === 'window') resolve(message.endpoint);
      if (message.kind === 'message-box') reject(new Error(`${message.message}: ${message.detail}`));
    });
    child.once('exit', (code) => reject(new Error(`the application ended with ${code} before its window`)));
  });
}
