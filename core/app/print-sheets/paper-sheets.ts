import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { ShipmentDetail } from '#core/contract/shipments.ts';
import { type ApplicantCase, placeOf } from '#core/domain/case.ts';
import { enclosureCheckSheet } from '#core/domain/documents/enclosure-check-sheet.ts';
import { openPapers } from '#core/domain/documents/missing-papers.ts';
import { paperReceiptSheet } from '#core/domain/documents/paper-receipt-sheet.ts';
import { receiptsOf } from '#core/domain/documents/paper-receipts.ts';
import { paperRegisterSheet } from '#core/domain/documents/paper-register-sheet.ts';
import { countKinds } from '#core/domain/documents/recommendation-status.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { shipmentLetterSheet } from '#core/domain/documents/shipment-letter-sheet.ts';
import type { Failure } from '#core/domain/failure.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { shipmentDetail } from '../shipments/view.ts';
import { studentUnknown } from '../students/unknown.ts';

type PaperSheet = Extract<
  SheetRequest,
  { kind: 'paper-register' | 'paper-receipt' | 'enclosure-check' | 'shipment-letter' }
>;

/** 書類受付簿, 受領証, 封入チェック表, 申込書類送付書. */
export async function buildPaperSheet(
  ctx: AppContext,
  sheet: PaperSheet,
): Promise<Result<SheetContent, Failure>> {
  const gathered = await gather(ctx);
  const editionTitle = gathered.edition.title;
  switch (sheet.kind) {
    case 'paper-register':
      return ok(paperRegisterSheet(gathered.cases.flatMap(receiptsOf), sheet, editionTitle));
    case 'paper-receipt': {
      const entry = gathered.byNumber.get(sheet.studentNumber);
      if (entry === undefined) return studentUnknown(sheet.studentNumber);
      const open = openPapers(entry.papers).map(({ need }) => `${need.number} ${need.label}`);
      return ok(paperReceiptSheet(receiptsOf(entry), open, sheet.on, editionTitle));
    }
    case 'enclosure-check':
    case 'shipment-letter': {
      const detail = await shipmentDetail(ctx, sheet.id);
      return detail.ok ? ok(shipmentSheet(sheet.kind, detail.value, gathered)) : detail;
    }
    default:
      return assertNever(sheet);
  }
}

/** Made of what the screen shows, so that no figure on paper can be another one. */
function shipmentSheet(
  kind: 'enclosure-check' | 'shipment-letter',
  { summary, lines, counts, keepOut }: ShipmentDetail,
  { byNumber, edition }: Gathered,
): SheetContent {
  const shipment = { ...summary, editionTitle: edition.title, keepOut };
  if (kind === 'enclosure-check')
    return enclosureCheckSheet({
      ...shipment,
      lines: lines.map((line) => ({ ...line, place: placeOf(line) })),
    });
  const cases = lines.flatMap(({ studentNumber }): readonly ApplicantCase[] => {
    const entry = byNumber.get(studentNumber);
    return entry === undefined ? [] : [entry];
  });
  return shipmentLetterSheet({
    ...shipment,
    kinds: countKinds(cases),
    counts,
    lines: lines.map((line) => ({ ...line, wishes: wishesOf(byNumber.get(line.studentNumber)) })),
  });
}

function wishesOf(entry: ApplicantCase | undefined): string {
  if (entry === undefined) return '';
  const { wantsGrant, choice } = entry.applicant;
  return [...(wantsGrant === true ? ['給付'] : []), ...(choice === null ? [] : ['貸与'])].join('・');
}
