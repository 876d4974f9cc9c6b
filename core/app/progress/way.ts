import type { RoundWay, StudentWay, WayDate } from '#core/contract/progress.ts';
import { fullName, type IsoDate } from '#core/domain/applicant.ts';
import type { BoardLine } from '#core/domain/board/board.ts';
import { toneOf } from '#core/domain/board/flag.ts';
import { nextStep } from '#core/domain/board/next-step.ts';
import { flagLabels, flagSentence } from '#core/domain/board/remedy.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { Failure } from '#core/domain/failure.ts';
import { eventKinds } from '#core/domain/progress/case-event.ts';
import { nextRounds, possible } from '#core/domain/progress/possible.ts';
import type { Progress } from '#core/domain/progress/progress.ts';
import { stateDetail } from '#core/domain/progress/state-words.ts';
import { timelineOf } from '#core/domain/progress/timeline.ts';
import { withdrawalRule } from '#core/domain/progress/withdrawal.ts';
import { progressLabels } from '#core/domain/progress/words.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { postingPeriod } from '#core/domain/rounds.ts';
import { linesOfAll } from '../board/board-of-all.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { studentUnknown } from '../students/unknown.ts';
import { progressOfAll } from './progress-of-all.ts';
import { removableEvents } from './record-events.ts';

/** Where a student's applications stand, how they came there, and which days they have before them. */
export async function studentWay(
  ctx: AppContext,
  studentNumber: string,
): Promise<Result<StudentWay, Failure>> {
  const gathered = await gather(ctx);
  const entry = gathered.byNumber.get(studentNumber);
  if (entry === undefined) return studentUnknown(studentNumber);
  const lines = (await linesOfAll(ctx, gathered)).filter(
    (line) => line.kind === 'student' && line.entry.applicant.studentNumber === studentNumber,
  );
  const rounds = (progressOfAll(gathered).get(studentNumber) ?? []).map((progress) =>
    roundWay(progress, entry.applicant, lines, gathered),
  );
  return ok({ studentNumber, name: fullName(entry.applicant), applies: lines.length > 0, rounds });
}

function roundWay(
  progress: Progress,
  { studentNumber, receiptDate }: Readonly<{ studentNumber: string; receiptDate: IsoDate | null }>,
  lines: readonly BoardLine[],
  gathered: Gathered,
): RoundWay {
  const { edition, year, asOf } = gathered;
  const round = progress.entry.round?.id ?? null;
  const line = lines.find((one) => one.round === round);
  const { rule, opens } = withdrawalRule(progress, edition, asOf);
  const removable = removableEvents(studentNumber, gathered).find((event) => event.round === round);
  return {
    round,
    label: progress.entry.round?.label ?? '募集回なし',
    state: {
      kind: progress.state.kind,
      label: progressLabels[progress.state.kind],
      detail: stateDetail(progress.state, edition),
    },
    since: progress.since,
    by: progress.by,
    next: line === undefined ? nextStep(progress, asOf) : line.next,
    flags: (line?.flags ?? []).map((flag) => ({
      kind: flag.kind,
      tone: toneOf(flag),
      label: flagLabels[flag.kind],
      sentence: flagSentence(flag),
    })),
    timeline: timelineOf(progress, studentNumber, receiptDate, year).map(({ event, ...plain }) => ({
      ...plain,
      eventId: event?.id ?? null,
    })),
    removable: removable?.id ?? null,
    dates: datesOfWay(progress, gathered),
    withdrawal: rule === null ? null : { ...rule.value, opens, citation: rule.citation },
    possible: eventKinds.map((kind) => {
      const verdict = possible(kind, progress, { edition, records: year, asOf });
      return { kind, problem: verdict.kind === 'yes' ? null : verdict.reason };
    }),
    nextRounds: nextRounds(progress, edition, year).map(({ id, label }) => ({ id, label })),
  };
}

/** The days of p.5, p.53, p.54 and p.57, each with the sentence it rests on; what an edition does not give is left out. */
function datesOfWay({ entry, dates }: Progress, { edition, asOf }: Gathered): readonly WayDate[] {
  const { calendar } = edition;
  const round = entry.round?.dates ?? null;
  const day = (
    label: string,
    from: IsoDate | null | undefined,
    to: IsoDate | null | undefined,
    cited: Cited<unknown> | null | undefined,
  ): readonly WayDate[] => {
    const [first, last] = [from ?? null, to ?? null];
    if (cited === null || cited === undefined || (first === null && last === null)) return [];
    return [{ label, from: first, to: last, state: stateOn(first, last, asOf), citation: cited.citation }];
  };
  const application = round?.application.value;
  const posting = round === null ? null : postingPeriod(round);
  const window = dates === null ? round?.recommendation?.value : dates.recommendation;
  return [
    ...day('申込期間（スカラネット）', application?.from, application?.to, round?.application),
    ...day('訂正期間A', dates?.correctionA?.from, dates?.correctionA?.to, calendar.correctionADays),
    ...day('訂正期間B（機構の審査完了まで）', dates?.correctionBFrom, null, calendar.correctionADays),
    ...day('マイナンバー提出書類（生徒が機構へ郵送）', null, dates?.myNumberBy, calendar.myNumberPostingDays),
    ...day(
      dates === null ? '推薦期間（スカラAC）' : '推薦できる期間（スカラAC）',
      window?.from,
      window?.to,
      dates === null ? round?.recommendation : calendar.recommendationFromDay,
    ),
    ...day('申込書類の送付', posting?.from, posting?.to, round?.posting),
  ];
}

function stateOn(from: IsoDate | null, to: IsoDate | null, asOf: IsoDate): WayDate['state'] {
  if (from !== null && asOf < from) return 'before';
  return to !== null && asOf > to ? 'past' : 'open';
}
