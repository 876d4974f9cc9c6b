import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '#core/cli/run.ts';
import { type Ended, scratchFolder, shogaku } from './terminal.ts';

const { folder, remove } = await scratchFolder();
afterAll(remove);

async function repay(...words: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(['repay', ...words], {
    out: (text) => void out.push(text),
    say: (sentence) => void said.push(sentence),
  });
  return { code, out: out.join(''), said: said.join('\n') };
}

const loan2 = ['--kind', 'loan2', '--monthly', '50000', '--months', '48'] as const;

describe('repay --json', () => {
  it('gives the plan with every payment, from a process of its own', async () => {
    const ended = await shogaku(
      folder,
      'repay',
      ...loan2,
      ...['--rate', '3.0', '--method', 'fixed', '--as-of', '2026-12-01', '--json'],
    );
    expect(ended.code).toBe(0);
    const plan = JSON.parse(ended.out);
    expect(plan).toMatchObject({
      borrowed: 2_400_000,
      count: 180,
      monthly: 16_769,
      total: 3_018_568,
      kind: 'loan2',
      method: 'fixed',
      rate: { percent: ['3.0'], publishedFor: null, confirmed: null },
      rules: 'repayment-2020',
    });
    expect(plan.schedule).toHaveLength(180);
    expect(plan.schedule[0]).toEqual({
      number: 1,
      month: null,
      payment: 16_769,
      principal: 10_573,
      interest: 6_196,
      deferredInterest: 196,
      halfYearly: 0,
      balance: 2_389_427,
    });
    expect(plan.sources[0]).toEqual({
      rule: '返還の回数',
      certainty: 'B',
      document: expect.stringContaining('奨学金返還年数算出表'),
      locator: '算出表',
    });
    expect(ended.said).toContain('注意: 未確認: 返還の回数');
  });

  it('shows of which month a published rate is, and that it is not confirmed', async () => {
    const { out } = await repay(...loan2, '--as-of', '2026-12-01', '--json');
    expect(JSON.parse(out).rate).toEqual({ percent: ['3.0'], publishedFor: '2026-07', confirmed: false });
    const earlier = await repay('--kind', 'loan2', '--once', '100000', '--as-of', '2022-04-01', '--json');
    expect(JSON.parse(earlier.out).rate).toEqual({
      percent: ['0.369'],
      publishedFor: '2022-03',
      confirmed: true,
    });
  });

  it('has no rate for a loan without interest', async () => {
    const { out } = await repay('--kind', 'loan1', '--once', '88000', '--json', '--as-of', '2026-12-01');
    expect(JSON.parse(out)).toMatchObject({ rate: null, interest: 0, warnings: [] });
  });
});

describe('repay for reading', () => {
  it('says what is paid how often, and by which rules', async () => {
    const ended = await repay(...loan2, '--rate', '3.0', '--ends', '2027-03', '--as-of', '2026-12-01');
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('返還の試算: 第二種奨学金（定額返還方式・月賦返還）');
    expect(ended.out).toContain('返還の回数　180回（15年）');
    expect(ended.out).toContain('毎月の返還　16,769円\n');
    expect(ended.out).toContain('返還の総額　3,018,568円（うち利息 618,568円');
    expect(ended.out).toContain('令和9年10月から令和24年9月まで');
    expect(ended.out).toContain('据置期間の利息: 貸与奨学金案内（通信教育）（2020年度） p.11');
  });

  it('names the month of the rate and warns when it is old', async () => {
    const ended = await repay(...loan2, '--as-of', '2026-12-01');
    expect(ended.out).toContain('令和8年7月に貸与が終了した人の固定方式の利率、未確認');
    expect(ended.said).toContain('5 か月前の古い利率です');
  });

  it('shows the half-yearly part beside the monthly one', async () => {
    const { out } = await repay('--kind', 'loan1', '--once', '2400000', '--method', 'combined');
    expect(out).toContain('毎月の返還　6,666円、1月と7月には半年賦 40,000円を加える');
  });

  it('shows each run of equal payments', async () => {
    const revised = await repay('--kind', 'loan2', '--once', '1200000', '--rate', '1.0,2.5');
    expect(revised.out).toContain('年 1.0 → 2.5 %');
    expect(revised.out).toContain('8,886円（1～60回目）\n毎月の返還　9,359円（61～144回目）');
    const income = await repay('--kind', 'loan1', '--once', '88000', '--method', 'income', '--income', '0');
    expect(income.out).toContain('返還の回数　46回（3年10か月）');
  });

  it('reads figures as people write them', async () => {
    const { out } = await repay(
      '--kind',
      'loan2',
      '--monthly',
      '５０,０００円',
      '--months',
      '48',
      '--rate',
      '３',
    );
    expect(out).toContain('借りる額　　2,400,000円');
  });
});

describe('repay, used wrongly, ends with 2 and shows the usage', () => {
  it.each([
    [['--once', '1'], '--kind KIND が必要です'],
    [['--kind', 'loan3', '--once', '1'], '--kind の「loan3」はありません'],
    [['--kind', 'loan1'], '--monthly と --months の組か、--once が必要です'],
    [['--kind', 'loan1', '--monthly', '50000'], '--monthly と --months は、両方を書いてください'],
    [['--kind', 'loan1', '--monthly', 'x', '--months', '48'], '--monthly の「x」は数として読めません'],
    [['--kind', 'loan1', '--monthly', '1', '--months', '4.5'], '--months の「4.5」は数として読めません'],
    [['--kind', 'loan1', '--once', '-5'], '--once の「-5」は数として読めません'],
    [['--kind', 'loan1', '--once', '1', '--rate', '1.0'], '第一種奨学金は無利子なので'],
    [['--kind', 'loan2', '--once', '1', '--rate', '0.3691'], '利率として読めません'],
    [['--kind', 'loan2', '--once', '1', '--rate', '1.0,'], '利率として読めません'],
    [['--kind', 'loan1', '--once', '1', '--method', 'x'], '--method の「x」はありません'],
    [['--kind', 'loan1', '--once', '1', '--method', 'income'], '--income が必要です'],
    [['--kind', 'loan1', '--once', '1', '--income', '200'], '--method income と一緒に'],
    [
      ['--kind', 'loan1', '--once', '1', '--method', 'income', '--income', '多い'],
      '--income の「多い」は読めません',
    ],
    [['--kind', 'loan1', '--once', '1', '--ends', '2027-13'], '--ends の「2027-13」は年月ではありません'],
    [['--kind', 'loan1', '--once', '1', '--as-of', '2027-02-30'], '「2027-02-30」は日付ではありません'],
  ])('%j', async (words, sentence) => {
    const ended = await repay(...words);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toContain(sentence);
    expect(ended.said).toContain('使い方: shogaku repay --kind KIND');
  });

  it('--help lists it', async () => {
    const out: string[] = [];
    await runCommand(['--help'], { out: (text) => void out.push(text), say: () => undefined });
    expect(out.join('')).toMatch(/^ {2}repay +貸与奨学金の返還を試算します/m);
  });
});
