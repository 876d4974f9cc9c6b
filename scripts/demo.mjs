// npm run demo: the main job without a window. Practice roster in, every list and form out.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { node, root, run, say, seconds } from './tools.mjs';

const out = path.join(root, 'out');
const practice = path.join(out, '練習データ');
const forms = path.join(out, '帳票');
// The practice round was held in June of 2022: that is the day it is judged by.
const AS_OF = '2022-06-15';

await setUp();
const started = Date.now();
rmSync(out, { recursive: true, force: true });
mkdirSync(forms, { recursive: true });

await shogaku('sample', '--out', practice);
await shogaku(
  'batch',
  ...['--roster', path.join(practice, '名簿.xlsx')],
  ...['--marks', path.join(practice, '評定一覧.xlsx')],
  ...['--as-of', AS_OF],
  // Whose forms they are: the invented school of the practice data.
  ...['--school', '青葉台北高等学校', '--principal', '宇佐美 正道', '--officer', '佐野 和彦'],
  ...['--out', forms],
);
say('');
say(`できあがりました（${seconds(started)}）。${path.relative(process.cwd(), forms) || forms}:`);
for (const name of readdirSync(forms).sort()) say(`  ${name}`);

async function shogaku(command, ...args) {
  const { code } = await run(node, [path.join(root, 'core', 'cli.ts'), command, ...args]);
  // 1 means: done, and some rows of the input have problems, which the command has named. The practice data has such rows.
  if (code > 1) process.exit(code);
}
