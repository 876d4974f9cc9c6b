import { AnswerToggle, yesNo } from '../../../components/answer-toggle.tsx';
import { Button } from '../../../components/button.tsx';
import { FigureField } from '../../../components/figure-field.tsx';
import type { DeductionFieldsProps } from './deduction-figures.tsx';

const shapes = [
  { id: 'oneParent', label: '父母の一人と子' },
  { id: 'grandparents', label: '祖父母と子' },
  { id: 'other', label: 'どちらでもない' },
] as const;

const mostGrandparents = 4;

/** 母子・父子: who makes up the household, and the grandparents in it. */
export function SingleParentFields({ rules, texts, onChange, problems }: DeductionFieldsProps) {
  const { childBelow } = rules.singleParent.value;
  const { household, hasGrandparents, grandparents } = texts;
  return (
    <>
      <AnswerToggle
        label="家庭の構成"
        choices={shapes}
        value={household}
        onChange={(next) => onChange({ ...texts, household: next })}
      />
      {household !== null && household !== 'other' && (
        <AnswerToggle
          label={`子は皆、${childBelow}歳未満か就学者ですか`}
          choices={yesNo}
          value={texts.childrenFit}
          onChange={(childrenFit) => onChange({ ...texts, childrenFit })}
        />
      )}
      {household === 'oneParent' && (
        <AnswerToggle
          label="祖父母も同じ世帯にいますか"
          choices={yesNo}
          value={hasGrandparents}
          onChange={(next) =>
            onChange({
              ...texts,
              hasGrandparents: next,
              grandparents: next === 'yes' && grandparents.length === 0 ? [empty] : grandparents,
            })
          }
        />
      )}
      {household === 'oneParent' && hasGrandparents === 'yes' && (
        <Grandparents
          rows={grandparents}
          onRows={(rows) => onChange({ ...texts, grandparents: rows })}
          problems={problems}
        />
      )}
    </>
  );
}

type Row = Readonly<{ age: string; income: string }>;
const empty: Row = { age: '', income: '' };

function Grandparents({
  rows,
  onRows,
  problems,
}: Readonly<{
  rows: readonly Row[];
  onRows: (rows: readonly Row[]) => void;
  problems: ReadonlyMap<string, string>;
}>) {
  const set = (at: number, next: Row) => onRows(rows.map((row, place) => (place === at ? next : row)));
  return (
    <div className="flex flex-col gap-2">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names a row
        <div key={at} className="flex flex-wrap items-end gap-3">
          <FigureField
            label={`祖父母${at + 1} の年齢`}
            value={row.age}
            onChange={(age) => set(at, { ...row, age })}
            problem={problems.get(`grandparents ${at} age`) ?? null}
            className="w-32"
          />
          <FigureField
            label={`祖父母${at + 1} の所得（円）`}
            value={row.income}
            onChange={(income) => set(at, { ...row, income })}
            problem={problems.get(`grandparents ${at} income`) ?? null}
            className="w-44"
          />
          {rows.length > 1 && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => onRows(rows.filter((_, place) => place !== at))}
            >
              消す
            </Button>
          )}
        </div>
      ))}
      {rows.length < mostGrandparents && (
        <div>
          <Button size="small" onPress={() => onRows([...rows, empty])}>
            もう一人
          </Button>
        </div>
      )}
    </div>
  );
}
