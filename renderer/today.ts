import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { IsoDate } from '#core/domain/applicant.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Tokyo' });

/** The day on which something is ticked off now: today in Japan, in practice the day the practice data lives in. */
export const todayOf = (status: Pick<WorkspaceStatus, 'kind' | 'asOf'>): IsoDate =>
  status.kind === 'practice' ? status.asOf : calendar.format(new Date());
