import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addStudent, startService } from '../own-service.ts';
import { everyRow } from './rows.ts';

const child = path.join(import.meta.dirname, 'change-in-child.ts');

/** Kills the work so many milliseconds after it has begun; null = lets it end. */
async function killed(dataFolder: string, work: 'run' | 'undo', after: number | null): Promise<void> {
  const running = spawn(process.execPath, [child, dataFolder, work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => running.on('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve) => {
    running.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('ready')) resolve();
    });
    void exited.then(resolve);
  });
  if (after !== null) {
    await pause(after);
    running.kill('SIGKILL');
  }
  await exited;
}

/** Milliseconds; the last one is let go on to its end. */
const moments = [0, 3, 10, 30, null];

it('killed at any moment the data is wholly of one year or wholly of the other', async () => {
  const first = await startService();
  await first.ask('workspace.switchEdition', { id: 'advance-2022' });
  for (let n = 0; n < 12; n += 1) await addStudent(first, `3${n}`, { grade: '3', graduation: '2023-03' });
  await addStudent(first, '201', { grade: '2', note: '備考' });
  const { dataFolder } = first;
  const before = await everyRow(first.service.context.workspace().db);
  await first.close();

  const seen = new Set<string>();
  for (const after of moments) {
    await killed(dataFolder, 'run', after);
    const year = await checked(dataFolder, before);
    seen.add(year);
    if (year === '令和4年度') continue;
    await killed(dataFolder, 'undo', after);
    await checked(dataFolder, before);
    await backToOldYear(dataFolder);
  }
  expect(seen).toContain('令和8年度');
}, 300_000);

type Rows = Awaited<ReturnType<typeof everyRow>>;

async function checked(dataFolder: string, before: Rows): Promise<string> {
  const { ask, service, close } = await startService(dataFolder);
  const view = await ask('year.view', {});
  if (view.year === '令和4年度') {
    expect(await everyRow(service.context.workspace().db)).toEqual(before);
    expect(view).toMatchObject({ records: [], change: null });
  } else {
    expect(view).toMatchObject({ students: 1, records: [{ id: '2022', students: 13 }] });
    expect(view.change?.obstacle).toBeNull();
  }
  await close();
  return view.year;
}

async function backToOldYear(dataFolder: string): Promise<void> {
  const { ask, close } = await startService(dataFolder);
  if ((await ask('year.view', {})).change !== null) await ask('year.undo', { jobId: 'j' });
  await close();
}
