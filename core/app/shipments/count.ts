import type { Parsed } from '#core/contract/index.ts';
import type { ShipmentDone } from '#core/contract/shipments.ts';
import { fullName } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { isInHand } from '#core/domain/paper-way/order.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { shipmentMemberChange } from '#core/store/shipments.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { studentUnknown } from '../students/unknown.ts';
import { shipmentOf } from './find.ts';
import { alreadySealed } from './make.ts';
import { recordShipment, refused } from './record.ts';

/** 封入チェック: which papers of a student were counted into the envelope. Only what is in the office can be. */
export async function countPapers(
  ctx: AppContext,
  { id, studentNumber, papers }: Parsed<'shipments.count'>,
): Promise<Result<ShipmentDone, Failure>> {
  const gathered = await gather(ctx);
  const found = shipmentOf(gathered, id);
  if (!found.ok) return found;
  if (found.value.sealedOn !== null) return refused(alreadySealed(found.value.number));
  const entry = gathered.byNumber.get(studentNumber);
  const member = found.value.members.find((one) => one.studentNumber === studentNumber);
  if (entry === undefined || member === undefined) return studentUnknown(studentNumber);
  const inHand = new Set(entry.papers.filter(({ way }) => isInHand(way)).map(({ need }) => need.key));
  const away = papers.find((key) => !inHand.has(key));
  if (away !== undefined) {
    const label = entry.papers.find(({ need }) => need.key === away)?.need.shortLabel ?? 'この書類';
    return refused(`「${label}」は手元にありません。受け取ってから数えてください。`);
  }
  const keys = [...new Set(papers)].toSorted();
  const label = `${shipmentName(found.value.number)}の封入チェック（${fullName(entry.applicant)}）`;
  return recordShipment(ctx, label, async () =>
    ok([shipmentMemberChange(id, member, { ...member, papers: keys })]),
  );
}

/** Why students go as they are: 「不足分は後日送る」. Null takes the reason back. */
export async function exceptStudents(
  ctx: AppContext,
  { id, studentNumbers, reason }: Parsed<'shipments.except'>,
): Promise<Result<ShipmentDone, Failure>> {
  const found = shipmentOf(await gather(ctx), id);
  if (!found.ok) return found;
  const { number, sealedOn, members } = found.value;
  if (sealedOn !== null) return refused(alreadySealed(number));
  const exception = reason === null || reason.trim() === '' ? null : reason.trim();
  if (exception !== null && holdsMyNumber(exception)) return fail('my-number-found', myNumberInCell);
  const wanted = new Set(studentNumbers);
  return recordShipment(ctx, `${shipmentName(number)}にそのまま封入する理由`, async () =>
    ok(
      members
        .filter(({ studentNumber }) => wanted.has(studentNumber))
        .map((member) => shipmentMemberChange(id, member, { ...member, exception })),
    ),
  );
}
