// Run as a process of its own, to be killed at any moment: opens the data, changes the year, and takes it back if asked.
import path from 'node:path';
import { createService } from '#core/app/service.ts';

const [dataFolder = '', work = ''] = process.argv.slice(2);
const created = await createService({
  dataFolder,
  resourcesFolder: path.resolve(import.meta.dirname, '../../../resources'),
  version: '0.1.0',
});
if (!created.ok) throw new Error(created.error.message);
const { handle } = created.value;
const plan = {
  edition: 'advance-2026',
  lastGrade: 3,
  chosen: [{ studentNumber: '201', outcome: 'repeats' }],
};
const ask = async (name: Parameters<typeof handle>[0], input: unknown): Promise<Record<string, unknown>> => {
  const reply = await handle(name, input);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as Record<string, unknown>;
};

const stamp = work === 'run' ? (await ask('year.preview', plan)).stamp : null;
process.stdout.write('ready\n');
await (work === 'run' ? ask('year.run', { ...plan, stamp, jobId: 'j' }) : ask('year.undo', { jobId: 'j' }));
