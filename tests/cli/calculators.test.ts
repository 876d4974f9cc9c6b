import { describe, expect, it } from 'vitest';
import { readAmountsOptions } from '#core/cli/amounts-options.ts';
import type { Command, Options } from '#core/cli/command.ts';
import { amountsCommand } from '#core/cli/commands/amounts.ts';
import { guarantorCommand } from '#core/cli/commands/guarantor.ts';
import { readGuarantorOptions, withRelation } from '#core/cli/guarantor-options.ts';
import { readOptions } from '#core/cli/options.ts';
import { runCommand } from '#core/cli/run.ts';
import {
  type AmountsCase,
  amountFactsOf,
  amountsFile,
  statedIn as amountsStated,
  chosenOf,
} from '../rules/amounts-cases.ts';
import { guaranteeRules } from '../rules/editions.ts';
import {
  degreeWord,
  type GuarantorCase,
  guarantorCases,
  guarantorFactsOf,
  statedIn as guarantorStated,
} from '../rules/guarantor-cases.ts';
import { type Ended, scratchFolder, shogaku } from './terminal.ts';

// The cases of the rules once more, through the words of the terminal.

const edition = ['--edition', 'advance-2022'] as const;
const guarantorFile = guarantorCases('advance/2022.guarantee.cases.yaml');
const rules = await guaranteeRules(guarantorFile.edition);

async function run(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(args, {
    out: (text) => void out.push(text),
    say: (sentence) => void said.push(sentence),
  });
  return { code, out: out.join(''), said: said.join('\n') };
}

const guarantorOption = {
  incomeLinked: 'income-linked',
  relation: 'relation',
  guardian: 'guardian',
  parentsUnavailable: 'parents-unavailable',
  separateHousehold: 'separate',
  spouseOfJoint: 'spouse-of-joint',
  spouseOfApplicant: 'spouse-of-applicant',
  minor: 'minor',
  student: 'student',
  debtArrangement: 'debt',
  birthDate: 'birth',
  admissionReportDate: 'report-date',
  pledgeDate: 'pledge-date',
  applicantBirthDate: 'applicant-birth',
  loanEnd: 'loan-end',
  incomeKind: 'income-kind',
  income: 'income',
  deposits: 'deposits',
  property: 'property',
  plannedLoan: 'planned-loan',
} as const;

function guarantorArgs(one: GuarantorCase): readonly string[] {
  const words = guarantorStated(one).flatMap(([field, word]) => {
    const [, degree, kin] = degreeWord.exec(word) ?? [];
    return degree !== undefined && kin !== undefined
      ? ['--degree', degree, '--kin', kin]
      : [`--${guarantorOption[field]}`, word];
  });
  return ['guarantor', '--edition', guarantorFile.edition, '--role', one.role, ...words];
}

function amountsArgs(one: AmountsCase): readonly string[] {
  const { 第一種: loan1, 第二種: loan2, 入学時特別増額: entryExtra } = one.choose;
  const chosen = Object.entries({ loan1, loan2, 'entry-extra': entryExtra })
    .filter(([, amount]) => amount !== undefined)
    .flatMap(([name, amount]) => [`--${name}`, `${amount}円`]);
  const words = amountsStated(one).flatMap(([{ option }, word]) => [`--${option}`, String(word)]);
  return ['amounts', '--edition', amountsFile.edition, ...words, ...chosen];
}

type Judged = Readonly<{ id?: string; label?: string; verdict: string; missing?: readonly string[] }>;
const written = ({ verdict, missing = [] }: Judged): string => [verdict, ...missing].join(' ');

/** The terminal takes 昼間 for granted. */
const inCourse = amountsFile.cases.filter((one) => one.facts.課程 !== '');

/** Reading the rules takes a moment, so the whole way is gone for some of the cases, and the words are read for all. */
const some = <Case>(cases: readonly Case[]): readonly Case[] => cases.filter((_, at) => at % 8 === 0);

const optionsOf = (command: Command, [, ...args]: readonly string[]): Options => {
  const options = readOptions(command, args);
  if (!options.ok) throw new Error(options.error);
  return options.value;
};

