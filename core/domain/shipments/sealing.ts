import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import { isInHand } from '../paper-way/order.ts';
import { lastStep } from '../paper-way/step.ts';
import { stageLabels } from '../paper-way/words.ts';
import type { PaperStatus } from '../papers.ts';
import type { Enclosure } from './envelope.ts';

type Named = Readonly<{ name: string; enclosure: Enclosure }>;

/** Why the envelope cannot be closed; null = it can. */
export function sealingRefusal(students: readonly Named[]): string | null {
  if (students.length === 0) return 'この便にはまだ生徒がいません。生徒を選んでください。';
  const open = students.filter(({ enclosure }) => !enclosure.isComplete);
  const [first] = open;
  if (first !== undefined) {
    const others = open.length === 1 ? '' : `ほか ${open.length - 1} 人`;
    return `${first.name}さん${others}の封入チェックが終わっていません。1 枚ずつ数えるか、足りないまま封入する理由を入力するか、この便から外してください。`;
  }
  return null;
}

/** Why a paper that was counted cannot go in on that day; null = it can. */
export function enclosingRefusal({ need, way }: PaperStatus, on: IsoDate): string | null {
  const last = lastStep(way);
  if (last === null || !isInHand(way))
    return `「${need.shortLabel}」は手元にありません。封入チェックをやり直してください。`;
  return on < last.on
    ? `「${need.shortLabel}」の${stageLabels[last.kind]}（${dayWithWeekday(last.on)}）より前の日付です。日付を確かめてください。`
    : null;
}
