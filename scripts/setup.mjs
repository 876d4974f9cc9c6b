// Gets a machine ready: the packages of package-lock.json, and the programs of the system that a command needs.
// Says what it does and how long it takes; where everything is there it does nothing and says nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { node, root, run, say, seconds } from './tools.mjs';

/** A program of the system, the package of Debian that has it, and what to install by hand elsewhere. */
const programs = {
  pdf: { command: 'pdftoppm', debian: ['poppler-utils'], elsewhere: 'Poppler（pdftoppm, pdftotext）' },
  office: {
    command: 'soffice',
    debian: ['libreoffice-calc'],
    elsewhere: 'LibreOffice（Calc。soffice を PATH に置いてください）',
  },
};
const browser = {
  debian: ['chromium', 'fonts-ipafont-gothic'],
  elsewhere: 'Google Chrome、Microsoft Edge、Chromium のどれか',
};

/**
 * @param {readonly ('browser' | 'pdf' | 'office')[]} needs
 */
export async function setUp(needs = []) {
  if (!packagesInstalled()) await installPackages();
  const missing = [];
  for (const need of needs) {
    if (!(await has(need))) missing.push(need === 'browser' ? browser : programs[need]);
  }
  if (missing.length > 0) await installPrograms(missing);
}

/** npm writes down what it installed; that list is compared with package-lock.json. */
function packagesInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(node)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([name, entry]) => name === '' || entry.optional || have[name]?.integrity === entry.integrity,
  );
}

async function installPackages() {
  say('必要な部品を取り込みます（npm ci）。はじめの1回だけ、1〜5分かかります。');
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { capture: true })
    : await run('npm', args, { capture: true, shell: process.platform === 'win32' });
  if (code !== 0)
    stop(`部品を取り込めませんでした。インターネットにつながるかを確かめてください。\n${output}`);
  if (!existsSync(node))
    stop('Node 24（npm の部品 node）が入りませんでした。npm rebuild node を試してください。');
  say(`部品を取り込みました（${seconds(started)}）。`);
}

async function has(need) {
  if (need !== 'browser') return onPath(programs[need].command);
  const script = path.join(root, 'tests', 'electron-stand-in', 'which-browser.ts');
  return (await run(node, [script], { capture: true })).code === 0;
}

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => [command, `${command}.exe`].some((name) => existsSync(path.join(folder, name))));

async function installPrograms(missing) {
  const packages = missing.flatMap(({ debian }) => debian);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    stop(
      [
        '次のものを入れてから、もう一度実行してください。',
        ...missing.map(({ elsewhere }) => `  ・${elsewhere}`),
        ...(existsSync('/etc/debian_version') ? [`  sudo apt-get install ${packages.join(' ')}`] : []),
      ].join('\n'),
    );
  }
  say(`${packages.join('、')} を入れます（apt-get）。はじめの1回だけ、1〜5分かかります。`);
  const started = Date.now();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { capture: true, env });
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', install, { capture: true, env });
  if (code !== 0) stop(`apt-get で入れられませんでした。\n${output.split('\n').slice(-15).join('\n')}`);
  say(`入れました（${seconds(started)}）。`);
}

function stop(message) {
  say(message);
  process.exit(3);
}
