import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { FormView } from '#core/contract/foundation.ts';
import type { CellPlace } from '#core/domain/fields/cell-place.ts';
import type { FillMode } from '#core/domain/foundation/form.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { radioClass } from '../../components/radio-class.ts';
import { SavedField } from '../../components/saved-field.tsx';

type List = Extract<FillMode, { kind: 'list' }>;

/** One file for each student, or the rows of a list. */
export function ModeSettings({
  view: { form, proposedLists },
  sheet,
  cursor,
}: Readonly<{ view: FormView; sheet: string; cursor: CellPlace }>) {
  const edit = useChange('foundation.edit');
  const { mode } = form;
  const save = async (next: FillMode): Promise<string | null> => {
    const reply = await edit.run({ id: form.id, mode: next });
    return reply.ok ? null : reply.error.message;
  };
  const begin = (): List => ({
    kind: 'list',
    ...(proposedLists.find((list) => list.sheet === sheet) ??
      proposedLists[0] ?? { sheet, firstRow: cursor.row, rowsEach: 1, students: 10 }),
  });
  return (
    <section aria-label="ファイルの作り方" className="flex flex-col gap-2">
      <RadioGroup
        value={mode.kind}
        onChange={(kind) => void save(kind === 'each' ? { kind: 'each' } : begin())}
        className="flex flex-col"
      >
        <Label className="text-table font-bold">ファイルの作り方</Label>
        <Radio value="each" className={radioClass}>
          生徒一人に 1 ファイル
        </Radio>
        <Radio value="list" className={radioClass}>
          一覧（何人かを行に並べる）
        </Radio>
      </RadioGroup>
      {mode.kind === 'list' && <ListSettings mode={mode} sheet={sheet} cursor={cursor} onSave={save} />}
    </section>
  );
}

function ListSettings({
  mode,
  sheet,
  cursor,
  onSave,
}: Readonly<{
  mode: List;
  sheet: string;
  cursor: CellPlace;
  onSave: (mode: FillMode) => Promise<string | null>;
}>) {
  const number = (key: 'firstRow' | 'rowsEach' | 'students', label: string, most: number) => (
    <SavedField
      label={label}
      text={String(mode[key])}
      onSave={(text) => {
        const value = Number(text.normalize('NFKC').trim());
        return Number.isInteger(value) && value >= 1 && value <= most
          ? onSave({ ...mode, [key]: value })
          : Promise.resolve(`1 から ${most.toLocaleString('ja-JP')} までの数で入力してください。`);
      }}
    />
  );
  return (
    <div className="flex flex-col gap-2">
      <p className="text-small text-ink-soft">
        シート「{mode.sheet}」。最初の生徒の行に割り当てると、次の生徒は下の行に入ります。
      </p>
      <div className="grid grid-cols-3 items-end gap-2">
        {number('firstRow', '最初の行', 100_000)}
        {number('rowsEach', '一人の行数', 20)}
        {number('students', '一枚の人数', 500)}
      </div>
      <Button
        size="small"
        className="self-start"
        isDisabled={mode.sheet === sheet && mode.firstRow === cursor.row}
        onPress={() => void onSave({ ...mode, sheet, firstRow: cursor.row })}
      >
        いまの行（{cursor.row} 行目）を最初の行にする
      </Button>
    </div>
  );
}
