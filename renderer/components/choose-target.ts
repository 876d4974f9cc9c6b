import type { Reply } from '#core/contract/reply.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { FormFormat } from '#core/domain/documents/model.ts';
import type { Failure } from '#core/domain/failure.ts';
import { call } from '../api.ts';
import { failureTone } from '../messages.ts';
import { showToast } from './toast-store.ts';

/** Asks where to save under a suggested name; null when the officer closed the dialog, or when a failure was shown. */
export async function chooseTarget(
  suggested: Reply<Readonly<{ name: string }>>,
  format: FormFormat | 'yaml' | 'ics',
): Promise<ChosenFile | null> {
  if (!suggested.ok) return told(suggested.error);
  const target = await call('shell.chooseTarget', { suggestedName: suggested.value.name, format });
  return target.ok ? target.value : told(target.error);
}

function told(failed: Failure): null {
  showToast({ tone: failureTone(failed), message: failed.message });
  return null;
}