describe('the words of the terminal state the facts of the cases', () => {
  it.each(guarantorFile.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const options = optionsOf(guarantorCommand, guarantorArgs(one));
    const read = readGuarantorOptions(options);
    if (!read.ok) throw new Error(read.error);
    const facts = withRelation(read.value.facts, options.get('relation'), rules);
    expect(facts).toEqual({ ok: true, value: guarantorFactsOf(one, rules.kin) });
  });

  it.each(inCourse.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const read = readAmountsOptions(optionsOf(amountsCommand, amountsArgs(one)));
    expect(read).toEqual({ ok: true, value: { facts: amountFactsOf(one), chosen: chosenOf(one) } });
  });
});

describe('guarantor --json agrees with the cases', () => {
  it.each(some(guarantorFile.cases).map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const ended = await run(...guarantorArgs(one), '--json');
    expect(ended).toMatchObject({ code: 0, said: '' });
    const result = JSON.parse(ended.out);
    for (const [key, expected] of Object.entries(one.expect)) {
      if (key === 'outcome') expect(result.outcome).toBe(expected);
      else if (key === 'papers') expect(result.papers.join('・')).toBe(expected);
      else if (key === 'means') expect(written(result.means)).toBe(expected);
      else {
        const all: readonly Judged[] = [...result.conditions, ...(result.means?.tests ?? [])];
        const found = all.find(({ id, label }) => id === key || label === key);
        expect(found && written(found), key).toBe(expected);
      }
    }
    for (const { source } of result.conditions) {
      expect(source.locator).toMatch(/^p\.\d+$/);
    }
  });
});

describe('amounts --json agrees with the cases', () => {
  it.each(some(inCourse).map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const ended = await run(...amountsArgs(one), '--json');
    const result = JSON.parse(ended.out);
    const chosen: readonly (Judged & Readonly<{ aid: string; reason: string }>)[] = result.chosen;
    const refused = chosen.filter(({ verdict }) => verdict === 'notAllowed');
    expect(ended.code).toBe(refused.length === 0 ? 0 : 1);
    expect(ended.said).toBe(refused.map(({ reason }) => reason).join('\n'));
    const aids = { 第一種: 'loan1', 第二種: 'loan2', 入学時特別増額: 'entryExtra' };
    for (const [name, aid] of Object.entries(aids)) {
      const expected = one.expect[`${name}の選択`];
      if (expected === undefined) continue;
      const found = chosen.find((each) => each.aid === aid);
      expect(found && written(found), name).toBe(expected);
    }
    const { 毎月: monthly, 卒業まで: whole } = one.expect;
    if (monthly !== undefined) expect(String(result.together.monthly ?? '未定')).toBe(monthly);
    if (whole !== undefined) expect(String(result.together.untilGraduation ?? '未定')).toBe(whole);
  });
});

describe('for reading', () => {
  const usual = ['amounts', ...edition, '--school', '大学', '--founder', '私立', '--commute', '自宅外'];

  it('amounts shows each aid, what was chosen and the sum', async () => {
    const { out, code } = await run(
      ...[...usual, '--grant', '第Ⅲ区分', '--months', '48', '--field', 'その他'],
      ...['--education-loan', '省略可', '--loan1', '19200', '--loan2', '5万円', '--entry-extra', '300,000円'],
    );
    expect(code).toBe(0);
    expect(out).toContain('給付奨学金　月額 25,300円（卒業まで 1,214,400円）');
    expect(out).toContain(
      '第二種奨学金　月額 20,000円（卒業まで 960,000円）、…、120,000円（卒業まで 5,760,000円）',
    );
    expect(out).toContain('毎月 94,500円、卒業まで 4,836,000円');
    expect(out).toContain('（p.23）');
    expect(out).not.toMatch(/undefined|null|NaN/);
  });

  it('amounts names a chosen amount that cannot be had, and those that can', async () => {
    const ended = await run(...usual, '--grant', 'なし', '--income-over', 'はい', '--loan1', '64000');
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('第一種奨学金の 64,000円は選べません。');
    expect(ended.out).toContain('選べる金額: 50,000円、40,000円、30,000円、20,000円');
  });

  it('guarantor shows each condition with its reason, the means test and the papers', async () => {
    const { out, code } = await run(
      ...[
        'guarantor',
        ...edition,
        '--role',
        '保証人',
        '--relation',
        'おば',
        '--separate',
        'はい',
        '--birth',
        'S30.4.1',
      ],
      ...['--report-date', '2023/4/20', '--applicant-birth', '平成16年5月1日', '--loan-end', '令和9年3月'],
      ...['--spouse-of-joint', 'いいえ', '--spouse-of-applicant', 'いいえ', '--minor', 'いいえ'],
      ...['--student', 'いいえ', '--debt', 'いいえ', '--income-linked', 'いいえ', '--income-kind', '給与'],
      ...['--income', '319万円', '--deposits', '16万円'],
    );
    expect(code).toBe(0);
    expect(out).toContain('保証人: 代替要件により選任できます');
    expect(out).toContain('× ⑤進学届提出日に65歳未満（p.27）');
    expect(out).toContain('年間収入（所得）＋資産÷16年は320万円で、320万円以上です。');
    expect(out).toContain('提出するもの: 返還保証書、所得証明書、源泉徴収票等、預貯金残高証明書');
  });

  it('a sum one yen under the line does not look like the line', async () => {
    const { out } = await run(
      ...['guarantor', ...edition, '--role', '保証人', '--relation', '親族以外', '--income-kind', '給与'],
      ...['--income', '300万円', '--deposits', '3199999円'],
    );
    expect(out).toContain('？ A＋C');
    expect(out).toContain('× A＋B: 年間収入（所得）＋資産÷16年は319.9999万円で、320万円以上ではありません。');
  });
});

