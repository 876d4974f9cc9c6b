import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createService, type Service } from '#core/app/service.ts';
import type { Input, Output, ServiceChannelName } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { LogEntry } from '#core/domain/log/entry.ts';

export const resourcesFolder = path.resolve(import.meta.dirname, '../../resources');

/** Everything a test does happens at this moment. */
const clock = { now: () => '2022-06-20T10:32:00+09:00', today: () => '2022-06-20' };

export type Calls = Readonly<{
  service: Service;
  dataFolder: string;
  reply: <Name extends ServiceChannelName>(name: Name, input: Input<Name>) => Promise<Reply<Output<Name>>>;
  /** Expects success. */
  ask: <Name extends ServiceChannelName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Expects a failure. */
  refused: <Name extends ServiceChannelName>(name: Name, input: Input<Name>) => Promise<Failure>;
  close: () => Promise<void>;
}>;

export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shogaku-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The program on a data folder of its own, by default an empty one. */
export async function startService(dataFolder: string = newFolder(), today = clock.today): Promise<Calls> {
  const created = await createService({
    dataFolder,
    resourcesFolder,
    version: '0.1.0',
    clock: { ...clock, today },
  });
  if (!created.ok) throw new Error(created.error.message);
  const service = created.value;
  let open = true;
  const close = async () => {
    if (open) await service.close();
    open = false;
  };
  onTestFinished(close);
  const reply: Calls['reply'] = (name, input) => service.handle(name, input) as ReturnType<typeof reply>;
  return {
    service,
    dataFolder,
    reply,
    ask: async (name, input) => {
      const answer = await reply(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.message}`);
      return answer.value;
    },
    refused: async (name, input) => {
      const answer = await reply(name, input);
      expect(answer.ok).toBe(false);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.error;
    },
    close,
  };
}

/** The same with the practice data open. */
export async function startPractice(): Promise<Calls> {
  const calls = await startService();
  await calls.ask('workspace.startPractice', {});
  return calls;
}

/** Adds a student from entries as the form sends them. */
export async function addStudent(
  { ask }: Calls,
  studentNumber: string,
  entries: Readonly<Record<string, string>> = {},
): Promise<void> {
  const all = { studentNumber, familyName: '髙橋', givenName: '太郎', ...entries };
  await ask('students.add', { facts: Object.entries(all).map(([field, text]) => ({ field, text })) });
}

/** What was done, newest first. */
export const logged = async ({ ask }: Calls): Promise<readonly LogEntry[]> =>
  (await ask('log.search', { query: anyEntry, page: 0 })).entries;

/** The question for every entry of the record. */
export const anyEntry = { text: '', student: null, person: null, kind: null, from: null, to: null } as const;
