import type { DeductionId } from '#core/domain/edition-deductions.ts';
import { assertNever } from '#core/domain/result.ts';
import { AnswerToggle, yesNo } from '../../../components/answer-toggle.tsx';
import { type DeductionFieldsProps, Figures } from './deduction-figures.tsx';
import { SingleParentFields } from './single-parent-fields.tsx';
import { TuitionFields } from './tuition-fields.tsx';

/** What one item of the form asks. */
export function DeductionFields({ id, ...props }: DeductionFieldsProps & Readonly<{ id: DeductionId }>) {
  switch (id) {
    case 'tuition':
      return <TuitionFields {...props} />;
    case 'singleParent':
      return <SingleParentFields {...props} />;
    case 'disability':
      return <Figures {...props} fields={[['disabledPersons', '障害のある人の数（いなければ 0）']]} />;
    case 'livingApart':
      return <LivingApart {...props} />;
    case 'longTreatment':
      return (
        <Figures
          {...props}
          fields={[
            ['treatmentMonths', '療養の月数（なければ 0）'],
            ['treatmentCost', '1年間の支出（円）'],
          ]}
        />
      );
    case 'disaster':
      return <Disaster {...props} />;
    default:
      return assertNever(id, 'special deduction');
  }
}

const LivingApart = (props: DeductionFieldsProps) => (
  <>
    <AnswerToggle
      label="別居していますか"
      choices={yesNo}
      value={props.texts.livesApart}
      onChange={(livesApart) => props.onChange({ ...props.texts, livesApart })}
    />
    {props.texts.livesApart === 'yes' && (
      <Figures
        {...props}
        fields={[
          ['apartHousing', '1年間の住居費（円）'],
          ['apartUtilities', '光熱・水道費（円）'],
          ['apartFurniture', '家具・家事用品費（円）'],
        ]}
      />
    )}
  </>
);

const Disaster = (props: DeductionFieldsProps) => (
  <>
    <AnswerToggle
      label="被害を受けましたか"
      choices={yesNo}
      value={props.texts.hadDisaster}
      onChange={(hadDisaster) => props.onChange({ ...props.texts, hadDisaster })}
    />
    {props.texts.hadDisaster === 'yes' && (
      <Figures
        {...props}
        fields={[
          ['disasterYears', '影響の続く年数'],
          ['disasterSpending', '1年分の支出の増加（円）'],
          ['disasterLoss', '1年分の収入の減少（円）'],
        ]}
      />
    )}
  </>
);
