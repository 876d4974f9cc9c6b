// npm start: opens the application, on Electron where it can be had, else on the stand-in in the installed browser.
import path from 'node:path';
import { build } from './build.mjs';
import { ensureElectron } from './electron-binary.mjs';
import { setUp } from './setup.mjs';
import { node, root, run, say, tools } from './tools.mjs';

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  say('画面がありません（DISPLAY が設定されていません）。画面のある環境で npm start を実行してください。');
  process.exit(3);
}
await setUp();
if (!(await build())) process.exit(1);

if (await ensureElectron()) {
  // Chromium's own sandbox does not run for root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  process.exit((await run(node, [tools.electronCli, root, ...asRoot])).code);
}
await setUp(['browser']);
say('Electron を取り込めないため、インストール済みのブラウザーで同じアプリケーションを開きます。');
const standIn = path.join(root, 'tests', 'electron-stand-in', 'start.ts');
process.exit((await run(node, [standIn, root])).code);
