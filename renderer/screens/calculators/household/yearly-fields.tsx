import type { CertificateAmount } from '#core/contract/household-papers.ts';
import type { YearlyRule } from '#core/domain/edition-income-list.ts';
import { AnswerToggle } from '../../../components/answer-toggle.tsx';
import { FigureField } from '../../../components/figure-field.tsx';
import { formatCount } from '../../../format.ts';
import { type CertificateTexts, emptyCertificate } from './question.ts';

type Name = 'amount' | 'days' | 'received';

/** What is read off the paper for each way of reckoning. */
function fieldsFor(rule: YearlyRule): readonly (readonly [Name, string])[] {
  switch (rule.kind) {
    case 'zero':
      return [];
    case 'monthly':
      return [['amount', '月額（円）']];
    case 'stated':
      return [['amount', '証明書の金額（円）']];
    case 'unemployment':
      return [
        ['amount', '基本手当日額（円）'],
        ['days', '所定給付日数'],
        ['received', `${rule.received}（円）`],
      ];
    case 'sickness':
      return [
        ['amount', '支給金額（円）'],
        ['days', '支給日数'],
      ];
  }
}

/** The small calculator of one certificate: the yearly amount to type into スカラネット. */
export function YearlyFields({
  letter,
  rules,
  result,
  texts = emptyCertificate,
  onChange,
  problemOf,
}: Readonly<{
  letter: string;
  rules: readonly YearlyRule[];
  result: CertificateAmount | undefined;
  texts: CertificateTexts | undefined;
  onChange: (texts: CertificateTexts) => void;
  problemOf: (name: string) => string | null;
}>) {
  const rule = rules[texts.rule] ?? rules[0];
  if (rule === undefined) return null;
  return (
    <div className="flex flex-col gap-2">
      {rules.length > 1 && (
        <AnswerToggle
          label={`${letter} の計算`}
          choices={rules.map(({ label }, at) => ({ id: String(at), label }))}
          value={String(texts.rule)}
          onChange={(id) => {
            if (id !== null) onChange({ ...texts, rule: Number(id) });
          }}
        />
      )}
      <div className="flex flex-wrap items-end gap-3">
        {fieldsFor(rule).map(([name, label]) => (
          <FigureField
            key={name}
            label={label}
            value={texts[name]}
            onChange={(text) => onChange({ ...texts, [name]: text })}
            problem={problemOf(name)}
            className="w-52"
          />
        ))}
        {rule.kind === 'zero' && <p className="text-table">年額は 0円です。</p>}
        {rule.kind !== 'zero' && result?.amount && (
          <p className="pb-2 text-table">
            {result.amount.formula}
            <span className="ml-3 font-bold">年額 {formatCount(result.amount.yearly / yenPerMan)}万円</span>
          </p>
        )}
      </div>
    </div>
  );
}

const yenPerMan = 10_000;