describe('wrong words end with 2', () => {
  it.each([
    [['guarantor'], '--role WORD が必要です'],
    [['guarantor', '--role', '親'], '--role の「親」は使えません。連帯保証人 / 保証人 から選んでください'],
    [['guarantor', '--role', '保証人', '--minor', 'yes'], 'はい / いいえ から選んでください'],
    [
      ['guarantor', '--role', '保証人', '--birth', '2023-02-30'],
      '--birth の「2023-02-30」は暦にない日付です',
    ],
    [['guarantor', '--role', '保証人', '--loan-end', '春'], '--loan-end の「春」は年月として読めません'],
    [['guarantor', '--role', '保証人', '--income', '320'], '--income の「320」は金額として読めません'],
    [['guarantor', '--role', '保証人', '--income', '-1'], '金額として読めません'],
    [['guarantor', '--role', '保証人', '--degree', '3'], '--degree と --kin は両方を書いてください'],
    [
      ['guarantor', ...edition, '--role', '保証人', '--relation', 'はとこ'],
      '続柄の表にありません。父母、祖父母',
    ],
    [
      ['guarantor', ...edition, '--role', '保証人', '--relation', 'おば', '--degree', '3', '--kin', '血族'],
      'どちらか一つ',
    ],
    [['amounts', '--school', '大学院'], '大学 / 短大 / 高専 / 専修専門 から選んでください'],
    [['amounts', '--grant', '第5区分'], '--grant の「第5区分」は使えません'],
    [['amounts', '--months', '0'], '--months の「0」は 1 から 999 の整数ではありません'],
    [['amounts', '--loan1', '4.5'], '金額として読めません'],
    [['amounts', '--edition', 'advance-2021'], 'この年度の規則はまだありません'],
  ])('%j', async (args, sentence) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toContain(sentence);
  });

  it('--help lists the options of both in plain words', async () => {
    expect((await run('amounts', '--help')).out).toContain('国の教育ローン: 省略可 / 不採用 / 採用 / 未定');
    expect((await run('guarantor', '--help')).out).toContain('どちらを調べるか: 連帯保証人 / 保証人');
    const { out } = await run('--help');
    expect(out).toContain('amounts');
    expect(out).toContain('guarantor');
  });
});

describe('as a process of its own', () => {
  it('writes the result to stdout and the reason to stderr', async () => {
    const kosen = ['amounts', ...edition, '--school', '高専', '--entry-extra', '10万円', '--json'];
    const { folder, remove } = await scratchFolder();
    try {
      const ended = await shogaku(folder, ...kosen);
      expect(ended.code).toBe(1);
      expect(JSON.parse(ended.out).chosen).toMatchObject([{ aid: 'entryExtra', verdict: 'notAllowed' }]);
      expect(ended.said).toContain('入学時特別増額だけの利用はできません。');
    } finally {
      await remove();
    }
  });
});
