import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { Failure } from '#core/domain/failure.ts';
import { call, useChange } from '../../api.ts';
import { showToast } from '../../components/toast-store.ts';

/** Loading a form, chosen or dropped; then its cells are tied. */
export function useLoadForm() {
  const add = useChange('foundation.add', { failures: 'inline' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const navigate = useNavigate();
  const load = async (file: ChosenFile): Promise<void> => {
    setFailure(null);
    const reply = await add.run({ file: file.handle });
    if (!reply.ok) return setFailure(reply.error);
    showToast({ tone: 'success', message: `「${file.name}」を読み込みました` });
    void navigate({ to: '/forms/foundation', search: { form: reply.value.id, step: 'tie' } });
  };
  return {
    pending: add.pending,
    failure,
    choose: async (): Promise<void> => {
      const chosen = await call('shell.chooseFile', { purpose: 'form' });
      if (!chosen.ok) setFailure(chosen.error);
      else if (chosen.value !== null) await load(chosen.value);
    },
    drop: async (file: File): Promise<void> => {
      const accepted = await call('files.accept', {
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      });
      if (accepted.ok) await load(accepted.value);
      else setFailure(accepted.error);
    },
  };
}
