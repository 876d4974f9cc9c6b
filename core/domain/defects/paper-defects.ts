import { isInHand, isUnderway } from '../paper-way/order.ts';
import type { PaperStatus } from '../papers.ts';
import type { Defect } from './defect.ts';
import type { Inspected } from './inspected.ts';

/** Papers that are not there, and those that were sent back. */
export const paperDefectsOf = ({ entry }: Inspected): readonly Defect[] =>
  entry.papers.flatMap((paper): readonly Defect[] => {
    const defect = ofPaper(paper);
    return defect === null ? [] : [defect];
  });

function ofPaper({ need, state, way }: PaperStatus): Defect | null {
  const named = { paperKey: need.key, citation: need.citation };
  if (state.kind === 'defect')
    return {
      ...named,
      id: `returned:${need.key}`,
      kind: 'paperReturned',
      level: 'stop',
      sentence: `「${need.shortLabel}」に不備があります（${state.note}）。`,
      next: '直したものを受け取り、「書類」で再提出を記録します。',
    };
  if (state.kind === 'received' || isInHand(way) || isUnderway(way)) return null;
  if (need.status === 'needed')
    return {
      ...named,
      id: `missing:${need.key}`,
      kind: 'paperMissing',
      level: 'stop',
      sentence: `「${need.shortLabel}」を受け取っていません。`,
      next: '生徒に出してもらい、「書類」で受領を記録します。',
    };
  return {
    ...named,
    id: `open:${need.key}`,
    kind: 'paperMissing',
    level: 'look',
    sentence: `「${need.shortLabel}」が要るかどうかが決まっていません。`,
    next: need.reason,
  };
}
