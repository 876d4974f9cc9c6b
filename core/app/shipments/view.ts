import type {
  EnclosedLine,
  SendingLine,
  ShipmentDetail,
  ShipmentSummary,
  ShipmentsView,
} from '#core/contract/shipments.ts';
import { inReceiptOrder } from '#core/domain/documents/people.ts';
import type { Failure } from '#core/domain/failure.ts';
import { lastStep } from '#core/domain/paper-way/step.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import type { Shipment } from '#core/domain/progress/records.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { isDue } from '#core/domain/shipments/envelope.ts';
import { readinessOf } from '#core/domain/shipments/readiness.ts';
import { sealingRefusal } from '#core/domain/shipments/sealing.ts';
import type { AppContext } from '../context.ts';
import { defectsOfAll } from '../defects/defects-of-all.ts';
import { type Gathered, gather } from '../gather.ts';
import { progressOfAll } from '../progress/progress-of-all.ts';
import { placed, roundLabel } from '../recommendations/batch-of.ts';
import { enclosedLines, shipmentOf } from './find.ts';

/** Rounds with what waits to be sent, and the 便 so far. */
export async function shipmentsView(ctx: AppContext): Promise<ShipmentsView> {
  const gathered = await gather(ctx);
  const rounds = await Promise.all(
    boardRounds(gathered.edition).map(async ({ id, label, dates }) => {
      const lines = await sendingLines(ctx, gathered, id);
      const count = (kind: SendingLine['readiness']['kind']) =>
        lines.filter(({ readiness }) => readiness.kind === kind).length;
      return {
        id,
        label,
        postingTo: dates?.posting?.value.to ?? null,
        ready: count('ready'),
        open: count('open'),
      };
    }),
  );
  const shipments = await Promise.all(
    gathered.year.shipments.map(async (each) =>
      summaryOf(gathered, each, await enclosedLines(ctx, gathered, each)),
    ),
  );
  return { asOf: gathered.asOf, rounds, shipments: shipments.toReversed() };
}

/** Everyone of the round who has something to send, in order of 受付番号. */
export async function sendingLines(
  ctx: AppContext,
  gathered: Gathered,
  round: string,
): Promise<readonly SendingLine[]> {
  const defects = await defectsOfAll(ctx, gathered);
  const progress = progressOfAll(gathered);
  return inReceiptOrder(gathered.cases).flatMap((entry) => {
    const { studentNumber } = entry.applicant;
    const inRound = (progress.get(studentNumber) ?? []).find((one) => one.entry.round?.id === round);
    if (inRound === undefined) return [];
    const shipments = gathered.year.shipmentsOf.get(studentNumber) ?? [];
    const readiness = readinessOf(entry, inRound, defects.get(studentNumber) ?? [], shipments);
    if (readiness === null) return [];
    return [{ ...placed(entry.applicant), papers: entry.papers.filter(isDue).length, readiness }];
  });
}

export async function shipmentDetail(ctx: AppContext, id: string): Promise<Result<ShipmentDetail, Failure>> {
  const gathered = await gather(ctx);
  const found = shipmentOf(gathered, id);
  if (!found.ok) return found;
  const lines = await enclosedLines(ctx, gathered, found.value);
  const named = lines.map((line) => ({ name: line.name, enclosure: line }));
  const { sealedOn, sealedBy, sentBy, note } = found.value;
  return ok({
    summary: summaryOf(gathered, found.value, lines),
    sealedBy,
    sentBy,
    note,
    posting: postingOf(gathered, found.value),
    lines,
    counts: countsOf(lines),
    sealing: sealedOn === null ? sealingRefusal(named) : null,
    keepOut: keepOut(gathered),
  });
}

const postingOf = ({ edition }: Gathered, { round }: Shipment): ShipmentDetail['posting'] =>
  boardRounds(edition).find(({ id }) => id === round)?.dates?.posting?.value ?? null;

function summaryOf(gathered: Gathered, shipment: Shipment, lines: readonly EnclosedLine[]): ShipmentSummary {
  const { id, number, sealedOn, sentOn, trackingNumber, arrivedOn, members } = shipment;
  const queried = members.flatMap(({ studentNumber, papers }) =>
    (gathered.byNumber.get(studentNumber)?.papers ?? []).filter(
      ({ need, way }) => papers.includes(need.key) && lastStep(way)?.kind === 'queried',
    ),
  );
  return {
    id,
    number,
    roundLabel: roundLabel(gathered, shipment.round),
    students: lines.length,
    papers: lines.reduce((sum, { counted }) => sum + counted, 0),
    sealedOn,
    sentOn,
    trackingNumber,
    arrivedOn,
    queried: queried.length,
  };
}

/** In the order of JASSO's list, as it is told on 申込書類送付書. */
function countsOf(lines: readonly EnclosedLine[]): ShipmentDetail['counts'] {
  const inIt = lines.flatMap(({ papers }) => papers.filter(({ state }) => state === 'counted'));
  return [...Map.groupBy(inIt, ({ key }) => key)]
    .map(([key, [first, ...others]]) => ({
      key,
      number: first?.number ?? '',
      label: first?.label ?? key,
      count: others.length + 1,
    }))
    .toSorted((a, b) => (a.number === b.number ? order(a.key, b.key) : order(a.number, b.number)));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The question of 点検 whether マイナンバー提出書類 lie among the papers, with the place where it is said. */
const keepOut = ({ edition }: Gathered): ShipmentDetail['keepOut'] =>
  edition.defects?.looks.find(({ value }) => value.id === 'myNumber')?.citation ?? null;
