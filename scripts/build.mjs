// Builds the application when something has changed since the last build.
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node, root, run, say, seconds, tools } from './tools.mjs';

const built = path.join(root, 'dist', 'app', '.built');
const sources = [
  'electron',
  'core',
  'renderer',
  'resources/fonts',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** @returns {Promise<boolean>} whether there is a build now */
export async function build() {
  if (existsSync(built) && newest() <= statSync(built).mtimeMs) return true;
  say('アプリケーションを組み立てます。10秒ほどかかります。');
  const started = Date.now();
  rmSync(path.dirname(built), { recursive: true, force: true });
  const { code, output } = await run(node, [tools.electronVite, 'build'], { capture: true });
  if (code !== 0) {
    say(`組み立てられませんでした。\n${output}`);
    return false;
  }
  writeFileSync(built, '');
  say(`組み立てました（${seconds(started)}）。`);
  return true;
}

const newest = () => Math.max(...sources.map((name) => newestIn(path.join(root, name))));

function newestIn(file) {
  if (!existsSync(file)) return 0;
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => newestIn(path.join(file, name))));
}
