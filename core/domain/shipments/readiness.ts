import type { ApplicantCase } from '../case.ts';
import type { Defect } from '../defects/defect.ts';
import { shipmentName } from '../paper-way/words.ts';
import type { Progress } from '../progress/progress.ts';
import type { Shipment } from '../progress/records.ts';
import { isDue } from './envelope.ts';

/**
 * Whether a student's papers can go into the next envelope. `out`: they cannot; `open`: something is still to be done,
 * and they can be taken all the same; the envelope stays open until it is done or a reason is given.
 */
export type Readiness = Readonly<{
  kind: 'ready' | 'open' | 'out';
  reasons: readonly string[];
}>;

/** Null: this student has nothing to send, so nobody needs to look. */
export function readinessOf(
  { papers }: ApplicantCase,
  progress: Progress,
  defects: readonly Defect[],
  shipments: readonly Shipment[],
): Readiness | null {
  const due = papers.filter(isDue);
  if (due.length === 0) return null;
  const open = shipments.find(({ sealedOn }) => sealedOn === null);
  const settled = progress.state.kind === 'withdrawn' || progress.state.kind === 'deferred';
  const out = [
    ...(settled ? ['辞退または次回への記録があります。'] : []),
    ...(progress.receiptNumber === null
      ? ['受付番号がありません。スカラネットの入力を終えてから送ります。']
      : []),
    ...(open === undefined ? [] : [`${shipmentName(open.number)}に入っています。`]),
  ];
  if (out.length > 0) return { kind: 'out', reasons: out };
  const keys = new Set(due.map(({ need }) => need.key));
  const reasons = [
    ...(progress.isRecommended ? [] : ['まだ推薦していません。推薦書を提出してから送ります。']),
    ...openSentences(defects.filter(({ paperKey }) => paperKey === null || keys.has(paperKey))),
  ];
  return { kind: reasons.length === 0 ? 'ready' : 'open', reasons };
}

/** What is wrong, one by one, and how much nobody has looked at yet. */
export function openSentences(defects: readonly Defect[]): readonly string[] {
  const unseen = defects.filter(({ kind, level }) => kind === 'look' && level === 'look').length;
  return [
    ...defects
      .filter(({ kind, level }) => kind !== 'look' || level === 'stop')
      .map(({ sentence }) => sentence),
    ...(unseen === 0 ? [] : [`点検がまだの項目が ${unseen} 件あります。「点検」で確かめます。`]),
  ];
}
