import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import type { Progress } from '../progress/progress.ts';
import { assertNever } from '../result.ts';

/** Who has to act: 生徒, 学校, 機構 */
export type Actor = 'student' | 'school' | 'jasso';

/** What happens next with an application. */
export type NextStep = Readonly<{
  sentence: string;
  who: Actor;
  /** The last day for it; null = none is known */
  by: IsoDate | null;
  /** The first day on which it can be done; null = now */
  from: IsoDate | null;
}>;

export const actorLabels: Readonly<Record<Actor, string>> = {
  student: '生徒',
  school: '学校',
  jasso: '機構',
};

/** null = nothing is left to do in this round. */
export function nextStep(progress: Progress, asOf: IsoDate): NextStep | null {
  const { state } = progress;
  switch (state.kind) {
    case 'wished':
    case 'schoolPapers':
      return untilEntered(progress, asOf);
    case 'correctionA':
    case 'entered':
    case 'recommendable':
    case 'gradesTyped':
      return untilRecommended(progress, asOf);
    case 'recommended':
      return school(
        '申込書類をそろえて、機構へ送ります。',
        progress.entry.round?.dates?.posting?.value.to ?? null,
      );
    case 'sent':
      return jasso('機構の審査を待ちます。不備照会が来たら記録します。');
    case 'queried':
      return school(`不備照会「${state.about}」に回答し、記録します。`, state.dueOn);
    case 'reviewed':
      return jasso(resultWords(progress));
    case 'candidate':
      return school('採用候補者決定通知を生徒に交付し、記録します。', null);
    case 'rejected':
      return school('選考結果の通知を生徒に交付し、記録します。', null);
    case 'handedOver':
    case 'withdrawn':
    case 'deferred':
      return null;
    default:
      return assertNever(state);
  }
}

const school = (sentence: string, by: IsoDate | null, from: IsoDate | null = null): NextStep => ({
  sentence,
  who: 'school',
  by,
  from,
});
const jasso = (sentence: string): NextStep => ({ sentence, who: 'jasso', by: null, from: null });

function untilEntered({ state, entry }: Progress, asOf: IsoDate): NextStep {
  const period = entry.round?.dates?.application.value ?? null;
  if (period !== null && asOf > period.to)
    return school(
      `申込期間が${dayWithWeekday(period.to)}で終わっています。次回へ回すか、辞退として記録します。`,
      null,
    );
  return {
    sentence:
      state.kind === 'schoolPapers'
        ? 'スカラネットに入力し、受付番号を学校に知らせます。'
        : '校内書類を出してスカラネットに入力し、受付番号を学校に知らせます。',
    who: 'student',
    by: period?.to ?? null,
    from: period !== null && asOf < period.from ? period.from : null,
  };
}

/** Typing marks is not recommending: only 「推薦書の提出」 ends this part of the way (2022年4月版 p.61). */
function untilRecommended(progress: Progress, asOf: IsoDate): NextStep {
  const { state, dates, entry } = progress;
  const window = dates?.recommendation ?? null;
  if (entry.recommendation !== null)
    return school(
      `第${entry.recommendation.number}次の推薦書をスカラACで提出し、提出日を記録します。`,
      window?.to ?? null,
    );
  if (state.kind === 'gradesTyped')
    return school(
      '推薦書を作り、スカラACで「推薦書の提出」をします。成績入力だけでは推薦になりません。',
      window?.to ?? null,
    );
  if (entry.round?.dates == null && entry.round !== null)
    return school('成績を入力し、推薦書を提出します。期限を機構の通知で確かめてください。', null);
  if (dates === null) return school('受付番号発行日を名簿に入力します。', null);
  if (window === null || asOf > window.to) return school(noWindow(progress), null);
  if (state.kind === 'recommendable')
    return school('スカラACで成績を入力し、推薦書を提出します。', window.to);
  return school(`${dayWithWeekday(window.from)}から、成績を入力して推薦します。`, window.to, window.from);
}

function noWindow({ dates, entry }: Progress): string {
  if (entry.round === null) return '受付番号発行日がどの回の申込期間にも入りません。名簿で日付を確かめます。';
  return entry.round.dates?.recommendation === null || dates?.round?.recommendation === null
    ? '推薦期間が決まっていません。年間日程で募集回を入力してください。'
    : '推薦期間が終わっています。機構に確かめ、次回へ回すか、辞退として記録します。';
}

function resultWords({ entry }: Progress): string {
  const result = entry.round?.dates?.result?.value ?? null;
  return result === null ? '選考結果を待ちます。' : `選考結果を待ちます（予定は${result}）。`;
}
