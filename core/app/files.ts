import { fail } from '#core/domain/failure.ts';
import { ok } from '#core/domain/result.ts';
import type { FileGrants, GrantedFile } from './context.ts';

/** Dropped files lie in memory; an officer works on one or two at a time. */
const bytesKept = 4;

/** Keeps which file a handle stands for. */
export function createFileGrants(): FileGrants {
  const granted = new Map<string, GrantedFile>();
  return {
    grant: (handle, file) => {
      granted.set(handle, file);
      const inMemory = [...granted].filter(([, { kind }]) => kind === 'bytes');
      for (const [oldest] of inMemory.slice(0, -bytesKept)) granted.delete(oldest);
    },
    resolve: (handle) => {
      const file = granted.get(handle);
      if (file !== undefined) return ok(file);
      return fail('file-handle-unknown', 'このファイルはもう開けません。ファイルをもう一度選んでください。');
    },
    release: (handle) => void granted.delete(handle),
  };
}
