import type { RepaymentChoices } from '#core/contract/repayment.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import type { RepaymentMethod } from '#core/domain/repayment/plan.ts';
import { showRate } from '#core/domain/repayment/rate.ts';
import type { LoanKind } from '#core/domain/repayment/terms.ts';
import { courseLabels, kindLabels, methodLabels } from '#core/domain/repayment/words.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { FigureField } from '../../../components/figure-field.tsx';
import { type Choice, SearchSelect } from '../../../components/search-select.tsx';
import { type LoanTexts, typedRate } from './question.ts';

type LoanFieldsProps = Readonly<{
  kind: LoanKind;
  texts: LoanTexts;
  onChange: (texts: LoanTexts) => void;
  problems: ReadonlyMap<string, string>;
  choices: RepaymentChoices;
}>;

/** What is borrowed and how it is paid back, for one kind of loan. */
export function LoanFields(props: LoanFieldsProps) {
  const { kind, texts, onChange, problems } = props;
  const figure = (name: 'monthly' | 'months' | 'once' | 'incomes' | 'typed') => ({
    value: texts[name],
    onChange: (text: string) => onChange({ ...texts, [name]: text }),
    problem: problems.get(`${kind}.${name}`) ?? null,
  });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-8 border border-rule-strong px-4 pt-1 pb-4">
      <legend className="sr-only">{kindLabels[kind]}</legend>
      <Checkbox isSelected={texts.chosen} onChange={(chosen) => onChange({ ...texts, chosen })}>
        <span className="text-base font-bold">{kindLabels[kind]}</span>
      </Checkbox>
      {texts.chosen && (
        <>
          <div className="grid grid-cols-[1fr_5.5rem] gap-3">
            <FigureField label="月額（円）" placeholder="50000" {...figure('monthly')} />
            <FigureField label="月数" {...figure('months')} />
          </div>
          <FigureField label="一回だけ受ける額（円）" {...figure('once')} />
          <Method {...props} />
          {texts.method === 'income' && (
            <FigureField
              label="課税対象所得（万円）"
              description="返還2年目から1年ごとに「200、250」と並べます。最後の額がその後も続くとみます。"
              {...figure('incomes')}
            />
          )}
          {kind === 'loan2' && <RateField {...props} />}
          {kind === 'loan2' && texts.rate === typedRate && (
            <FigureField
              label="入力する利率（年 %）"
              description={`上限は年 ${showRate(props.choices.cap)} %。「、」で並べると、おおむね5年ごとに見直すとみます。`}
              {...figure('typed')}
            />
          )}
        </>
      )}
    </fieldset>
  );
}

function Method({ kind, texts, onChange }: LoanFieldsProps) {
  const kinds: readonly RepaymentMethod['kind'][] =
    kind === 'loan1' ? ['fixed', 'combined', 'income'] : ['fixed', 'combined'];
  return (
    <SearchSelect
      label="返還方式"
      choices={kinds.map((id) => ({ id, label: methodLabels[id] }))}
      value={texts.method}
      onChange={(id) => {
        const method = kinds.find((each) => each === id);
        if (method !== undefined) onChange({ ...texts, method });
      }}
    />
  );
}

function RateField({ texts, onChange, choices }: LoanFieldsProps) {
  const [newest] = choices.published;
  const published = choices.published.flatMap((entry): readonly Choice[] =>
    (['fixed', 'revised'] as const).map((course) => ({
      id: `${entry.month} ${course}`,
      label: `${showRate(entry[course])} %　${japaneseMonth(entry.month)}・${courseLabels[course]}`,
      hint:
        [entry.certainty === 'B' ? '未確認' : '', entry.isOld ? '古い利率です' : '']
          .filter(Boolean)
          .join('・') || null,
    })),
  );
  const all = [...published, { id: typedRate, label: '利率を入力する' }];
  const value =
    texts.rate === 'newest' ? (newest === undefined ? typedRate : `${newest.month} fixed`) : texts.rate;
  return (
    <SearchSelect
      label="利率（貸与が終わった月ごと）"
      choices={all}
      value={value}
      onChange={(rate) => {
        if (rate !== null) onChange({ ...texts, rate });
      }}
    />
  );
}
