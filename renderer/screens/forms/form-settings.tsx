import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { FormSelection } from '#core/contract/forms.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { useQueryOf } from '../../api.ts';
import { radioClass } from '../../components/radio-class.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { groupWords } from '../../group-words.ts';
import { useScheme } from '../../scheme.ts';
import { type OptionTexts, suggestedLabels } from './form-request.ts';
import { StudentPicker } from './student-picker.tsx';

export type FormSettingsProps = Readonly<{
  form: FormId;
  selection: FormSelection;
  onSelection: (selection: FormSelection) => void;
  texts: OptionTexts;
  onTexts: (texts: OptionTexts) => void;
  problems: ReadonlyMap<string, string>;
}>;

/** For whom the form is made, and what only the school can say. */
export function FormSettings(props: FormSettingsProps) {
  const { form, texts, onTexts, problems } = props;
  return (
    <>
      <Students {...props} />
      {form === 'missing-papers' && (
        <TextField
          label="校内の提出期限"
          description="例: 令和4年7月8日。空けておくと、手で書き込む線になります。"
          value={texts.dueOn}
          onChange={(dueOn) => onTexts({ ...texts, dueOn })}
          problem={problems.get('dueOn') ?? null}
        />
      )}
      {form === 'recommendation-status' && <Counts {...props} />}
    </>
  );
}

function Students({ form, selection, onSelection }: FormSettingsProps) {
  const classes = useQueryOf('forms.classes', {});
  const { label } = groupWords(useScheme());
  const names = classes.data ?? [];
  const choose = (kind: string): void => {
    if (kind === 'class') onSelection({ kind, className: names[0] ?? '' });
    else if (kind === 'chosen') onSelection({ kind, studentNumbers: [] });
    else onSelection({ kind: 'suggested' });
  };
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup value={selection.kind} onChange={choose} className="flex flex-col">
        <Label className="text-table font-bold">対象の生徒</Label>
        <Radio value="suggested" className={radioClass}>
          {suggestedLabels[form]}
        </Radio>
        {names.length > 0 && (
          <Radio value="class" className={radioClass}>
            {label}を選ぶ
          </Radio>
        )}
        <Radio value="chosen" className={radioClass}>
          生徒を選ぶ
        </Radio>
      </RadioGroup>
      {selection.kind === 'class' && (
        <SearchSelect
          label={label}
          labelHidden
          choices={names.map((name) => ({ id: name, label: name }))}
          value={selection.className}
          onChange={(className) => onSelection({ kind: 'class', className: className ?? '' })}
        />
      )}
      {selection.kind === 'chosen' && (
        <StudentPicker
          chosen={selection.studentNumbers}
          onChange={(studentNumbers) => onSelection({ kind: 'chosen', studentNumbers: [...studentNumbers] })}
        />
      )}
    </div>
  );
}

const recommendedRows = [
  ['loanOnly', '貸与のみ'],
  ['grantOnly', '給付のみ'],
  ['both', '給付及び貸与'],
] as const;
const deletedRows = [
  ['mistaken', '誤申込'],
  ['withdrawn', '申込辞退'],
  ['other', 'その他'],
] as const;

/** Figures that stand in スカラAC and nowhere in the roster. */
function Counts({ texts, onTexts, problems }: FormSettingsProps) {
  return (
    <>
      <p className="text-small text-ink-soft">
        空けておくと、提出した推薦書と、辞退・次回への記録から数えます。スカラACの数が違うときだけ入力してください。
      </p>
      <fieldset className="grid grid-cols-3 items-end gap-x-2 gap-y-1">
        <legend className="col-span-3 mb-1 text-table font-bold">既に推薦した人数（スカラAC の数）</legend>
        {recommendedRows.map(([key, label]) => (
          <TextField
            key={key}
            label={label}
            placeholder="記録"
            value={texts.alreadyRecommended[key]}
            onChange={(text) =>
              onTexts({ ...texts, alreadyRecommended: { ...texts.alreadyRecommended, [key]: text } })
            }
            problem={problems.get(key) ?? null}
          />
        ))}
      </fieldset>
      <fieldset className="grid grid-cols-3 items-end gap-x-2 gap-y-1">
        <legend className="col-span-3 mb-1 text-table font-bold">削除した申込データ</legend>
        {deletedRows.map(([key, label]) => (
          <TextField
            key={key}
            label={label}
            placeholder="記録"
            value={texts.deleted[key]}
            onChange={(text) => onTexts({ ...texts, deleted: { ...texts.deleted, [key]: text } })}
            problem={problems.get(key) ?? null}
          />
        ))}
      </fieldset>
    </>
  );
}
