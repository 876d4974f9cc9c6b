import { describe, expect, it } from 'vitest';
import { runCommand } from '#core/cli/run.ts';
import type { Ended } from './terminal.ts';

async function run(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(['guarantee-fee', ...args], {
    out: (text) => void out.push(text),
    say: (sentence) => void said.push(sentence),
  });
  return { code, out: out.join(''), said: said.join('\n') };
}

const guide = ['--edition', 'correspondence-2020'] as const;

describe('guarantee-fee', () => {
  it('shows a row of the table', async () => {
    const { code, out, said } = await run(
      ...[
        ...guide,
        '--loan',
        '第一種',
        '--monthly',
        '54000',
        '--months',
        '12',
        '--commute',
        '自宅',
        '--json',
      ],
    );
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(JSON.parse(out)).toMatchObject({
      edition: 'correspondence-2020',
      fee: 1286,
      per: 'month',
      payments: 108,
      paidOut: 52_714,
      total: 15_432,
      source: { locator: 'p.38' },
    });
    const read = await run(...guide, '--loan', '第二種', '--once', '120,000円');
    expect(read).toMatchObject({ code: 0, said: '' });
    expect(read.out).toContain('の保証料は 1,611円です。（p.38）');
    expect(read.out).toContain('2019年度に新たに奨学生として採用された人の例で、目安です。');
  });

  it('says that the table has no such row, and gives no figure in between', async () => {
    const ended = await run(...guide, '--loan', '第二種', '--once', '2.5万円', '--json');
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.out)).toMatchObject({ fee: null });
    expect(ended.said).toContain('保証料の表に載っていません');
  });

  it('does not take the table of another year', async () => {
    const ended = await run('--edition', 'advance-2022', '--loan', '第二種', '--once', '5万円');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toContain('出典には保証料の表がありません');
  });

  it.each([
    [['--loan', '第三種', '--once', '5万円'], '第一種 / 第二種 から選んでください'],
    [['--loan', '第二種'], '--once か、--monthly と --months のどちらか一方を書いてください'],
    [['--loan', '第二種', '--monthly', '5万円'], '--once か、--monthly と --months'],
    [['--loan', '第二種', '--once', '5万円', '--monthly', '5万円', '--months', '12'], 'どちらか一方'],
  ])('%j ends with 2', async (args, sentence) => {
    const ended = await run(...guide, ...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toContain(sentence);
  });
});

describe('guarantor --edition', () => {
  const asked = [
    '--role',
    '保証人',
    '--relation',
    '配偶者の父母',
    '--separate',
    'はい',
    '--birth',
    'S45.4.1',
  ] as const;
  const guarantor = async (...args: readonly string[]): Promise<Ended> => {
    const out: string[] = [];
    const said: string[] = [];
    const code = await runCommand(['guarantor', ...args], {
      out: (text) => void out.push(text),
      say: (sentence) => void said.push(sentence),
    });
    return { code, out: out.join(''), said: said.join('\n') };
  };

  it.each([
    ['correspondence-2020', '--pledge-date', '2020-05-20', 'notMet'],
    ['advance-2022', '--report-date', '2023-04-20', 'met'],
  ])('%s counts the age on its own day and has its own exceptions', async (id, option, day, notParent) => {
    const { code, out } = await guarantor('--edition', id, ...asked, option, day, '--json');
    expect(code).toBe(0);
    const { conditions } = JSON.parse(out) as { conditions: readonly { id: string; verdict: string }[] };
    const verdicts = Object.fromEntries(conditions.map((each) => [each.id, each.verdict]));
    expect(verdicts).toMatchObject({ age: 'met', notParent });
  });

  it('names the papers everybody hands in', async () => {
    const { out } = await guarantor(...guide, ...asked);
    expect(out).toContain('必ず提出: 市区町村で発行された印鑑登録証明書（コピー不可、p.17）');
    expect(out).toContain('スカラネットでは続柄を「その他（知人等）」と入力します。');
  });

  it('an edition without a guarantee says so', async () => {
    const ended = await guarantor('--edition', 'enrolled-2025', ...asked);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toContain('出典には保証人の条件がありません');
  });
});
