import { type TaskName, tasks } from './tasks/tasks.ts';

// One measurement in a process of its own, so that no contender profits from what another has warmed up:
// node bench/task.ts <name> <input as JSON>. Its last line is the outcome as JSON.

const [name = '', input = '{}'] = process.argv.slice(2);
if (!Object.hasOwn(tasks, name)) throw new Error(`no task ${name}`);
const task = await tasks[name as TaskName]();
const milliseconds = await task(JSON.parse(input));
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ milliseconds, peakMegabytes })}\n`);
