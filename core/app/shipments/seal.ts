import type { Parsed } from '#core/contract/index.ts';
import type { ShipmentDone } from '#core/contract/shipments.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { withoutShipmentStep, withStep } from '#core/domain/paper-way/order.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { enclosingRefusal, sealingRefusal } from '#core/domain/shipments/sealing.ts';
import { shipmentChange, shipmentMemberChange } from '#core/store/shipments.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { enclosedLines, shipmentOf } from './find.ts';
import { dayRefusal, movePapers, papersOf, recordShipment, refused } from './record.ts';

/** 封入: closes an envelope whose papers were counted; they are on their way from then on. */
export async function sealShipment(
  ctx: AppContext,
  { id, on }: Parsed<'shipments.seal'>,
): Promise<Result<ShipmentDone, Failure>> {
  const gathered = await gather(ctx);
  const found = shipmentOf(gathered, id);
  if (!found.ok) return found;
  const shipment = found.value;
  if (shipment.sealedOn !== null) return refused(`${shipmentName(shipment.number)}は封をしてあります。`);
  const early = dayRefusal(on, ctx.clock.today(), { what: '', on: null });
  if (early !== null) return err(early);
  const lines = await enclosedLines(ctx, gathered, shipment);
  const refusal = sealingRefusal(lines.map((line) => ({ name: line.name, enclosure: line })));
  if (refusal !== null) return refused(refusal);
  const members = new Map(shipment.members.map((member) => [member.studentNumber, member]));
  const enclosed = lines.flatMap(({ studentNumber, receiptNumber, papers }) => {
    const keys = papers.filter(({ state }) => state === 'counted').map(({ key }) => key);
    const before = members.get(studentNumber);
    return before === undefined ? [] : [{ before, after: { ...before, receiptNumber, papers: keys } }];
  });
  const label = `${shipmentName(shipment.number)}の封入（${lines.length}人）`;
  return recordShipment(ctx, label, async (tx, stamp) => {
    const papers = papersOf({ members: enclosed.map(({ after }) => after) });
    const moved = await movePapers(tx, papers, (way, { studentNumber, key }) => {
      const after = withStep(way, { kind: 'sealed', shipment: shipment.number, on, note: null, ...stamp });
      if (after !== null) return ok(after);
      const status = gathered.byNumber.get(studentNumber)?.papers.find(({ need }) => need.key === key);
      const name = lines.find((line) => line.studentNumber === studentNumber)?.name ?? studentNumber;
      const why = status === undefined ? null : enclosingRefusal({ ...status, way }, on);
      return fail(
        'input-invalid',
        `${name}さん：${why ?? '書類の記録が変わりました。画面を開き直してください。'}`,
      );
    });
    if (!moved.ok) return moved;
    return ok([
      shipmentChange(shipment, { ...shipment, sealedOn: on, sealedBy: stamp.by }),
      ...enclosed.map(({ before, after }) => shipmentMemberChange(id, before, after)),
      ...moved.value,
    ]);
  });
}

/** 封を開ける: the papers lie in the office again, counted as they were. */
export async function reopenShipment(ctx: AppContext, id: string): Promise<Result<ShipmentDone, Failure>> {
  const found = shipmentOf(await gather(ctx), id);
  if (!found.ok) return found;
  const shipment = found.value;
  if (shipment.sealedOn === null) return refused(`${shipmentName(shipment.number)}は封をしていません。`);
  if (shipment.sentOn !== null)
    return refused(
      `${shipmentName(shipment.number)}は発送の記録があります。開けるときは、先に発送の記録を取り消してください。`,
    );
  return recordShipment(ctx, `${shipmentName(shipment.number)}の封を開けた`, async (tx) => {
    const moved = await movePapers(tx, papersOf(shipment), (way) => {
      const after = withoutShipmentStep(way, 'sealed', shipment.number);
      return after === null ? refused('書類の記録が変わりました。画面を開き直してください。') : ok(after);
    });
    if (!moved.ok) return moved;
    return ok([shipmentChange(shipment, { ...shipment, sealedOn: null, sealedBy: null }), ...moved.value]);
  });
}
