import { Undo2 } from 'lucide-react';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toast-store.ts';

/** Takes a whole import back. What was changed by hand since then is refused with the reason. */
export function UndoImport({
  batchId,
  size = 'small',
  onUndone,
}: Readonly<{ batchId: number; size?: 'small' | 'field'; onUndone?: () => void }>) {
  const undo = useChange('history.undoBatch');
  return (
    <Button
      size={size}
      icon={Undo2}
      isDisabled={undo.pending}
      onPress={async () => {
        const reply = await undo.run({ batchId });
        if (!reply.ok) return;
        showToast({ tone: 'info', message: `元に戻しました：${reply.value.label}` });
        onUndone?.();
      }}
    >
      この取り込みを元に戻す
    </Button>
  );
}
