import { z } from 'zod';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Enclosure } from '#core/domain/shipments/envelope.ts';
import type { Posting } from '#core/domain/shipments/posting-day.ts';
import type { Readiness } from '#core/domain/shipments/readiness.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { channel, isoDate, nothing, reply, shortText, studentNumber } from './channel.ts';
import type { PlacedStudent } from './recommendations.ts';

export type ShipmentSummary = Readonly<{
  id: string;
  number: number;
  roundLabel: string;
  students: number;
  papers: number;
  sealedOn: IsoDate | null;
  sentOn: IsoDate | null;
  trackingNumber: string | null;
  arrivedOn: IsoDate | null;
  /** Of its papers JASSO has asked about */
  queried: number;
}>;

export type RoundToSend = Readonly<{
  id: string;
  label: string;
  /** 申込書類の機構送付期限; null = not published */
  postingTo: IsoDate | null;
  ready: number;
  open: number;
}>;

export type ShipmentsView = Readonly<{
  asOf: IsoDate;
  rounds: readonly RoundToSend[];
  /** The newest first */
  shipments: readonly ShipmentSummary[];
}>;

/** A student with something to send who is in no open envelope. */
export type SendingLine = PlacedStudent & Readonly<{ papers: number; readiness: Readiness }>;

export type EnclosedLine = PlacedStudent & Enclosure;

export type ShipmentDetail = Readonly<{
  summary: ShipmentSummary;
  sealedBy: string | null;
  sentBy: string | null;
  note: string | null;
  /** When JASSO takes its papers */
  posting: Posting;
  /** In order of 受付番号, as the papers lie in the envelope */
  lines: readonly EnclosedLine[];
  /** What lies in it, paper by paper */
  counts: readonly Readonly<{ key: string; number: string; label: string; count: number }>[];
  /** Why it cannot be sealed now; null = it can */
  sealing: string | null;
  /** What does not belong in it (マイナンバー提出書類), where the publication says so */
  keepOut: Citation | null;
}>;

export type ShipmentDone = Readonly<{ savedAt: string | null }>;

const id = z.string().min(1).max(64);
const numbers = z.array(studentNumber).max(20_000);

export const shipmentChannels = {
  'shipments.list': channel(nothing, reply<ShipmentsView>()),
  'shipments.candidates': channel(
    z.strictObject({ round: z.string().max(60) }),
    reply<readonly SendingLine[]>(),
  ),
  'shipments.get': channel(z.strictObject({ id }), reply<ShipmentDetail>()),
  'shipments.make': channel(
    z.strictObject({ round: z.string().max(60), studentNumbers: numbers.min(1) }),
    reply<Readonly<{ id: string }>>(),
  ),
  /** Takes students in or out of an open envelope. */
  'shipments.change': channel(z.strictObject({ id, take: numbers, leave: numbers }), reply<ShipmentDone>()),
  /** Which papers of a student were counted in. */
  'shipments.count': channel(
    z.strictObject({ id, studentNumber, papers: z.array(z.string().max(80)).max(40) }),
    reply<ShipmentDone>(),
  ),
  /** Why students go as they are; null takes the reason back. */
  'shipments.except': channel(
    z.strictObject({ id, studentNumbers: numbers.min(1), reason: shortText.nullable() }),
    reply<ShipmentDone>(),
  ),
  'shipments.seal': channel(z.strictObject({ id, on: isoDate }), reply<ShipmentDone>()),
  /** Opens a sealed envelope that was not sent. */
  'shipments.reopen': channel(z.strictObject({ id }), reply<ShipmentDone>()),
  'shipments.send': channel(
    z.strictObject({
      id,
      on: isoDate,
      trackingNumber: z.string().max(40).nullable(),
      note: shortText.nullable(),
    }),
    reply<ShipmentDone>(),
  ),
  'shipments.arrive': channel(z.strictObject({ id, on: isoDate }), reply<ShipmentDone>()),
  /** Takes back 発送 or 機構受付, whichever was recorded last. */
  'shipments.stepBack': channel(z.strictObject({ id }), reply<ShipmentDone>()),
  'shipments.remove': channel(z.strictObject({ id }), reply<ShipmentDone>()),
} as const;
