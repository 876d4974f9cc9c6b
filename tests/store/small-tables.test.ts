import { describe, expect, it } from 'vitest';
import { judge } from '#core/domain/judge/judge.ts';
import { readMapping, rememberMapping } from '#core/store/mappings.ts';
import { addPrint, judgementsOfPrint, lastPrints, nextDocumentNumber } from '#core/store/prints.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { readSettings, writeSetting } from '#core/store/settings.ts';
import { june2022, memoryStore, student } from './helpers.ts';

type Rest = Parameters<typeof addPrint> extends [Tx, ...infer Others] ? Others : never;

describe('settings', () => {
  it('are empty at first, kept, replaced and taken away', async () => {
    const { db } = await memoryStore();
    expect(new Set(Object.values(await readSettings(db)))).toEqual(new Set([null]));
    await writeSetting(db, 'asOf', '2022-06-15');
    await writeSetting(db, 'asOf', '2022-07-01');
    await writeSetting(db, 'edition', 'advance-2022');
    expect(await readSettings(db)).toMatchObject({
      school: null,
      asOf: '2022-07-01',
      edition: 'advance-2022',
    });
    await writeSetting(db, 'asOf', null);
    expect((await readSettings(db)).asOf).toBeNull();
  });
});

describe('mappings', () => {
  it('belong to exactly these headings of this kind of file', async () => {
    const { db } = await memoryStore();
    const headings = ['番号', '氏名', ''];
    await rememberMapping(db, 'roster', headings, ['studentNumber', 'fullName', null], '2022-06-01');
    await rememberMapping(db, 'roster', headings, ['seat', 'fullName', null], '2022-06-02');
    expect(await readMapping(db, 'roster', headings)).toEqual(['seat', 'fullName', null]);
    expect(await readMapping(db, 'marks', headings)).toBeNull();
    expect(await readMapping(db, 'roster', ['番号', '氏名'])).toBeNull();
    expect(await readMapping(db, 'roster', ['番号,氏名', ''])).toBeNull();
  });
});

describe('prints', () => {
  const print = {
    form: 'recommendation-list',
    at: '2022-06-15T10:00:00+09:00',
    format: 'pdf',
    fileName: '推薦者一覧.pdf',
  } as const;

  const keep = (db: Db, ...args: Rest): Promise<number> =>
    db.transaction().execute((tx) => addPrint(tx, ...args));

  it('are numbered per series', async () => {
    const { db } = await memoryStore();
    expect(await nextDocumentNumber(db, '奨-2022-')).toBe(1);
    const numbers = ['奨-2022-0002', '奨-2022-0010', '奨-2023-0044'];
    for (const documentNumber of numbers) await keep(db, { ...print, documentNumber }, []);
    expect(await nextDocumentNumber(db, '奨-2022-')).toBe(11);
    expect(await nextDocumentNumber(db, '奨-2023-')).toBe(45);
  });

  it('can be explained later by the facts and the edition of that day', async () => {
    const { db } = await memoryStore();
    const applicants = Array.from({ length: 230 }, (_, at) =>
      student(String(1000 + at), { wantsGrant: true }),
    );
    const judged = applicants.map((facts) => ({
      facts,
      result: judge(facts, june2022.edition, june2022.asOf),
    }));
    await keep(db, { ...print, documentNumber: '奨-2022-0001' }, judged);
    expect(await judgementsOfPrint(db, '奨-2022-0001')).toEqual(judged);
    expect(await judgementsOfPrint(db, '奨-2022-0002')).toEqual([]);
  });

  it('tell the last one of each form', async () => {
    const { db } = await memoryStore();
    await keep(db, { ...print, documentNumber: '奨-2022-0001' }, []);
    await keep(db, { ...print, documentNumber: '奨-2022-0002', at: '2022-06-16T10:00:00+09:00' }, []);
    await keep(db, { ...print, form: 'scholar-ac', documentNumber: '奨-2022-0003' }, []);
    const last = await lastPrints(db);
    expect(last.get('recommendation-list')?.documentNumber).toBe('奨-2022-0002');
    expect(last.get('scholar-ac')?.documentNumber).toBe('奨-2022-0003');
    expect(last.size).toBe(2);
  });
});
