import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ValueForm } from '#core/contract/rules.ts';

/** Shows the form that an answer brought at once, without waiting until it is read again. */
export function useShowForm(): (form: ValueForm) => void {
  const client = useQueryClient();
  return useCallback(
    (form) => void client.setQueryData(['rules.values', { id: form.edition.id }], form),
    [client],
  );
}
