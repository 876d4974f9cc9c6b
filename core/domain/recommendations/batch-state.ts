import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import type { EventKind } from '../progress/case-event.ts';
import type { Progress } from '../progress/progress.ts';
import type { OfficeYear, Recommendation } from '../progress/records.ts';
import { isSubmitted } from '../progress/round-entries.ts';

// What can be done with a 推薦書 as things stand: null = it can, else why not and what to do.

/** A member with the progress in the round of the 推薦書; null = the application has left the round. */
export type MemberStanding = Readonly<{ name: string; progress: Progress | null }>;

/**
 * Making the next one. Its 推薦状況表 counts whom the earlier ones recommend, and one that is not submitted recommends
 * nobody yet: submitted afterwards, it would be missing in the printed figures.
 */
export function makingRefusal({ recommendations }: OfficeYear): string | null {
  const waiting = recommendations.find((one) => !isSubmitted(one));
  return waiting === undefined
    ? null
    : `第${waiting.number}次の推薦書がまだ提出されていません。次の推薦状況表は、提出した推薦書の人数を既推薦者数に数えます。先に第${waiting.number}次の提出を記録するか、使わないときは削除してください。`;
}

/** Submitting it in スカラAC on `on`; the progress of members is as of that day. */
export function submissionRefusal(
  batch: Recommendation,
  members: readonly MemberStanding[],
  { closings }: OfficeYear,
  { on, today }: Readonly<{ on: IsoDate; today: IsoDate }>,
): string | null {
  if (isSubmitted(batch)) return 'この推薦書は、すでに提出済みです。';
  if (closings.some(({ round }) => round === batch.round)) return closedRound;
  if (on > today) return '提出日がこれから先の日付です。提出した日を入力してください。';
  const settled = members.filter(({ progress }) => progress === null || isSettled(progress));
  if (settled.length > 0)
    return `${namesOf(settled)}は辞退または次回へが記録されています。この推薦書を削除して、作り直してください。`;
  const elsewhere = members.filter(
    ({ progress }) => progress?.isRecommended === true && progress.entry.recommendation?.id !== batch.id,
  );
  if (elsewhere.length > 0)
    return `${namesOf(elsewhere)}は別の推薦書で推薦済です。この推薦書を削除して、作り直してください。`;
  const early = members.filter(({ progress }) => on < (progress?.dates?.recommendation?.from ?? on));
  if (early.length > 0) {
    const opens = early
      .map(({ progress }) => progress?.dates?.recommendation?.from ?? '')
      .toSorted()
      .at(-1);
    return `${namesOf(early)}は、この日にはまだ推薦できません。全員がそろうのは${dayWithWeekday(opens ?? on)}です。提出日を確かめてください。`;
  }
  const late = members.filter(({ progress }) => on > (progress?.dates?.recommendation?.to ?? on));
  return late.length > 0
    ? `${namesOf(late)}の推薦期間は、この日には終わっています。提出日を確かめてください。`
    : null;
}

/** What JASSO has answered: from then on the 推薦書 is a fact of theirs. */
const afterwards: ReadonlySet<EventKind> = new Set<EventKind>([
  'queried',
  'answered',
  'reviewed',
  'decided',
  'handedOver',
  'withdrawn',
]);

/** 提出を取り消す: it was recorded by mistake. */
export function takingBackRefusal(
  batch: Recommendation,
  members: readonly MemberStanding[],
  { closings, recommendations }: OfficeYear,
): string | null {
  if (!isSubmitted(batch)) return 'この推薦書は、まだ提出していません。';
  if (closings.some(({ round }) => round === batch.round)) return closedRound;
  const later = recommendations.findLast((one) => one.number > batch.number);
  if (later !== undefined)
    return `あとから作った第${later.number}次の推薦書が、この推薦書の人数を既推薦者数に数えています。先に第${later.number}次${isSubmitted(later) ? 'の提出を取り消して' : 'を削除して'}ください。`;
  const gone = members.filter(({ progress }) =>
    progress?.entry.events.some(({ kind }) => afterwards.has(kind)),
  );
  return gone.length > 0
    ? `${namesOf(gone)}に、推薦より後のできごと（不備照会・審査・結果・辞退）が記録されています。先にその記録を取り消してください。`
    : null;
}

export const removalRefusal = (batch: Recommendation): string | null =>
  isSubmitted(batch)
    ? '提出済みの推薦書は削除できません。誤って提出済みにしたときは、先に提出を取り消してください。'
    : null;

const closedRound = 'この回は閉じています。先に回の締めを取り消してください。';

const isSettled = ({ state }: Progress): boolean => state.kind === 'withdrawn' || state.kind === 'deferred';

/** 「髙橋　太郎さん、田中　花子さんほか 3 人」 */
function namesOf(members: readonly MemberStanding[]): string {
  const shown = members.slice(0, 2).map(({ name }) => `${name}さん`);
  const more = members.length - shown.length;
  return `${shown.join('、')}${more > 0 ? `ほか ${more} 人` : ''}`;
}
