import { dayWithWeekday } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { assertNever } from '../result.ts';
import { boardRounds } from './board-round.ts';
import type { ProgressState } from './progress.ts';
import { outcomeLabels, withdrawalGroundLabels } from './words.ts';

/** What belongs to a state beside its name: 「6月7日（火）から推薦できる」; null = the name says it all. */
export function stateDetail(state: ProgressState, edition: Edition): string | null {
  switch (state.kind) {
    case 'wished':
    case 'schoolPapers':
    case 'gradesTyped':
    case 'reviewed':
    case 'candidate':
    case 'rejected':
      return null;
    case 'entered':
      return state.opens === null ? null : `${dayWithWeekday(state.opens)}から推薦できる`;
    case 'correctionA':
      return state.opens === null
        ? `${dayWithWeekday(state.until)}まで`
        : `${dayWithWeekday(state.until)}まで。${dayWithWeekday(state.opens)}から推薦できる`;
    case 'recommendable':
      return `${dayWithWeekday(state.window.to)}まで`;
    case 'recommended':
      return `第${state.number}次`;
    case 'sent':
      return `第${state.shipment}便`;
    case 'queried':
      return state.about;
    case 'handedOver':
      return outcomeLabels[state.outcome];
    case 'withdrawn':
      return `${withdrawalGroundLabels[state.ground]}：${state.reason}`;
    case 'deferred': {
      const target = boardRounds(edition).find(({ id }) => id === state.to)?.label ?? '次の回';
      return `${target}へ：${state.reason}`;
    }
    default:
      return assertNever(state);
  }
}
