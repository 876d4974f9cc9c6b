import { useState } from 'react';
import type { EnclosedLine } from '#core/contract/shipments.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
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
    <Dialog
      title="足りないまま封入する理由"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button variant="primary" isDisabled={except.pending} onPress={() => void save()}>
            記録する
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
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
        {/* Enter in a field sends a form only when it has a button of this type. */}
        <button type="submit" className="sr-only" tabIndex={-1}>
          記録する
        </button>
      </form>
    </Dialog>
  );
}

const namesOf = (lines: readonly EnclosedLine[]): string =>
  lines.length === 1
    ? `${lines[0]?.name ?? ''}さん`
    : `${lines[0]?.name ?? ''}さんほか ${lines.length - 1} 人`;
