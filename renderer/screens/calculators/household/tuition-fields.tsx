import { Button } from '../../../components/button.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { type DeductionFieldsProps, Figures } from './deduction-figures.tsx';

/** 授業料, typed or taken from the figures the source prints. */
export function TuitionFields(props: DeductionFieldsProps) {
  const { rules, texts, onChange } = props;
  const printed = rules.tuitionFigures;
  return (
    <>
      <Figures
        {...props}
        fields={[
          ['tuition', '年間の授業料（円）'],
          ['tuitionReduction', '減免額（円。なければ 0）'],
        ]}
      />
      {printed !== null && (
        <details className="text-table">
          <summary className="text-accent">出典に印刷された額を使う</summary>
          <p className="phrase py-1">
            {printed.value.note}
            <SourceLink citation={printed.citation} />
          </p>
          <div className="flex flex-wrap gap-2">
            {printed.value.figures.map(({ label, man }) => (
              <Button key={label} size="small" onPress={() => onChange({ ...texts, tuition: `${man}万円` })}>
                {label}: {man}万円
              </Button>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
