import type { Handlers } from '#core/contract/index.ts';
import type { progressChannels } from '#core/contract/progress.ts';
import type { AppContext } from '../context.ts';
import { recordEvents, removeEvent } from './record-events.ts';
import { studentWay } from './way.ts';

export const progressHandlers = (ctx: AppContext): Handlers<keyof typeof progressChannels> => ({
  'progress.record': (input) => recordEvents(ctx, input),
  'progress.remove': (input) => removeEvent(ctx, input),
  'progress.of': ({ studentNumber }) => studentWay(ctx, studentNumber),
});
