import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { assertNever } from '../result.ts';
import { boardRounds } from './board-round.ts';
import { type EventKind, lastOf } from './case-event.ts';
import type { Progress } from './progress.ts';
import type { OfficeYear } from './records.ts';
import { withdrawalRule } from './withdrawal.ts';

/** Whether something can be recorded of an application as it stands; if not, why, and what to do about it. */
export type Possible = Readonly<{ kind: 'yes' }> | Readonly<{ kind: 'no'; reason: string }>;

type Surroundings = Readonly<{ edition: Edition; records: OfficeYear; asOf: IsoDate }>;

const yes: Possible = { kind: 'yes' };
const no = (reason: string): Possible => ({ kind: 'no', reason });
const when = (holds: boolean, otherwise: string): Possible => (holds ? yes : no(otherwise));

/** `progress` is as of the day on which it happened, which is `asOf`. */
export function possible(kind: EventKind, progress: Progress, around: Surroundings): Possible {
  const refusal = inClosedRound(kind, progress, around.records) ?? tooEarly(kind, progress, around.asOf);
  if (refusal !== null) return refusal;
  const isSettled = progress.state.kind === 'withdrawn' || progress.state.kind === 'deferred';
  if (kind === 'resumed') return when(isSettled, '辞退も次回へも記録されていません。');
  if (isSettled)
    return no('辞退または次回へが記録されています。続けるときは、先にその記録を取り消してください。');
  switch (kind) {
    case 'schoolPapers':
      return when(!progress.isRecommended, 'すでに推薦書を提出しています。');
    case 'gradesTyped':
      return gradesPossible(progress);
    case 'queried':
      return when(
        progress.isRecommended || progress.shipment !== null,
        '推薦書の提出も書類の発送も、まだ記録されていません。先にどちらかを記録してください。',
      );
    case 'answered':
      return when(
        lastOf(progress.entry.events, 'queried', 'answered')?.kind === 'queried',
        '答えていない不備照会がありません。',
      );
    case 'reviewed':
    case 'decided':
      return when(
        progress.isRecommended,
        '提出済みの推薦書に載っていません。先に推薦書の提出を記録してください。',
      );
    case 'handedOver':
      return when(
        progress.isRecommended && lastOf(progress.entry.events, 'decided') !== null,
        '選考結果がまだ記録されていません。先に結果を記録してください。',
      );
    case 'withdrawn':
      return withdrawalPossible(progress, around);
    case 'deferred':
      return deferralPossible(progress, around);
    default:
      return assertNever(kind);
  }
}

/** After the closing sheet was printed nobody may change sides; what JASSO does comes later and stays possible. */
const untilClosing: ReadonlySet<EventKind> = new Set<EventKind>([
  'schoolPapers',
  'gradesTyped',
  'deferred',
  'resumed',
]);

const inClosedRound = (
  kind: EventKind,
  { entry: { round } }: Progress,
  { closings }: OfficeYear,
): Possible | null =>
  untilClosing.has(kind) && closings.some((closing) => closing.round === round?.id)
    ? no(`${round?.label ?? 'この回'}は閉じています。直すときは、先に回の締めを取り消してください。`)
    : null;

/** Nothing happens before what it follows: in a timeline by days it would otherwise come to stand before it. */
function tooEarly(kind: EventKind, { entry, isRecommended }: Progress, asOf: IsoDate): Possible | null {
  const earlier = (what: string, on: IsoDate | null | undefined): Possible | null =>
    on !== null && on !== undefined && asOf < on
      ? no(`${what}（${dayWithWeekday(on)}）より前の日付です。日付を確かめてください。`)
      : null;
  const { events, recommendation } = entry;
  const last = (word: string, ...kinds: readonly EventKind[]): Possible | null =>
    earlier(word, lastOf(events, ...kinds)?.on);
  switch (kind) {
    case 'resumed':
      return last('辞退・次回への記録', 'withdrawn', 'deferred');
    case 'answered':
      return last('不備照会の日', 'queried');
    case 'handedOver':
      return last('選考結果の日', 'decided');
    case 'reviewed':
    case 'decided':
      return isRecommended ? earlier('推薦書の提出日', recommendation?.submittedOn) : null;
    case 'withdrawn':
    case 'deferred':
      return last('前の記録', 'withdrawn', 'deferred', 'resumed');
    case 'schoolPapers':
    case 'gradesTyped':
    case 'queried':
      return null;
    default:
      return assertNever(kind);
  }
}

function gradesPossible({ state, isRecommended, dates }: Progress): Possible {
  if (isRecommended) return no('すでに推薦書を提出しています。');
  switch (state.kind) {
    case 'wished':
    case 'schoolPapers':
      return no('受付番号がまだありません。生徒がスカラネットの入力を終えてから記録してください。');
    case 'correctionA':
    case 'entered': {
      const { opens } = state;
      if (opens !== null)
        return no(`成績入力は${dayWithWeekday(opens)}からできます。この日より前の日付は記録できません。`);
      // Where the edition names no window nothing is known that would forbid it.
      return when(
        dates === null || dates.round === null || dates.round.recommendation === null,
        '推薦期間が終わっています。日付を確かめてください。',
      );
    }
    default:
      return yes;
  }
}

function withdrawalPossible(progress: Progress, { edition, asOf }: Surroundings): Possible {
  const { rule, opens } = withdrawalRule(progress, edition, asOf);
  if (rule === null || rule.value.way !== 'impossible') return yes;
  const later = opens === null ? '' : `${dayWithWeekday(opens)}から手続きできます。`;
  return no(`${rule.value.state}は、${rule.value.explanation}。${later}`);
}

function deferralPossible(progress: Progress, { edition, records, asOf }: Surroundings): Possible {
  if (progress.isRecommended)
    return no(
      'すでに推薦書を提出しているため、次回へ回せません。取りやめるときは辞退として記録してください。',
    );
  if (
    nextRounds(progress, edition, records).length === 0 &&
    laterRounds(progress, edition, records).length > 0
  )
    return no(
      'スカラネットの入力を済ませた生徒は、この後に開いている回に申し込めません。辞退として記録してください。',
    );
  if (nextRounds(progress, edition, records).length === 0)
    return no('この後に開いている回がありません。辞退として記録するか、年間日程で募集回を入力してください。');
  const { time, opens } = withdrawalRule(progress, edition, asOf);
  return time === 'correctionA' && opens !== null
    ? no(`訂正期間Aの間は申込データを削除できません。${dayWithWeekday(opens)}から次回へ回せます。`)
    : yes;
}

/** The rounds to which an application can be put off: 予備回 is for those who have not applied before (p.6). */
export function nextRounds(
  progress: Progress,
  edition: Edition,
  records: OfficeYear,
): ReturnType<typeof boardRounds> {
  const later = laterRounds(progress, edition, records);
  const barred = progress.receiptNumber === null ? [] : (edition.calendar.newcomersOnly?.value ?? []);
  return barred.length === 0 ? later : later.filter(({ id }) => !barred.includes(id));
}

/** Not over yet, and after the one in which the application is. */
function laterRounds(
  { entry: { round } }: Progress,
  edition: Edition,
  { closings }: OfficeYear,
): ReturnType<typeof boardRounds> {
  const rounds = boardRounds(edition);
  const at = rounds.findIndex(({ id }) => id === round?.id);
  return rounds.slice(at + 1).filter(({ id }) => !closings.some((closing) => closing.round === id));
}
