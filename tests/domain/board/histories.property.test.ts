import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BoardLine, boardsOf } from '#core/domain/board/board.ts';
import { flagSentence, remedyOf } from '#core/domain/board/remedy.ts';
import { receiptKey } from '#core/domain/board/scholar-ac.ts';
import { closable, settlementOf } from '#core/domain/board/settlement.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type CaseEvent, eventKinds, inOrder } from '#core/domain/progress/case-event.ts';
import { nextRounds, possible } from '#core/domain/progress/possible.ts';
import { type Progress, progressOf } from '#core/domain/progress/progress.ts';
import { type OfficeYear, officeYear, type Recommendation } from '#core/domain/progress/records.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { madeCase, madeLetter, sourceOf } from './made-cases.ts';

// Anything may have been recorded in any order and on any day: what a program of today refuses can stand in the data of
// yesterday, or come back by undo. Whatever the history, nobody may fall off the board.

const students = ['S1', 'S2', 'S3'] as const;
const rounds = ['first', 'second', 'third', 'reserve', 'wholeYear'] as const;
const day = fc
  .tuple(fc.constantFrom('04', '05', '06', '07', '08', '10', '11'), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2022-${month}-${String(date).padStart(2, '0')}`);
const student = fc.constantFrom(...students);
const round = fc.constantFrom(...rounds);
const number = fc.constantFrom('2022-001', '2022-002', '２０２２－００３', '9999');

const facts = fc.record({
  wishes: fc.boolean(),
  receiptNumber: fc.option(number),
  receiptDate: fc.option(day),
  state: fc.constantFrom('yes', 'no', 'missing', 'schoolDecides'),
});
const event = fc.record({ student, round, on: day, kind: fc.constantFrom(...eventKinds), to: round });
const letter = fc.record({
  members: fc.subarray([...students, 'gone'], { minLength: 1 }),
  submittedOn: fc.option(day),
  round,
});
const entry = fc.record({
  receiptNumber: number,
  name: fc.constantFrom('見本　S1', '見本　S2', '別人　だれか'),
  issuedOn: fc.option(day),
  gradesTyped: fc.option(fc.boolean()),
  recommended: fc.option(fc.boolean()),
  readAt: day.map((on) => `${on}T09:00:00+09:00`),
});
const history = fc.record({
  facts: fc.tuple(facts, facts, facts),
  removed: fc.subarray([...students]),
  events: fc.array(event, { maxLength: 8 }),
  letters: fc.array(letter, { maxLength: 3 }),
  entries: fc.uniqueArray(entry, { selector: (line) => line.receiptNumber, maxLength: 4 }),
  closed: fc.subarray([...rounds]),
  asOf: day,
  hasRounds: fc.boolean(),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

let advance: Edition;
let withoutDates: Edition;
beforeAll(async () => {
  advance = await shippedEdition('advance-2022');
  withoutDates = { ...advance, calendar: { ...advance.calendar, rounds: [] } };
});

type Happened = Omit<typeof event extends fc.Arbitrary<infer Value> ? Value : never, 'round' | 'to'> &
  Readonly<{ round: string; to: string }>;

/** Only the details a kind has matter; the rest is not looked at. */
const recorded = ({ student: studentNumber, round: place, on, kind, to }: Happened, at: number): CaseEvent =>
  ({
    id: String(at).padStart(6, '0'),
    edition: 'advance-2022',
    round: place,
    studentNumber,
    on,
    by: null,
    recordedAt: '2022-06-01T09:00:00+09:00',
    note: null,
    kind,
    ...(kind === 'withdrawn' ? { ground: 'withdrawn', reason: '進路変更' } : {}),
    ...(kind === 'deferred' ? { to, reason: '準備不足' } : {}),
    ...(kind === 'resumed' ? { reason: '誤り' } : {}),
    ...(kind === 'queried' ? { about: '住民票', dueOn: null } : {}),
    ...(kind === 'decided' ? { outcomes: { grant: at % 2 === 0 ? 'candidate' : 'rejected' } } : {}),
    ...(kind === 'handedOver' ? { to: '本人' } : {}),
  }) as CaseEvent;

function worldOf({ facts: given, removed, events, letters, entries, closed }: History): Readonly<{
  cases: readonly ApplicantCase[];
  year: OfficeYear;
}> {
  const cases = students.flatMap((studentNumber, at) => {
    const fact = given[at];
    if (fact === undefined || removed.includes(studentNumber)) return [];
    const { receiptNumber, receiptDate, wishes, state } = fact;
    return [
      madeCase(
        { studentNumber, givenName: studentNumber, receiptNumber, receiptDate },
        { wishes: wishes ? ['grant', 'loan1'] : [], state: state as 'yes' },
      ),
    ];
  });
  const list = events.map(recorded);
  const year = officeYear({
    events: new Map(
      [...Map.groupBy(list, ({ studentNumber }) => studentNumber)].map(([key, all]) => [key, inOrder(all)]),
    ),
    recommendations: letters.map(
      ({ members, submittedOn, round: place }, at): Recommendation =>
        madeLetter(members, submittedOn, { id: `R${at}`, number: at + 1, round: place }),
    ),
    shipments: [],
    acEntries: entries.map((line) => ({ edition: 'advance-2022', kana: null, ...line })),
    closings: closed.map((place) => ({
      edition: 'advance-2022',
      round: place,
      closedOn: '2022-06-30',
      closedBy: null,
      lines: [],
      sheet: { roundLabel: '', editionTitle: '', school: null, counts: [], differences: [], readOn: null },
    })),
  });
  return { cases, year };
}

const traced = ({ applicant, judgement }: ApplicantCase, year: OfficeYear): boolean =>
  judgement.wishes.length > 0 ||
  applicant.receiptNumber !== null ||
  year.events.has(applicant.studentNumber) ||
  year.recommendations.some(({ members }) =>
    members.some(({ studentNumber }) => studentNumber === applicant.studentNumber),
  );

const isOf = (studentNumber: string) => (line: BoardLine) =>
  line.kind === 'student' && line.entry.applicant.studentNumber === studentNumber;

const runs = { numRuns: 10_000 };

describe('whatever was recorded, in any order and on any day', () => {
  it('every applicant stands on a board, and once on each', () => {
    fc.assert(
      fc.property(history, (given) => {
        const edition = given.hasRounds ? advance : withoutDates;
        const { cases, year } = worldOf(given);
        const boards = boardsOf(sourceOf(edition, given.asOf, cases, year));
        for (const one of cases.filter((each) => traced(each, year))) {
          const lines = boards.map(({ lines: all }) => all.filter(isOf(one.applicant.studentNumber)));
          expect(lines.some((all) => all.length > 0)).toBe(true);
          expect(lines.every((all) => all.length <= 1)).toBe(true);
        }
        for (const { lines } of boards) expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
      runs,
    );
  });

  it('nobody of スカラAC or of a 推薦書 is left out because the roster does not know them', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { cases, year } = worldOf(given);
        const boards = boardsOf(sourceOf(advance, given.asOf, cases, year));
        const keys = new Set(cases.map(({ applicant }) => receiptKey(applicant.receiptNumber ?? '')));
        for (const line of year.acEntries.filter(({ receiptNumber }) => !keys.has(receiptKey(receiptNumber))))
          expect(
            boards.some(({ lines }) => lines.some((each) => each.key === `ac ${line.receiptNumber}`)),
          ).toBe(true);
        for (const { round: place, members } of year.recommendations) {
          const board = boards.find((each) => each.round.id === place);
          if (board === undefined || !members.some(({ studentNumber }) => studentNumber === 'gone')) continue;
          expect(board.lines.some(({ kind }) => kind === 'listed')).toBe(true);
        }
      }),
      runs,
    );
  });

  it('推薦済 is shown of nobody who stands on no submitted 推薦書', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { boards, year } = boardsOfHistory(given);
        const known = new Set(boards.map(({ round: { id } }) => id));
        for (const board of boards)
          for (const line of board.lines)
            if (claimsRecommended(line)) expect(isSubmittedFor(line, board.round.id, known, year)).toBe(true);
      }),
      runs,
    );
  });

  it('a round can be closed only when each is settled with a reason, and whoever is not is told what to do', () => {
    fc.assert(
      fc.property(history, (given) => {
        for (const board of boardsOfHistory(given).boards) {
          const verdict = closable(board);
          const open = board.lines.filter((line) => settlementOf(line) === null);
          expect(verdict.kind === 'no' ? verdict.hindrances.length : 0).toBe(open.length);
          for (const line of open) expect(line.next).not.toBeNull();
          for (const line of board.lines) expect(settlementOf(line)?.reason).not.toBe('');
        }
      }),
      runs,
    );
  });

  it('every flag says in a sentence what it is and what to do', () => {
    fc.assert(
      fc.property(history, (given) => {
        for (const flag of boardsOfHistory(given).boards.flatMap(({ lines }) =>
          lines.flatMap(({ flags }) => flags),
        )) {
          expect(flagSentence(flag)).toMatch(/。$|：/u);
          expect(remedyOf(flag)?.sentence ?? '。').toMatch(/。$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function boardsOfHistory(given: History) {
  const { cases, year } = worldOf(given);
  return {
    boards: boardsOf(sourceOf(given.hasRounds ? advance : withoutDates, given.asOf, cases, year)),
    year,
  };
}

const claimsRecommended = (line: BoardLine): boolean =>
  line.place === 'recommended' ||
  settlementOf(line)?.outcome === 'recommended' ||
  (line.kind === 'student' && line.progress.isRecommended);

const isSubmittedFor = (
  line: BoardLine,
  place: string,
  known: ReadonlySet<string>,
  { recommendations }: OfficeYear,
): boolean =>
  line.kind === 'student' &&
  recommendations.some(
    (one) =>
      // What was recorded before the rounds were typed stands in one of them now.
      (one.round === place || !known.has(one.round)) &&
      one.submittedOn !== null &&
      one.members.some(({ studentNumber }) => studentNumber === line.entry.applicant.studentNumber),
  );

/** What a kind must have led to, where it was allowed. */
function expectEffect(
  kind: CaseEvent['kind'],
  { before, after }: Readonly<{ before: readonly Progress[]; after: readonly Progress[] }>,
  { to, isLast }: Readonly<{ to: string; isLast: boolean }>,
): void {
  const present = before.at(-1)?.entry.round?.id;
  const same = after.find(({ entry: { round: place } }) => place?.id === present);
  const state = same?.state.kind;
  if (kind === 'withdrawn' || kind === 'deferred') expect(state).toBe(kind);
  if (kind === 'resumed') expect(['withdrawn', 'deferred']).not.toContain(state);
  if (kind === 'gradesTyped') expect(state).toBe(kind);
  const isNew = !before.some(({ entry: { round: place } }) => place?.id === to);
  if (kind === 'deferred' && isNew && isLast) expect(after.at(-1)?.entry.round?.id).not.toBe(present);
}

describe('what may be recorded', () => {
  it('takes effect on the day it is recorded', () => {
    fc.assert(
      fc.property(history, event, (given, wanted) => {
        const edition = given.hasRounds ? advance : withoutDates;
        const { cases, year } = worldOf(given);
        const one = cases.find(({ applicant }) => applicant.studentNumber === wanted.student);
        const before = one === undefined ? [] : progressOf(one.applicant, year, edition, wanted.on);
        const present = before.at(-1);
        if (one === undefined || present === undefined || present.entry.round === null) return;
        if (possible(wanted.kind, present, { edition, records: year, asOf: wanted.on }).kind === 'no') return;
        const to = nextRounds(present, edition, year)[0]?.id ?? 'none';
        const made = recorded({ ...wanted, round: present.entry.round.id, to }, 999);
        const events = new Map(year.events);
        events.set(wanted.student, inOrder([...(year.events.get(wanted.student) ?? []), made]));
        const after = progressOf(one.applicant, { ...year, events }, edition, wanted.on);
        // What was recorded of a later day has the last word about where it goes on.
        const isLast = (year.events.get(wanted.student) ?? []).every(({ on }) => on <= wanted.on);
        expectEffect(wanted.kind, { before, after }, { to, isLast });
      }),
      runs,
    );
  });
});
