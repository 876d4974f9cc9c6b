import { useCallback } from 'react';
import type { EditionHead } from '#core/contract/rules.ts';
import { useChange } from '../../../api.ts';
import { showToast } from '../../../components/toast-store.ts';

/** Switches the edition that judges, and offers the way back. Resolves to false when it could not be done. */
export function useSwitchEdition() {
  const { run, pending } = useChange('workspace.switchEdition');
  const switchTo = useCallback(
    async (edition: EditionHead, before: EditionHead): Promise<boolean> => {
      const goBack = async (): Promise<void> => {
        const reply = await run({ id: before.id });
        if (reply.ok) showToast({ tone: 'info', message: `判定の規則を${before.shortTitle}に戻しました。` });
      };
      const reply = await run({ id: edition.id });
      if (!reply.ok) return false;
      showToast({
        tone: 'success',
        message: `判定の規則を${edition.shortTitle}に切り替えました。`,
        action: { label: '元の版に戻す', run: () => void goBack() },
      });
      return true;
    },
    [run],
  );
  return { switchTo, pending };
}
