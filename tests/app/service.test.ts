import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { createService } from '#core/app/service.ts';
import { serviceChannels } from '#core/contract/index.ts';
import { addStudent, newFolder, resourcesFolder, startService } from './own-service.ts';

/** What is logged while the work runs. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    await work();
    return spy.mock.calls.flat().join('\n');
  } finally {
    spy.mockRestore();
  }
}

describe('createService', () => {
  it('has a handler for every channel of the contract', async () => {
    const { service } = await startService();
    const log = await logged(async () => {
      for (const name of Object.keys(serviceChannels) as (keyof typeof serviceChannels)[]) {
        const reply = await service.handle(name, {});
        expect(reply.ok ? 'ok' : reply.error.code, name).not.toBe('unexpected');
      }
    });
    expect(log).not.toMatch(/TypeError/);
  });

  it('refuses what does not fit the schema, logging no word of it', async () => {
    const { service } = await startService();
    const log = await logged(async () => {
      const reply = await service.handle('students.get', { studentNumber: '001', more: '秘密' });
      expect(reply).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
    });
    expect(log).toContain('students.get');
    expect(log).not.toContain('秘密');
  });

  it('refuses a channel that does not exist, also one every object has', async () => {
    const { service } = await startService();
    await logged(async () => {
      for (const name of ['nothing.here', 'toString', '__proto__']) {
        expect(await service.handle(name as 'home.summary', {})).toMatchObject({
          ok: false,
          error: { code: 'input-invalid' },
        });
      }
    });
  });

  it('turns a bug into one sentence without details', async () => {
    const started = await startService();
    const { service, refused } = started;
    await addStudent(started, '0012');
    // A table that is gone is the nearest thing to a bug that a test can make.
    await service.context.workspace().db.schema.dropTable('paperStates').execute();
    const log = await logged(async () => {
      const error = await refused('students.list', {});
      expect(error.code).toBe('unexpected');
      expect(error.message).not.toMatch(/paperStates|SQL|Error/);
    });
    expect(log).toContain('[students.list] SqliteError');
    expect(log).not.toContain('paperStates');
  });

  it('keeps everything over closing and opening again', async () => {
    const first = await startService();
    await addStudent(first, '0012', { familyName: '葛\u{E0100}城', wantsGrant: 'はい' });
    await first.close();
    const again = await startService(first.dataFolder);
    expect(await again.ask('students.list', {})).toMatchObject([
      { studentNumber: '0012', name: '葛\u{E0100}城　太郎', wantsGrant: true },
    ]);
    expect((await again.ask('history.undo', {})).label).toBe('生徒の追加');
    expect(await again.ask('students.list', {})).toEqual([]);
  });

  it('makes a copy of the data when it is closed, but not of nothing', async () => {
    const first = await startService();
    await first.close();
    expect(readdirSync(first.dataFolder)).toEqual(['shogaku.sqlite']);
    const second = await startService(first.dataFolder);
    await addStudent(second, '001');
    await second.close();
    expect(readdirSync(path.join(first.dataFolder, 'backup'))).toEqual(['shogaku-2022-06-20.sqlite']);
  });

  it('closes although no copy can be made', async () => {
    const first = await startService();
    await addStudent(first, '001');
    const inTheWay = path.join(first.dataFolder, 'backup');
    writeFileSync(inTheWay, 'この名前のファイルがある');
    expect(await logged(() => first.close())).toContain('[close]');
    rmSync(inTheWay);
    const again = await startService(first.dataFolder);
    expect(await again.ask('students.list', {})).toHaveLength(1);
  });

  it('says that another one has the data open, and opens once it is closed', async () => {
    const first = await startService();
    const options = { dataFolder: first.dataFolder, resourcesFolder, version: '0.1.0' };
    const refused = await createService(options);
    expect(refused).toMatchObject({ ok: false, error: { code: 'store-busy' } });
    await first.close();
    const second = await createService(options);
    expect(second.ok).toBe(true);
    if (second.ok) await second.value.close();
  });

  it('refuses data of an edition it does not have, and lets go of the file', async () => {
    const first = await startService();
    await first.close();
    const file = path.join(first.dataFolder, 'shogaku.sqlite');
    const raw = new Database(file);
    raw.exec(`update settings set value = '"advance-2099"' where key = 'edition'`);
    raw.close();
    const options = { dataFolder: first.dataFolder, resourcesFolder, version: '0.1.0' };
    expect(await createService(options)).toMatchObject({ ok: false, error: { code: 'edition-unknown' } });
    const free = new Database(file);
    free.exec(`update settings set value = '"advance-2022"' where key = 'edition'`);
    free.close();
    await (await startService(first.dataFolder)).close();
  });

  it('says what is wrong when the rules are not there', async () => {
    const empty = newFolder();
    mkdirSync(path.join(empty, 'rules'));
    const options = { dataFolder: newFolder(), resourcesFolder: empty, version: '0.1.0' };
    expect(await createService(options)).toMatchObject({ ok: false, error: { code: 'edition-invalid' } });
  });
});
