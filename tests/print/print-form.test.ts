import { describe, expect, it } from 'vitest';
import type { FormDocument } from '#core/domain/documents/model.ts';
import { type PrintedForm, printForm } from '#core/print/print-form.ts';
import { canRender, extractText, resourcesFolder } from './rendered.ts';
import { coverSheets, frameFor, missingPapers, person, recommendationList } from './sample-documents.ts';

async function print(document: FormDocument): Promise<PrintedForm> {
  const printed = await printForm(document, { resourcesFolder });
  if (!printed.ok) throw new Error(printed.error.message);
  return printed.value;
}

const listWith = (name: string): FormDocument => {
  const list = recommendationList([1, 0, 0, 0]);
  return {
    ...list,
    parts: list.parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({ ...row, person: { ...row.person, name } })),
    })),
  };
};

describe('printForm', () => {
  it('gives the same bytes for the same document', async () => {
    const [once, again] = [await print(coverSheets(3)), await print(coverSheets(3))];
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });

  it('holds no author and no path of this machine', async () => {
    const raw = Buffer.from((await print(coverSheets(1))).bytes).toString('latin1');
    expect(raw).not.toContain('/Author');
    expect(raw).not.toContain(resourcesFolder);
  });

  it('refuses a form that nobody stands on', async () => {
    const printed = await printForm(missingPapers(0), { resourcesFolder });
    expect(printed).toMatchObject({ ok: false, error: { code: 'nothing-selected' } });
  });

  it('says that 判定一覧 is made as Excel', async () => {
    const table = {
      kind: 'judgement-table',
      frame: frameFor('judgement-table'),
      wishes: [],
      people: [],
      rows: [],
      documents: [],
      schoolBases: [],
      schoolRows: [],
    } as const;
    expect(await printForm(table, { resourcesFolder })).toMatchObject({
      ok: false,
      error: { code: 'input-invalid' },
    });
  });

  it('says when its fonts are missing', async () => {
    expect(await printForm(coverSheets(1), { resourcesFolder: '/nowhere' })).toMatchObject({
      ok: false,
      error: { code: 'file-not-found' },
    });
  });

  it('stops when it is cancelled, and reports pages until then', async () => {
    const abort = new AbortController();
    const reported: number[] = [];
    const printed = await printForm(coverSheets(400), {
      resourcesFolder,
      signal: abort.signal,
      onProgress: (pages) => {
        reported.push(pages);
        if (pages >= 100) abort.abort();
      },
    });
    expect(printed).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(reported).toEqual([50, 100]);
  });
});

describe('names', () => {
  it('warn of nothing when a bundled font draws them, the second included', async () => {
    expect((await print(recommendationList([10, 0, 0, 0]))).warnings).toEqual([]);
  });

  it('name the student whose character no font has, a 外字 of the school for instance', async () => {
    const { warnings } = await print(listWith('\u{E000}田　太郎'));
    expect(warnings).toEqual([
      {
        studentNumber: person(0).studentNumber,
        name: '\u{E000}田　太郎',
        character: '\u{E000}',
        codePoint: 'U+E000',
        kind: 'missing',
        message: expect.stringContaining('3年1組1番 \u{E000}田　太郎 さん：'),
      },
    ]);
  });

  it('name the student whose variant would be drawn as its base form', async () => {
    const { warnings } = await print(listWith('邉\u{E0105}　太郎'));
    expect(warnings).toMatchObject([
      { character: '邉\u{E0105}', codePoint: 'U+9089 U+E0105', kind: 'variantLost' },
    ]);
  });

  it('name the school where the character stands in no student', async () => {
    const list = recommendationList([1, 0, 0, 0]);
    const school = { ...list.frame.school, name: '\u{E000}台高等学校' };
    const { warnings } = await print({ ...list, frame: { ...list.frame, school } });
    expect(warnings).toMatchObject([{ studentNumber: null, name: '\u{E000}台高等学校', kind: 'missing' }]);
  });
});

describe.runIf(canRender())('text that is copied out of the PDF', () => {
  it('is the text that was printed; a variant comes out as its base character', async () => {
    const text = extractText((await print(recommendationList([10, 0, 0, 0]))).bytes);
    for (const word of ['髙橋', '山﨑', '𠮷田', '城', '濵田', 'ｻﾄｳ', 'がもう', '推薦者一覧'])
      expect(text).toContain(word);
  });

  it('has the sign for a missing character in its place', async () => {
    expect(extractText((await print(listWith('\u{E000}田　太郎'))).bytes)).toContain('〓田');
  });
});
