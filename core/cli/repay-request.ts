import { isYearMonth } from '#core/domain/dates.ts';
import { readDecimals } from '#core/domain/figures.ts';
import type { RateChoice, RepaymentMethod, RepaymentRequest } from '#core/domain/repayment/plan.ts';
import type { Rate } from '#core/domain/repayment/terms.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { OptionSpec, Options } from './command.ts';

export const repayOptions = {
  kind: { value: 'KIND', required: true, help: 'loan1（第一種）か loan2（第二種）' },
  monthly: { value: 'YEN', help: '貸与月額（円）' },
  months: { value: 'N', help: '貸与月数' },
  once: { value: 'YEN', help: '一回だけ受けた貸与の額（円）。月額の分があれば加える' },
  rate: { value: 'PERCENT', help: '年利率（%）。なければ公表された利率。「,」で並べると5年ごとに見直す' },
  method: {
    value: 'METHOD',
    help: 'fixed（月賦。なければこれ）/ combined（月賦・半年賦併用）/ income（所得連動）',
  },
  income: { value: '万円,…', help: '所得連動の課税対象所得（万円）。返還2年目から1年ごとに「,」で並べる' },
  ends: { value: 'YYYY-MM', help: '貸与が終わる月。書くと返還の年月が付く' },
  'as-of': { value: 'DATE', help: '試算の日（なければ今日）' },
  json: { value: null, help: 'JSON で出力する' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

type Read<Value> = Result<Value, string>;

/** What is asked, from the words of the command line; the error is the sentence for the terminal. */
export function repayRequest(options: Options): Read<RepaymentRequest> {
  const kind = options.get('kind');
  if (kind !== 'loan1' && kind !== 'loan2') {
    return err(`--kind の「${kind ?? ''}」はありません。loan1 か loan2 を書いてください。`);
  }
  const borrowed = borrowedFrom(options);
  if (!borrowed.ok) return borrowed;
  const method = methodFrom(options);
  if (!method.ok) return method;
  const rates = ratesFrom(options.get('rate'));
  if (!rates.ok) return rates;
  if (kind === 'loan1' && rates.value !== null) {
    return err('第一種奨学金は無利子なので、--rate は使えません。');
  }
  const endsIn = options.get('ends') ?? null;
  if (endsIn !== null && !isYearMonth(endsIn)) {
    return err(`--ends の「${endsIn}」は年月ではありません。2027-03 の形で書いてください。`);
  }
  const chosen: RateChoice =
    rates.value === null ? { kind: 'newest' } : { kind: 'given', rates: rates.value };
  return ok({ kind, borrowed: borrowed.value, method: method.value, rates: chosen, endsIn });
}

function borrowedFrom(options: Options): Read<number> {
  const [monthly, months, once] = [options.get('monthly'), options.get('months'), options.get('once')];
  if ((monthly === undefined) !== (months === undefined)) {
    return err('--monthly と --months は、両方を書いてください。');
  }
  if (monthly === undefined && once === undefined) {
    return err('--monthly と --months の組か、--once が必要です。');
  }
  const amount = wholeNumber('monthly', monthly ?? '0');
  if (!amount.ok) return amount;
  const times = wholeNumber('months', months ?? '0');
  if (!times.ok) return times;
  const single = wholeNumber('once', once ?? '0');
  if (!single.ok) return single;
  return ok(amount.value * times.value + single.value);
}

function methodFrom(options: Options): Read<RepaymentMethod> {
  const name = options.get('method') ?? 'fixed';
  const income = options.get('income');
  if (name !== 'fixed' && name !== 'combined' && name !== 'income') {
    return err(`--method の「${name}」はありません。fixed、combined、income から選んでください。`);
  }
  if (name !== 'income') {
    return income === undefined
      ? ok({ kind: name })
      : err('--income は --method income と一緒に書いてください。');
  }
  if (income === undefined) return err('--method income には --income が必要です。');
  const incomes = readDecimals(income, manYenDigits);
  return incomes === null
    ? err(`--income の「${income}」は読めません。万円の数を「200,250」のように書いてください。`)
    : ok({ kind: 'income', taxableIncomes: incomes });
}

function ratesFrom(text: string | undefined): Read<readonly Rate[] | null> {
  if (text === undefined) return ok(null);
  const rates = readDecimals(text, rateDigits);
  return rates === null
    ? err(
        `--rate の「${text}」は利率として読めません。3.0 や 0.369 のように、小数第三位までで書いてください。`,
      )
    : ok(rates);
}

function wholeNumber(name: string, text: string): Read<number> {
  const digits = text.normalize('NFKC').replace(/円$/u, '').replaceAll(',', '');
  return /^\d{1,9}$/.test(digits)
    ? ok(Number(digits))
    : err(`--${name} の「${text}」は数として読めません。50000 のように整数で書いてください。`);
}

/** Decimals kept of a figure: a percent in thousandths, 万円 in yen. */
const rateDigits = 3;
const manYenDigits = 4;
