import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import { type Answers, answer, type Sender } from '../../electron/answer.ts';

const window: Sender = { url: 'app://main/index.html', isTopFrame: true, isOurWindow: true };

/** Answers that remember what got through to them. */
function recording(): Answers & { readonly heard: string[] } {
  const heard: string[] = [];
  const note = (name: string) => async () => {
    heard.push(name);
    return ok(null);
  };
  return {
    heard,
    service: async (name) => note(name)(),
    shell: {
      'shell.chooseFile': note('shell.chooseFile'),
      'shell.chooseTarget': note('shell.chooseTarget'),
      'shell.chooseFolder': note('shell.chooseFolder'),
      'shell.openFile': note('shell.openFile'),
      'shell.showInFolder': note('shell.showInFolder'),
      'shell.quit': note('shell.quit'),
    },
  };
}

describe('画面からの依頼', () => {
  it('自分の窓からの正しい依頼を、殻か処理の側へ渡す', async () => {
    const answers = recording();
    expect(await answer(answers, window, 'home.summary', {})).toEqual(ok(null));
    expect(await answer(answers, window, 'shell.chooseFile', { purpose: 'roster' })).toEqual(ok(null));
    expect(answers.heard).toEqual(['home.summary', 'shell.chooseFile']);
  });

  it.each<[string, Partial<Sender>]>([
    ['よその場所のページ', { url: 'https://example.com/' }],
    ['似た名前の場所', { url: 'app://main.example/index.html' }],
    ['別の app のページ', { url: 'app://other/index.html' }],
    ['空のページ', { url: '' }],
    ['ページの中の枠', { isTopFrame: false }],
    ['別の窓', { isOurWindow: false }],
  ])('%s からの依頼を断る', async (_who, sender) => {
    const answers = recording();
    const reply = await answer(answers, { ...window, ...sender }, 'home.summary', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
    expect(answers.heard).toEqual([]);
  });

  it.each([
    'nope',
    '',
    'toString',
    '__proto__',
    'constructor',
    'home',
    null,
    undefined,
    7,
    {},
    ['home.summary'],
  ])('知らない名前 %j を断る', async (name) => {
    const answers = recording();
    expect(await answer(answers, window, name, {})).toMatchObject({ ok: false });
    expect(answers.heard).toEqual([]);
  });

  it.each(Object.keys(contract))('%s は、形の違う入力 200 通りを断る', async (name) => {
    const answers = recording();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        const schema = contract[name as keyof typeof contract].input;
        const valid = schema.safeParse(input).success;
        expect((await answer(answers, window, name, input)).ok).toBe(valid);
      }),
      { numRuns: 200 },
    );
    const extra = await answer(answers, window, name, { path: '/etc/passwd' });
    expect(extra.ok).toBe(false);
  });

  it('処理が投げた例外は、内容を見せずに断りの返事になる', async () => {
    const answers: Answers = { ...recording(), service: () => Promise.reject(new Error('髙橋 太郎')) };
    const reply = await answer(answers, window, 'home.summary', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(reply)).not.toContain('髙橋');
  });
});
