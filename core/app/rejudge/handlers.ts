import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { studentUnknown } from '../students/unknown.ts';
import { rejudgedLine, rejudgedList } from './list.ts';
import { compareWith } from './rejudge.ts';

export function rejudgeHandlers(ctx: AppContext): Handlers<'rejudge.compare' | 'rejudge.of'> {
  return {
    'rejudge.compare': ({ edition, jobId }) =>
      ctx.jobs.run(jobId, async (job) => {
        const compared = await compareWith(ctx, edition, job);
        return compared.ok ? ok(rejudgedList(compared.value)) : compared;
      }),
    'rejudge.of': ({ edition, studentNumber, jobId }) =>
      ctx.jobs.run(jobId, async (job) => {
        const compared = await compareWith(ctx, edition, job);
        if (!compared.ok) return compared;
        const applicant = compared.value.gathered.byNumber.get(studentNumber)?.applicant;
        const changes = compared.value.changes.get(studentNumber) ?? [];
        const line = applicant === undefined ? null : rejudgedLine(applicant, changes);
        return line === null ? studentUnknown(studentNumber) : ok({ line, changes });
      }),
  };
}
