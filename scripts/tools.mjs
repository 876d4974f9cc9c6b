// What every script needs: where things are, and how a program of the toolchain is run. Works on Node 20 without any
// package installed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');

/** Node 24 from the npm package `node`: the same on every machine, whatever Node started the script. */
export const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Programs of the toolchain by the file that starts them, so that no shell has to find them. */
export const tools = {
  tsc: path.join(modules, 'typescript', 'bin', 'tsc'),
  biome: path.join(modules, '@biomejs', 'biome', 'bin', 'biome'),
  knip: path.join(modules, 'knip', 'bin', 'knip.js'),
  vitest: path.join(modules, 'vitest', 'vitest.mjs'),
  electronVite: path.join(modules, 'electron-vite', 'bin', 'electron-vite.js'),
  electronInstall: path.join(modules, 'electron', 'install.js'),
  electronCli: path.join(modules, 'electron', 'cli.js'),
};

/**
 * Runs a program in the project's folder and gives back its exit code and, with `capture`, what it wrote.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, stdio?: import('node:child_process').StdioOptions, shell?: boolean, timeout?: number, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  const { capture = false, stdio = 'inherit', env, ...rest } = options;
  const child = spawn(command, args, {
    cwd: root,
    ...rest,
    env: { ...process.env, ...env, PATH: toolPath() },
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : stdio,
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output }));
  });
}

/** Tools that start other tools find Node 24 first. */
const toolPath = () =>
  [path.dirname(node), path.join(modules, '.bin'), process.env.PATH ?? ''].join(path.delimiter);

/** Progress is for the person who waits; results keep standard output for themselves. */
export const say = (line) => process.stderr.write(`${line}\n`);

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} 秒`;
