import type { Parsed } from '#core/contract/index.ts';
import type { ShipmentDone } from '#core/contract/shipments.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { type ShipmentStep, withoutShipmentStep, withStep } from '#core/domain/paper-way/order.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import type { Shipment } from '#core/domain/progress/records.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { readTrackingNumber } from '#core/domain/shipments/tracking-number.ts';
import type { Change } from '#core/store/entities.ts';
import type { Tx } from '#core/store/schema.ts';
import { shipmentChange } from '#core/store/shipments.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { answeredEvents, answersTakenBack } from '../papers/query-events.ts';
import { shipmentOf } from './find.ts';
import { dayRefusal, movePapers, papersOf, recordShipment, refused, type Stamp } from './record.ts';

/** 発送: handed to the post office, with the number by which it can be followed. */
export async function sendShipment(
  ctx: AppContext,
  { id, on, trackingNumber: typed, note }: Parsed<'shipments.send'>,
): Promise<Result<ShipmentDone, Failure>> {
  const gathered = await gather(ctx);
  const found = shipmentOf(gathered, id);
  if (!found.ok) return found;
  const shipment = found.value;
  const { number, sealedOn, sentOn } = shipment;
  if (sealedOn === null)
    return refused(`${shipmentName(number)}はまだ封をしていません。先に封入してください。`);
  if (sentOn !== null) return refused(`${shipmentName(number)}は発送の記録があります。`);
  const early = dayRefusal(on, ctx.clock.today(), { what: '封入した日', on: sealedOn });
  if (early !== null) return err(early);
  const trackingNumber = typed === null ? null : (readTrackingNumber(typed)?.text ?? null);
  if ([trackingNumber, note].some((text) => text !== null && holdsMyNumber(text)))
    return fail('my-number-found', myNumberInCell);
  return recordShipment(ctx, `${shipmentName(number)}の発送`, async (tx, stamp) => {
    const moved = await stepped(tx, shipment, 'sent', on, stamp);
    if (!moved.ok) return moved;
    const sent = { ...shipment, sentOn: on, sentBy: stamp.by, trackingNumber, note };
    const answered = answeredEvents(gathered, shipment, on, stamp);
    return ok([shipmentChange(shipment, sent), ...moved.value, ...answered]);
  });
}

/** 機構受付: JASSO has it. */
export async function arriveShipment(
  ctx: AppContext,
  { id, on }: Parsed<'shipments.arrive'>,
): Promise<Result<ShipmentDone, Failure>> {
  const found = shipmentOf(await gather(ctx), id);
  if (!found.ok) return found;
  const shipment = found.value;
  const { number, sentOn, arrivedOn } = shipment;
  if (sentOn === null)
    return refused(`${shipmentName(number)}はまだ発送していません。先に発送を記録してください。`);
  if (arrivedOn !== null) return refused(`${shipmentName(number)}は機構受付の記録があります。`);
  const early = dayRefusal(on, ctx.clock.today(), { what: '発送した日', on: sentOn });
  if (early !== null) return err(early);
  return recordShipment(ctx, `${shipmentName(number)}の機構受付`, async (tx, stamp) => {
    const moved = await stepped(tx, shipment, 'arrived', on, stamp);
    if (!moved.ok) return moved;
    return ok([shipmentChange(shipment, { ...shipment, arrivedOn: on }), ...moved.value]);
  });
}

/** Takes back 機構受付, or else 発送: it was recorded by mistake. */
export async function stepShipmentBack(ctx: AppContext, id: string): Promise<Result<ShipmentDone, Failure>> {
  const gathered = await gather(ctx);
  const found = shipmentOf(gathered, id);
  if (!found.ok) return found;
  const shipment = found.value;
  const { number, sentOn, arrivedOn } = shipment;
  if (sentOn === null) return refused(`${shipmentName(number)}には発送の記録がありません。`);
  const kind = arrivedOn === null ? 'sent' : 'arrived';
  const before: Shipment =
    arrivedOn === null
      ? { ...shipment, sentOn: null, sentBy: null, trackingNumber: null }
      : { ...shipment, arrivedOn: null };
  const label = `${shipmentName(number)}の${kind === 'sent' ? '発送' : '機構受付'}の取り消し`;
  return recordShipment(ctx, label, async (tx) => {
    const moved = await movePapers(tx, papersOf(shipment), (way) => {
      // A paper that JASSO asked about before it was noted as arrived never took the step.
      if (!way.some((step) => step.kind === kind && step.shipment === number)) return ok(way);
      const after = withoutShipmentStep(way, kind, number);
      return after === null
        ? refused(
            'この便の書類に、その後の記録（不備照会など）があります。先にその記録を取り消してください。',
          )
        : ok(after);
    });
    if (!moved.ok) return moved;
    const answers = kind === 'sent' ? answersTakenBack(gathered, shipment) : [];
    return ok([shipmentChange(shipment, before), ...moved.value, ...answers]);
  });
}

/** A paper that JASSO has asked about already has left this step behind. */
const stepped = (
  tx: Tx,
  shipment: Shipment,
  kind: Exclude<ShipmentStep, 'sealed'>,
  on: IsoDate,
  stamp: Stamp,
): Promise<Result<readonly (Change | null)[], Failure>> =>
  movePapers(tx, papersOf(shipment), (way) =>
    ok(withStep(way, { kind, shipment: shipment.number, on, note: null, ...stamp }) ?? way),
  );
