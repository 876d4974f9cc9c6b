import { describe, expect, it } from 'vitest';
import { runCommand } from '#core/cli/run.ts';

async function amounts(...words: readonly string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(['amounts', ...words, '--json'], {
    out: (text) => void out.push(text),
    say: (sentence) => void said.push(sentence),
  });
  return { code, said: said.join('\n'), json: code < 2 ? JSON.parse(out.join('')) : null };
}

describe('amounts --edition … --json', () => {
  it('在学採用 2023: the away conditions one by one, and the amounts of the year of entry', async () => {
    const { code, json } = await amounts(
      ...['--edition', 'enrolled-2023', '--school', '大学', '--founder', '私立', '--commute', '自宅外'],
      ...['--entry-year', '2017', '--distance', '59', '--travel-minutes', '90', '--services', '1'],
      ...['--months', '48', '--loan1', '64000'],
    );
    expect(code).toBe(0);
    expect(json).toMatchObject({ edition: 'enrolled-2023', months: 48 });
    expect(json.away.verdict).toBe('met');
    expect(json.away.conditions[3]).toEqual({
      number: '④',
      label: expect.stringContaining('片道90分以上'),
      verdict: 'met',
      source: { document: expect.stringContaining('スカラネット入力例'), locator: '③ (11)' },
    });
    expect(json.aids[1]).toMatchObject({ aid: 'loan1', state: 'known', unit: 'month' });
    expect(json.aids[1].choices.map(({ amount }: { amount: number }) => amount)).toEqual([
      64_000, 54_000, 30_000,
    ]);
    expect(json.chosen).toMatchObject([{ aid: 'loan1', amount: 64_000, verdict: 'allowed' }]);
    expect(json.together.loansUntilGraduation).toBe(64_000 * 48);
  });

  it('在学採用 2023: refuses the amounts of 自宅外 where no condition holds, and ends with 1', async () => {
    const { code, json, said } = await amounts(
      ...['--edition', 'enrolled-2023', '--school', '大学', '--founder', '私立', '--commute', '自宅外'],
      ...['--entry-year', '2023', '--distance', '10', '--travel-minutes', '30', '--fare', '0円'],
      ...['--services', '6', '--other-away-reason', 'いいえ', '--independent', 'いいえ'],
      ...['--income-over', 'いいえ', '--loan1', '64000'],
    );
    expect(code).toBe(1);
    expect(json.chosen[0]).toMatchObject({
      verdict: 'notAllowed',
      allowed: [54_000, 40_000, 30_000, 20_000],
    });
    expect(said).toContain('①から⑥のいずれにも当てはまらない');
  });

  it('在学採用 2025: what the page does not say is not said', async () => {
    const { json } = await amounts(
      ...['--edition', 'enrolled-2025', '--school', '大学', '--founder', '国公立', '--commute', '自宅'],
    );
    expect(json.aids.map(({ state }: { state: string }) => state)).toEqual([
      'unsaid',
      'unsaid',
      'known',
      'unsaid',
    ]);
    expect(json.away).toBeNull();
  });

  it('通信教育 2020: once a year, with the grant 27,600円', async () => {
    const { json } = await amounts(
      ...[
        '--edition',
        'correspondence-2020',
        '--course',
        '通信',
        '--schooling',
        '夏冬',
        '--grant',
        '第3区分',
      ],
      ...['--months', '24', '--loan1', '27600円', '--loan2', '5万'],
    );
    expect(json.aids[1]).toMatchObject({
      unit: 'year',
      choices: [{ amount: 27_600, untilGraduation: 55_200 }],
    });
    expect(json.chosen.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['allowed', 'allowed']);
    // The publication has no figure for the grant itself, so the sum stays open.
    expect(json.together).toMatchObject({ loansUntilGraduation: 155_200, untilGraduation: null });
  });

  it('予約採用 2026: 第Ⅳ区分 by 多子世帯', async () => {
    const asked = [
      '--edition',
      'advance-2026',
      '--school',
      '大学',
      '--founder',
      '私立',
      '--commute',
      '自宅外',
    ];
    const open = await amounts(...asked, '--grant', '第Ⅳ区分');
    expect(open.json.aids[0]).toMatchObject({ state: 'missing', missing: ['manyChildren'] });
    const many = await amounts(...asked, '--grant', '第4区分', '--many-children', 'はい');
    expect(many.json.aids[0].choices[0].amount).toBe(19_000);
    const outside = await amounts(...asked, '--grant', '区分外', '--many-children', 'はい');
    expect(outside.json.aids[1].choices[0].amount).toBe(5_600);
  });

  it('an edition without amounts is refused, and no neighbour is asked', async () => {
    const { code, said } = await amounts('--edition', 'continuation-2025');
    expect(code).toBe(2);
    expect(said).toContain('金額はまだありません');
  });

  it.each([
    [['--entry-year', '令和5年'], '--entry-year の「令和5年」は年度ではありません'],
    [['--distance', '遠い'], '--distance の「遠い」は数として読めません'],
    [['--schooling', '冬'], '夏冬 / 通年 / 放送 から選んでください'],
  ])('%j is refused', async (words, sentence) => {
    const { code, said } = await amounts('--edition', 'enrolled-2023', ...words);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });
});
