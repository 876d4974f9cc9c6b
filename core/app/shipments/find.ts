import type { EnclosedLine } from '#core/contract/shipments.ts';
import { inReceiptOrder } from '#core/domain/documents/people.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { Shipment } from '#core/domain/progress/records.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { enclosureOf } from '#core/domain/shipments/envelope.ts';
import type { AppContext } from '../context.ts';
import { defectsOfAll } from '../defects/defects-of-all.ts';
import type { Gathered } from '../gather.ts';
import { placed } from '../recommendations/batch-of.ts';

export function shipmentOf({ year }: Gathered, id: string): Result<Shipment, Failure> {
  const found = year.shipments.find((one) => one.id === id);
  return found === undefined
    ? fail('input-invalid', 'この便は見つかりません。画面を開き直してください。')
    : ok(found);
}

/** Its students in order of 受付番号, each with the papers that lie in it and those that should. */
export async function enclosedLines(
  ctx: AppContext,
  gathered: Gathered,
  shipment: Shipment,
): Promise<readonly EnclosedLine[]> {
  const defects = await defectsOfAll(ctx, gathered);
  const members = new Map(shipment.members.map((member) => [member.studentNumber, member]));
  const cases = gathered.cases.filter(({ applicant }) => members.has(applicant.studentNumber));
  return inReceiptOrder(cases).flatMap(({ applicant, papers }) => {
    const member = members.get(applicant.studentNumber);
    if (member === undefined) return [];
    const around = {
      defects: defects.get(applicant.studentNumber) ?? [],
      rules: gathered.edition.papers.list,
    };
    return [{ ...placed(applicant), ...enclosureOf(papers, member, shipment, around) }];
  });
}
