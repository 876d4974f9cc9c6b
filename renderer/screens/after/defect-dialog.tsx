import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';

/** The defects of a 返還誓約書 that the publications warn of, one press away. */
const usual = [
  '署名・押印なし',
  '実印でない',
  '住所が印鑑登録証明書と違う',
  '記入もれ',
  '証明書が古い',
  'コピーでは受け取れない',
] as const;

/** Asks what is wrong with what was handed in. */
export function DefectDialog({
  what,
  onSave,
  onClose,
}: Readonly<{ what: string; onSave: (note: string) => void; onClose: () => void }>) {
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const save = (): void => {
    setTried(true);
    if (note.trim() !== '') onSave(note.trim());
  };
  return (
    <FormDialog
      title="不備を記録する"
      onClose={onClose}
      saveLabel="記録する"
      failure={null}
      pending={false}
      onSave={save}
    >
      <p className="font-bold">{what}</p>
      <div className="flex flex-wrap gap-2">
        {usual.map((word) => (
          <Button key={word} size="small" onPress={() => setNote(word)}>
            {word}
          </Button>
        ))}
      </div>
      <TextField
        label="不備の内容"
        required
        autoFocus
        maxLength={200}
        value={note}
        onChange={setNote}
        problem={isTried && note.trim() === '' ? '不備の内容を入力してください。' : null}
      />
    </FormDialog>
  );
}
