// npm run -s shogaku -- COMMAND: the use cases from a terminal. Adds nothing to what the command itself writes.
import path from 'node:path';
import { setUp } from './setup.mjs';
import { node, root, run } from './tools.mjs';

await setUp();
const cli = path.join(root, 'core', 'cli.ts');
// Paths are meant from where the command was typed; npm itself has gone to the project's folder.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { code } = await run(node, [cli, ...process.argv.slice(2)], { cwd });
process.exitCode = code;
