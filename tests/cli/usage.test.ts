import { describe, expect, it } from 'vitest';
import { runCommand } from '#core/cli/run.ts';
import type { Ended } from './terminal.ts';

// Without a process of its own for each: how a process ends is tested with the commands.
async function run(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(args, {
    out: (text) => void out.push(text),
    say: (sentence) => void said.push(sentence),
  });
  return { code, out: out.join(''), said: said.join('\n') };
}

describe('wrong usage ends with 2 and shows the usage', () => {
  it.each([
    [['judeg'], 'という命令はありません'],
    [['judge'], '--db か --roster のどちらか一つが必要です'],
    [['judge', '--db', 'a', '--roster', 'b'], '--db か --roster のどちらか一つが必要です'],
    [['judge', '--db', 'school.sqlite', '--as-of', '2022-02-30'], '「2022-02-30」は日付ではありません'],
    [['judge', '--db'], '--db の後に FILE を書いてください'],
    [['judge', '--db', 'a', '--db', 'b'], '--db が二度あります'],
    [['judge', '--db', 'a', '--jsn'], '「--jsn」はこの命令では使えません'],
    [['import', '--db', 'a'], '--roster FILE が必要です'],
    [['print', '--db', 'a', '--form', 'b', '--out', 'c.pdf'], '--form の「b」はありません'],
    [['print', '--db', 'a', '--form', 'scholar-ac', '--out', 'c.doc'], '.pdf で終わるファイル名'],
    [['export', '--db', 'a', '--list', 'b', '--out', 'c.csv'], '--list の「b」はありません'],
    [['export', '--db', 'a', '--list', 'roster', '--out', 'c.pdf'], '.xlsx か .csv で終わるファイル名'],
  ])('%j', async (args, sentence) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toContain(sentence);
    expect(ended.said).toContain('使い方: shogaku');
  });

  it('--help is no mistake', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, said: '' });
    expect((await run('batch', '--help')).out).toContain('使い方: shogaku batch --roster FILE');
  });
});
