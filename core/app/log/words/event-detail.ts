import { japaneseDate } from '#core/domain/dates.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { EventDetail, Outcome } from '#core/domain/progress/case-event.ts';
import { outcomeLabels, withdrawalGroundLabels } from '#core/domain/progress/words.ts';
import { assertNever } from '#core/domain/result.ts';
import { type Wish, wishes } from '#core/domain/verdict.ts';
import type { Row } from '#core/store/row.ts';
import type { LogNames } from '../names.ts';
import type { Line } from './column-words.ts';

/** What belongs to the kind of an event, line by line. The kind stands in the row itself. */
export function eventDetailLines(json: string, { kind }: Row, names: LogNames): readonly Line[] {
  const detail = { ...(JSON.parse(json) as object), kind } as EventDetail;
  switch (detail.kind) {
    case 'schoolPapers':
    case 'gradesTyped':
    case 'answered':
    case 'reviewed':
      return [];
    case 'queried':
      return [
        { label: '照会の内容', text: detail.about },
        { label: '回答の期限', text: detail.dueOn === null ? '' : japaneseDate(detail.dueOn) },
      ];
    case 'decided':
      return wishes.flatMap((wish) => outcomeLine(wish, detail.outcomes[wish]));
    case 'handedOver':
      return [{ label: '受け取った人', text: detail.to }];
    case 'withdrawn':
      return [
        { label: '辞退の理由の区分', text: withdrawalGroundLabels[detail.ground] },
        { label: '理由', text: detail.reason },
      ];
    case 'deferred':
      return [
        { label: '回した先', text: names.round(detail.to) },
        { label: '理由', text: detail.reason },
      ];
    case 'resumed':
      return [{ label: '理由', text: detail.reason }];
    default:
      return assertNever(detail);
  }
}

const outcomeLine = (wish: Wish, outcome: Outcome | undefined): readonly Line[] =>
  outcome === undefined ? [] : [{ label: wishLabels[wish], text: outcomeLabels[outcome] }];
