import { randomUUID } from 'node:crypto';
import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from './context.ts';

export function fileHandlers({ files, jobs }: AppContext): Handlers<'files.accept' | 'jobs.cancel'> {
  return {
    'files.accept': ({ name, bytes }) => {
      const handle = randomUUID();
      files.grant(handle, { kind: 'bytes', bytes, name });
      return ok({ handle, name });
    },
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return ok(null);
    },
  };
}
