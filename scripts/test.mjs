// npm test: set-up, then every check and every test. The last line is «N passed, N failed».
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { hasElectron } from './electron-binary.mjs';
import { setUp } from './setup.mjs';
import { node, root, run, say, seconds, tools } from './tools.mjs';

const reports = path.join(root, 'test-results');

const steps = [
  { name: '型の検査', work: () => check(tools.tsc, '-b') },
  { name: '書き方と import の向き', work: () => check(tools.biome, 'check', '--error-on-warnings', '.') },
  { name: '使われていないコード', work: () => check(tools.knip) },
  { name: '単体・結合試験', work: () => vitest('unit') },
  { name: '組み立て', work: async () => counted(await build()) },
  {
    name: `通しの試験（${hasElectron() ? 'Electron' : 'Electron の代役'}）`,
    work: () => vitest('e2e', '--config', 'tests/e2e/vitest.config.ts'),
  },
];

await setUp(['browser', 'pdf', 'office']);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
for (const { name, work } of steps) {
  const started = Date.now();
  say(`\n── ${name}`);
  const result = await work();
  say(`── ${name}: ${result.failed === 0 ? '合格' : '不合格'}（${seconds(started)}）`);
  results.push(result);
}
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(tool, ...args) {
  return counted((await run(node, [tool, ...args])).code === 0);
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function vitest(name, ...args) {
  const report = path.join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(node, [tools.vitest, 'run', ...reporters, ...args]);
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report);
  // A file that cannot even be loaded has no test that fails.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

function counted(good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
