import type { AdoptionPerson, ReviewRow } from '#core/contract/adoption.ts';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { isEventOpen } from '#core/domain/adoption/holder-state.ts';
import { holderKindShortLabels } from '#core/domain/adoption/words.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { eventListSheet } from '#core/domain/documents/adoption/event-list-sheet.ts';
import type { ListedPerson } from '#core/domain/documents/adoption/parts.ts';
import { reportOpenSheet } from '#core/domain/documents/adoption/report-open-sheet.ts';
import { requestGuideSheet, requestOpenSheet } from '#core/domain/documents/adoption/request-sheets.ts';
import { reviewListSheet } from '#core/domain/documents/adoption/review-list-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { measureLabels } from '#core/domain/judge/words.ts';
import { assertNever } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { candidateTable } from './candidates.ts';
import { holderTable } from './holders.ts';
import { reviewTable } from './reviews.ts';

/** What is printed for the office as a whole, or once for everybody. */
export type AdoptionListKind =
  | 'report-open'
  | 'event-list'
  | 'request-guide'
  | 'request-open'
  | 'review-list';
type ListRequest = Extract<SheetRequest, { kind: AdoptionListKind }>;

export function adoptionListSheet(ctx: AppContext, request: ListRequest): Promise<SheetContent> {
  switch (request.kind) {
    case 'report-open':
      return openReports(ctx);
    case 'event-list':
      return openEvents(ctx);
    case 'request-guide':
    case 'request-open':
    case 'review-list':
      return reviewSheets(ctx, request);
    default:
      return assertNever(request);
  }
}

const listed = (row: AdoptionPerson): ListedPerson => ({
  // A university's groups, whatever edition is open.
  group: groupNameOf(row, 'enrolled'),
  studentNumber: row.studentNumber,
  name: row.name,
});

const kindsOf = (kinds: readonly (keyof typeof holderKindShortLabels)[]): string =>
  kinds.map((kind) => holderKindShortLabels[kind]).join('・');

async function openReports(ctx: AppContext): Promise<SheetContent> {
  const { rows, rules, asOf } = await candidateTable(ctx);
  return reportOpenSheet(
    rows
      .filter(({ isOpen }) => isOpen)
      .map((row) => ({
        ...listed(row),
        kinds: kindsOf(row.kinds),
        notice: row.cells.notice?.mark?.on ?? null,
        id: row.cells.id?.mark?.on ?? null,
        dueOn: row.dueOn,
        late: row.late,
      })),
    { editionTitle: ctx.workspace().edition.title, asOf, rules: rules?.rules ?? null },
  );
}

async function openEvents(ctx: AppContext): Promise<SheetContent> {
  const { rows, rules, asOf } = await holderTable(ctx);
  return eventListSheet(
    rows.flatMap((row) =>
      row.events.filter(isEventOpen).map((event) => {
        const own = rules[row.holder.edition]?.rules.find(
          ({ value }) => value.events.includes(event.event) && value.paper !== null,
        );
        return {
          ...listed(row),
          scholarNumber: row.holder.scholarNumber,
          kind: holderKindShortLabels[row.holder.kind],
          event,
          paper: own?.value.paper ?? null,
        };
      }),
    ),
    { editionTitle: ctx.workspace().edition.title, asOf },
  );
}

async function reviewSheets(
  ctx: AppContext,
  { kind, year }: Extract<ListRequest, { year: number }>,
): Promise<SheetContent> {
  const { rows, edition, request, asOf } = await reviewTable(ctx, year);
  const around = {
    editionTitle: edition?.title ?? ctx.workspace().edition.title,
    year,
    asOf,
    rules: request?.rules ?? null,
    exempt: edition?.finalYear ?? null,
    decidedBy: edition?.decidedBy ?? null,
  };
  const toFile = rows.filter(({ state }) => state === 'toFile');
  switch (kind) {
    case 'request-guide':
      return requestGuideSheet(around, sameDay(toFile));
    case 'request-open':
      return requestOpenSheet(
        toFile.map((row) => ({
          ...listed(row),
          scholarNumber: row.holder.scholarNumber,
          kind: holderKindShortLabels[row.holder.kind],
          dueOn: row.dueOn,
          late: row.late,
        })),
        around,
      );
    case 'review-list':
      return reviewListSheet(
        rows
          .filter(({ state, decision }) => state !== 'notConcerned' || decision !== null)
          .map((row) => ({
            ...listed(row),
            kind: holderKindShortLabels[row.holder.kind],
            request: requestWords(row),
            proposed: row.proposed,
            decision: row.decision,
            criteria: row.criteria,
            before: beforeWords(row),
          })),
        around,
      );
    default:
      return assertNever(kind);
  }
}

/** The day for all; null where there are several or none. */
function sameDay(rows: readonly ReviewRow[]): string | null {
  const days = [...new Set(rows.map(({ dueOn }) => dueOn))];
  return days.length === 1 ? (days[0] ?? null) : null;
}

function requestWords({ cells, need }: ReviewRow): string {
  const mark = cells.request?.mark ?? null;
  if (mark === null) return need.kind === 'toFile' ? '未提出' : '不要';
  return mark.kind === 'notNeeded' ? '不要' : '提出';
}

const beforeWords = ({ before: [last], warnedBefore }: ReviewRow): string =>
  last === undefined ? (warnedBefore === true ? '警告' : '') : measureLabels[last.measure];
