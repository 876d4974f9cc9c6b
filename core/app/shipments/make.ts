import { randomUUID } from 'node:crypto';
import type { Parsed } from '#core/contract/index.ts';
import type { ShipmentDone } from '#core/contract/shipments.ts';
import type { Failure } from '#core/domain/failure.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import type { Shipment, ShipmentMember } from '#core/domain/progress/records.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { shipmentChange, shipmentMemberChange } from '#core/store/shipments.ts';
import type { AppContext } from '../context.ts';
import { inTurn } from '../forms/in-turn.ts';
import { type Gathered, gather } from '../gather.ts';
import { shipmentOf } from './find.ts';
import { recordShipment, refused } from './record.ts';
import { sendingLines } from './view.ts';

/** Begins a 便 with the chosen students; their papers are counted in next. */
export const makeShipment = (
  ctx: AppContext,
  { round, studentNumbers }: Parsed<'shipments.make'>,
): Promise<Result<Readonly<{ id: string }>, Failure>> =>
  inTurn(ctx.workspace().db, async () => {
    const gathered = await gather(ctx);
    if (!boardRounds(gathered.edition).some(({ id }) => id === round))
      return refused('この募集回は今の規則にありません。画面を開き直してください。');
    const numbers = [...new Set(studentNumbers)];
    const refusal = await refusalOf(ctx, gathered, round, numbers);
    if (refusal !== null) return refused(refusal);
    const shipment: Shipment = {
      id: randomUUID(),
      edition: gathered.edition.id,
      round,
      number: Math.max(0, ...gathered.year.shipments.map(({ number }) => number)) + 1,
      sealedOn: null,
      sealedBy: null,
      sentOn: null,
      sentBy: null,
      trackingNumber: null,
      arrivedOn: null,
      note: null,
      members: [],
    };
    const label = `${shipmentName(shipment.number)}の作成（${numbers.length}人）`;
    const done = await recordShipment(ctx, label, async () =>
      ok([
        shipmentChange(null, shipment),
        ...numbers.map((number) => shipmentMemberChange(shipment.id, null, memberOf(number, gathered))),
      ]),
    );
    return done.ok ? ok({ id: shipment.id }) : done;
  });

/** Takes students in or out of an envelope that is still open. */
export async function changeShipment(
  ctx: AppContext,
  { id, take, leave }: Parsed<'shipments.change'>,
): Promise<Result<ShipmentDone, Failure>> {
  const gathered = await gather(ctx);
  const found = shipmentOf(gathered, id);
  if (!found.ok) return found;
  const { number, round, members, sealedOn } = found.value;
  if (sealedOn !== null) return refused(alreadySealed(number));
  const present = new Map(members.map((member) => [member.studentNumber, member]));
  const joining = [...new Set(take)].filter((one) => !present.has(one));
  const refusal = await refusalOf(ctx, gathered, round, joining);
  if (refusal !== null) return refused(refusal);
  const leaving = leave.flatMap((one): readonly ShipmentMember[] => {
    const member = present.get(one);
    return member === undefined ? [] : [member];
  });
  const changes: readonly (Change | null)[] = [
    ...leaving.map((member) => shipmentMemberChange(id, member, null)),
    ...joining.map((one) => shipmentMemberChange(id, null, memberOf(one, gathered))),
  ];
  return recordShipment(ctx, `${shipmentName(number)}の生徒の変更`, async () => ok(changes));
}

/** Deletes a 便 that is not sealed. */
export async function removeShipment(ctx: AppContext, id: string): Promise<Result<ShipmentDone, Failure>> {
  const found = shipmentOf(await gather(ctx), id);
  if (!found.ok) return found;
  const { number, members, sealedOn } = found.value;
  if (sealedOn !== null) return refused(alreadySealed(number));
  return recordShipment(ctx, `${shipmentName(number)}の削除`, async () =>
    ok([
      ...members.map((member) => shipmentMemberChange(id, member, null)),
      shipmentChange(found.value, null),
    ]),
  );
}

export const alreadySealed = (number: number): string =>
  `${shipmentName(number)}は封をしてあります。変えるときは、先に「封を開ける」を押してください。`;

const memberOf = (studentNumber: string, { byNumber }: Gathered): ShipmentMember => ({
  studentNumber,
  receiptNumber: byNumber.get(studentNumber)?.applicant.receiptNumber ?? null,
  papers: [],
  exception: null,
});

async function refusalOf(
  ctx: AppContext,
  gathered: Gathered,
  round: string,
  numbers: readonly string[],
): Promise<string | null> {
  const lines = new Map((await sendingLines(ctx, gathered, round)).map((line) => [line.studentNumber, line]));
  for (const number of numbers) {
    const line = lines.get(number);
    if (line === undefined)
      return `学籍番号 ${number} の生徒には、この回で送る書類がありません。画面を開き直してください。`;
    if (line.readiness.kind === 'out') return `${line.name}さん：${line.readiness.reasons.join('')}`;
  }
  return null;
}
