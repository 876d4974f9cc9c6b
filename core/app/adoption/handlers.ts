import type { adoptionChannels } from '#core/contract/adoption.ts';
import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { candidateTable } from './candidates.ts';
import { decide } from './decide.ts';
import { editHolder } from './edit-holder.ts';
import { putEvent, removeEvent } from './events.ts';
import { adoptionHistory } from './history.ts';
import { holderTable } from './holders.ts';
import { adoptionEditions, readList, saveList } from './lists.ts';
import { markSteps } from './mark.ts';
import { pledgeTable } from './pledges.ts';
import { recordMeasures } from './record-measures.ts';
import { removeAdopted } from './removals.ts';
import { reviewTable } from './reviews.ts';
import { setDue } from './set-due.ts';

export function adoptionHandlers(ctx: AppContext): Handlers<keyof typeof adoptionChannels> {
  return {
    'adoption.candidates': async () => ok(await candidateTable(ctx)),
    'adoption.pledges': async () => ok(await pledgeTable(ctx)),
    'adoption.holders': async () => ok(await holderTable(ctx)),
    'adoption.reviews': async ({ year }) => ok(await reviewTable(ctx, year)),
    'adoption.history': async ({ studentNumber }) => ok(await adoptionHistory(ctx, studentNumber)),
    'adoption.editions': () => ok(adoptionEditions(ctx)),
    'adoption.mark': ({ changes }) => markSteps(ctx, changes),
    'adoption.setDue': (due) => setDue(ctx, due),
    'adoption.putEvent': (entry) => putEvent(ctx, entry),
    'adoption.removeEvent': ({ id }) => removeEvent(ctx, id),
    'adoption.editHolder': (entry) => editHolder(ctx, entry),
    'adoption.remove': ({ of, key }) => removeAdopted(ctx, of, key),
    'adoption.decide': ({ year, decisions }) => decide(ctx, year, decisions),
    'adoption.recordMeasures': ({ year, month }) => recordMeasures(ctx, year, month),
    'adoption.readList': (list) => readList(ctx, list),
    'adoption.saveList': (list) => saveList(ctx, list),
  };
}
