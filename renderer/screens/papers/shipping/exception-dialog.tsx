import { useState } from 'react';
import type { EnclosedLine } from '#core/contract/shipments.ts';
import { useChange } from '../../../api.ts';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';

/** Why students go as they are; emptying it takes the reason back. */
export function ExceptionDialog({
  id,
  lines,
  onClose,
}: Readonly<{ id: string; lines: readonly EnclosedLine[]; onClose: () => void }>) {
  const [reason, setReason] = useState(lines[0]?.exception ?? '');
  const except = useChange('shipments.except', { failures: 'inline' });
  const save = async (): Promise<void> => {
    const reply = await except.run({
      id,
      studentNumbers: lines.map(({ studentNumber }) => studentNumber),
      reason: reason.trim() === '' ? null : reason,
    });
    if (reply.ok) onClose();
  };
  return (
    <FormDialog
      title="足りないまま封入する理由"
      onClose={onClose}
      saveLabel="記録する"
      failure={null}
      pending={except.pending}
      onSave={() => void save()}
    >
      <p className="phrase text-table">{namesOf(lines)}。理由は封入チェック表にも載ります。</p>
      <TextField
        label="理由"
        placeholder="足りない書類は後日送る"
        description="空にすると、理由を取り消します。"
        value={reason}
        maxLength={200}
        onChange={setReason}
        problem={except.failure?.message ?? null}
        autoFocus
      />
    </FormDialog>
  );
}

const namesOf = (lines: readonly EnclosedLine[]): string =>
  lines.length === 1
    ? `${lines[0]?.name ?? ''}さん`
    : `${lines[0]?.name ?? ''}さんほか ${lines.length - 1} 人`;
