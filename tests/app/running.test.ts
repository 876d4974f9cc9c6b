import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { japaneseClock } from '#core/app/clock.ts';
import { createFileGrants } from '#core/app/files.ts';
import { createGate } from '#core/app/gate.ts';
import { createJobs } from '#core/app/jobs.ts';
import type { Progress } from '#core/contract/events.ts';
import { startService } from './own-service.ts';

describe('clock', () => {
  it.each([
    ['2022-06-19T14:59:59Z', '2022-06-19T23:59:59+09:00', '2022-06-19'],
    ['2022-06-19T15:00:00Z', '2022-06-20T00:00:00+09:00', '2022-06-20'],
    ['2022-12-31T15:00:00Z', '2023-01-01T00:00:00+09:00', '2023-01-01'],
  ])('%s is %s in Japan', (universal, now, today) => {
    const clock = japaneseClock(() => Date.parse(universal));
    expect([clock.now(), clock.today()]).toEqual([now, today]);
  });
});

describe('files', () => {
  const dropped = (name: string) => ({ kind: 'bytes', bytes: new Uint8Array(1), name }) as const;

  it('are named by handles, until they are released', () => {
    const files = createFileGrants();
    files.grant('a', dropped('名簿.xlsx'));
    expect(files.resolve('a')).toMatchObject({ ok: true, value: { name: '名簿.xlsx' } });
    files.release('a');
    expect(files.resolve('a')).toMatchObject({ ok: false, error: { code: 'file-handle-unknown' } });
  });

  it('do not pile up in memory; paths cost nothing and stay', () => {
    const files = createFileGrants();
    files.grant('path', { kind: 'path', path: '/somewhere/名簿.xlsx', name: '名簿.xlsx' });
    for (let at = 0; at < 10; at += 1) files.grant(`dropped ${at}`, dropped(`${at}.xlsx`));
    expect(files.resolve('dropped 5').ok).toBe(false);
    expect(files.resolve('dropped 6').ok).toBe(true);
    expect(files.resolve('path').ok).toBe(true);
  });

  it('that are dropped on the window get a handle', async () => {
    const { ask, service } = await startService();
    const bytes = new TextEncoder().encode('学籍番号,氏名\n');
    const { handle, name } = await ask('files.accept', { name: '名簿.csv', bytes });
    expect(name).toBe('名簿.csv');
    expect(service.files.resolve(handle)).toEqual({ ok: true, value: { kind: 'bytes', bytes, name } });
  });
});

describe('jobs', () => {
  it('report at most every tenth of a second, and always the end', async () => {
    let now = 0;
    const jobs = createJobs(() => now);
    const seen: Progress[] = [];
    jobs.onProgress((progress) => seen.push(progress));
    await jobs.run('import', async ({ report }) => {
      for (let done = 0; done <= 100; done += 1) {
        report('読み込んでいます', done, 100);
        now += 9;
      }
    });
    expect(seen.map(({ done }) => done)).toEqual([0, 12, 24, 36, 48, 60, 72, 84, 96, 100]);
    expect(seen[0]).toEqual({ jobId: 'import', label: '読み込んでいます', done: 0, total: 100 });
  });

  it('can be cancelled between two slices, by their name and while they run', async () => {
    const jobs = createJobs();
    const work = jobs.run('a', async ({ signal, breathe }) => {
      while (!signal.aborted) await breathe();
      return 'stopped';
    });
    const other = jobs.run('b', async ({ signal, breathe }) => {
      await breathe();
      return signal.aborted;
    });
    jobs.cancel('a');
    jobs.cancel('nothing of that name');
    expect(await work).toBe('stopped');
    expect(await other).toBe(false);
    jobs.cancel('a');
  });
});

describe('gate', () => {
  it('lets ordinary work in together, and the other kind in alone', async () => {
    const gate = createGate();
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async (): Promise<void> => {
      log.push(`${name}+`);
      await pause(milliseconds);
      log.push(`${name}-`);
    };
    await Promise.all([
      gate.shared(work('a', 10)),
      gate.shared(work('b', 20)),
      gate.alone(work('X', 5)),
      gate.shared(work('c', 1)),
      gate.alone(work('Y', 5)),
      gate.shared(work('d', 1)),
    ]);
    expect(log.slice(0, 4)).toEqual(['a+', 'b+', 'a-', 'b-']);
    for (const name of ['X', 'Y']) expect(log.indexOf(`${name}-`)).toBe(log.indexOf(`${name}+`) + 1);
    expect(log).toHaveLength(12);
  });

  it('is not blocked by work that fails', async () => {
    const gate = createGate();
    const failing = gate.shared(() => Promise.reject(new Error('no')));
    const alone = gate.alone(() => Promise.reject(new Error('neither')));
    await expect(failing).rejects.toThrow('no');
    await expect(alone).rejects.toThrow('neither');
    expect(await gate.shared(async () => 'still open')).toBe('still open');
  });
});
