import { type FeeAnswer, type FeeQuestion, guaranteeFee } from '#core/domain/guarantee/fees.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { sourceOf } from '../cited-source.ts';
import type { Command, Options } from '../command.ts';
import { optionReader, wordsOf } from '../option-reader.ts';
import { withEdition, withoutSection } from '../with-edition.ts';
import { refuse } from '../with-session.ts';

const loans = { 第一種: 'loan1', 第二種: 'loan2' } as const;
const commutes = { 自宅: 'home', 自宅外: 'away' } as const;

/** 機関保証の保証料（目安）: a row of the published table, or that there is none; never a figure in between. */
export const guaranteeFeeCommand: Command = {
  name: 'guarantee-fee',
  summary: '機関保証の保証料（目安）を、出典の表から示します。表にない額は推し量りません。',
  options: {
    edition: { value: 'ID', help: '規則の版（editions で一覧）' },
    loan: { value: 'WORD', required: true, help: `奨学金: ${wordsOf(loans)}` },
    once: { value: 'YEN', help: '一回だけ借りる額（夏季・冬季スクーリング、放送大学）' },
    monthly: { value: 'YEN', help: '貸与月額（通年スクーリング。--months とともに）' },
    months: { value: 'NUMBER', help: '貸与の月数' },
    commute: { value: 'WORD', help: `通学形態: ${wordsOf(commutes)}` },
    json: { value: null, help: 'JSON で出力する' },
  },
  misuse: (options) => {
    const question = questionIn(options);
    return question.ok ? null : question.error;
  },
  run: (options, terminal) =>
    withEdition(options, terminal, (edition) => {
      const question = questionIn(options);
      if (!question.ok) return 2;
      const fees = edition.guarantee?.fees ?? null;
      if (fees === null) return refuse(withoutSection(edition, '保証料の表'), terminal);
      const answer = guaranteeFee(question.value, fees);
      if (options.has('json')) terminal.out(`${JSON.stringify(jsonOf(edition.id, answer), null, 2)}\n`);
      if (answer.kind === 'notInTable') {
        terminal.say(`${answer.reason}${answer.note}`);
        return 1;
      }
      if (!options.has('json')) terminal.out(textOf(edition.title, answer));
      return 0;
    }),
};

function questionIn(options: Options): Result<FeeQuestion, string> {
  const read = optionReader(options);
  const loan = read.word('loan', loans);
  const once = read.yen('once');
  const monthly = read.yen('monthly');
  const months = read.count('months');
  const commute = read.word('commute', commutes);
  const problem = read.problem();
  if (problem !== null || loan === null) return err(problem ?? '');
  if (once !== null && monthly === null) return ok({ kind: 'once', loan, amount: once });
  if (once === null && monthly !== null && months !== null) {
    return ok({ kind: 'monthly', loan, monthly, months, commute });
  }
  return err('--once か、--monthly と --months のどちらか一方を書いてください。');
}

const jsonOf = (edition: string, answer: FeeAnswer) => ({
  edition,
  ...(answer.kind === 'fee'
    ? {
        fee: answer.fee,
        per: answer.per,
        payments: answer.payments,
        paidOut: answer.paidOut,
        total: answer.total,
      }
    : { fee: null }),
  reason: answer.reason,
  note: answer.note,
  source: sourceOf(answer.citations),
});

function textOf(title: string, answer: Extract<FeeAnswer, { kind: 'fee' }>): string {
  const [citation] = answer.citations;
  return [
    title,
    `${answer.reason}（${citation?.locator ?? ''}）`,
    `振り込まれる額 ${yen(answer.paidOut)}、保証料の合計 ${yen(answer.total)}`,
    answer.note,
    '',
  ].join('\n');
}

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
