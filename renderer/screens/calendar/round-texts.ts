import type { IsoDate } from '#core/domain/applicant.ts';
import type { TypedRound } from '#core/domain/school-calendar/entries.ts';
import { dayText, type TypedDay, typedDay } from './day-text.ts';

/** A round as its form holds it. */
export type RoundTexts = Readonly<{
  label: string;
  applicationFrom: string;
  applicationTo: string;
  postingFrom: string;
  postingTo: string;
  recommendationFrom: string;
  recommendationTo: string;
  result: string;
  notice: string;
}>;
export type RoundProblems = Readonly<Record<keyof RoundTexts, string | null>>;
export type ReadRound = Omit<TypedRound, 'id' | 'edition' | 'enteredOn'>;

export const roundTexts = (round: TypedRound | null, notice: string): RoundTexts => ({
  label: round?.label ?? '',
  applicationFrom: dayText(round?.application.from),
  applicationTo: dayText(round?.application.to),
  postingFrom: dayText(round?.posting?.from),
  postingTo: dayText(round?.posting?.to),
  recommendationFrom: dayText(round?.recommendation?.from),
  recommendationTo: dayText(round?.recommendation?.to),
  result: round?.result ?? '',
  notice: round?.notice ?? notice,
});

/** What was typed as a round; null while something is missing or cannot be read, and where. */
export function readRound(texts: RoundTexts): Readonly<{ round: ReadRound | null; problems: RoundProblems }> {
  const application = {
    from: typedDay(texts.applicationFrom, true),
    to: typedDay(texts.applicationTo, true),
  };
  const posting = { from: typedDay(texts.postingFrom, false), to: typedDay(texts.postingTo, false) };
  const recommendation = {
    from: typedDay(texts.recommendationFrom, false),
    to: typedDay(texts.recommendationTo, false),
  };
  const problems: RoundProblems = {
    label: texts.label.trim() === '' ? '回の名前を入力してください。' : null,
    notice: texts.notice.trim() === '' ? 'どの通知によるかを入力してください。' : null,
    applicationFrom: application.from.problem,
    applicationTo: application.to.problem ?? turned(application.from.day, application.to.day),
    postingFrom: posting.from.problem,
    postingTo:
      posting.to.problem ??
      missing(posting.to, [posting.from], '送付期限を入力してください。') ??
      turned(posting.from.day, posting.to.day),
    recommendationFrom:
      recommendation.from.problem ??
      missing(recommendation.from, [recommendation.to], '推薦の始まりを入力してください。'),
    recommendationTo:
      recommendation.to.problem ??
      missing(recommendation.to, [recommendation.from], '推薦の終わりを入力してください。') ??
      turned(recommendation.from.day, recommendation.to.day),
    result: null,
  };
  const isReadable = Object.values(problems).every((problem) => problem === null);
  const { from, to } = { from: application.from.day, to: application.to.day };
  if (!isReadable || from === null || to === null) return { round: null, problems };
  return {
    problems,
    round: {
      label: texts.label.trim(),
      notice: texts.notice.trim(),
      result: texts.result.trim() === '' ? null : texts.result.trim(),
      application: { from, to },
      posting: posting.to.day === null ? null : { from: posting.from.day, to: posting.to.day },
      recommendation:
        recommendation.from.day === null || recommendation.to.day === null
          ? null
          : { from: recommendation.from.day, to: recommendation.to.day },
    },
  };
}

/** One end of a period was typed, the other is empty. */
const missing = ({ day, problem }: TypedDay, others: readonly TypedDay[], words: string): string | null =>
  day === null && problem === null && others.some((other) => other.day !== null) ? words : null;

const turned = (from: IsoDate | null, to: IsoDate | null): string | null =>
  from !== null && to !== null && to < from ? '終わりが始まりより前です。日付を確かめてください。' : null;
