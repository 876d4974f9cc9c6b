// Electron's program is not in its npm package: it is fetched from GitHub once, where that can be reached.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { node, root, run, say, seconds, tools } from './tools.mjs';

const folder = path.join(root, 'node_modules', 'electron');
const REACHABLE_WITHIN_MS = 5000;
const FETCHED_WITHIN_MS = 10 * 60_000;

export function hasElectron() {
  const pathFile = path.join(folder, 'path.txt');
  return existsSync(pathFile) && existsSync(path.join(folder, 'dist', readFileSync(pathFile, 'utf8')));
}

/** @returns {Promise<boolean>} whether Electron can be started now */
export async function ensureElectron() {
  if (hasElectron()) return true;
  if (!(await isReachable(process.env.ELECTRON_MIRROR ?? 'https://github.com/'))) return false;
  say('Electron を取り込みます（約120MB）。はじめの1回だけ、数分かかることがあります。');
  const started = Date.now();
  const { code } = await run(node, [tools.electronInstall], { capture: true, timeout: FETCHED_WITHIN_MS });
  if (code === 0) say(`Electron を取り込みました（${seconds(started)}）。`);
  return code === 0 && hasElectron();
}

async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACHABLE_WITHIN_MS) });
    return true;
  } catch {
    return false;
  }
}
