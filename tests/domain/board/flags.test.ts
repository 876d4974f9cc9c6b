import { beforeAll, describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { type BoardLine, type BoardSource, boardLines } from '#core/domain/board/board.ts';
import { toneOf } from '#core/domain/board/flag.ts';
import { settlementOf } from '#core/domain/board/settlement.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { CaseEvent, EventDetail } from '#core/domain/progress/case-event.ts';
import { type AcEntry, type OfficeRecords, officeYear } from '#core/domain/progress/records.ts';
import { emptyPlan } from '#core/domain/school-calendar/entries.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { madeCase, madeLetter, sourceOf } from './made-cases.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await shippedEdition('advance-2022');
});

const entered: Partial<Applicant> = { receiptNumber: '2022-001', receiptDate: '2022-05-20' };

const records = (part: Partial<OfficeRecords>) =>
  officeYear({ events: new Map(), recommendations: [], shipments: [], acEntries: [], closings: [], ...part });

const happened = (detail: EventDetail, on: string): CaseEvent => ({
  id: '000001',
  edition: 'advance-2022',
  round: 'first',
  studentNumber: 'S1',
  on,
  by: null,
  recordedAt: `${on}T12:00:00+09:00`,
  note: null,
  ...detail,
});

const acLine = (part: Partial<AcEntry>): AcEntry => ({
  edition: 'advance-2022',
  receiptNumber: '2022-001',
  name: '見本　花子',
  kana: null,
  issuedOn: null,
  gradesTyped: null,
  recommended: null,
  readAt: '2022-06-20T10:00:00+09:00',
  ...part,
});

function lineOf(
  facts: Partial<Applicant>,
  asOf: string,
  part: Partial<OfficeRecords> = {},
  more: Partial<BoardSource> = {},
) {
  const source = { ...sourceOf(edition, asOf, [madeCase(facts)], records(part)), ...more };
  const line = boardLines(source).find(({ kind }) => kind === 'student');
  if (line === undefined) throw new Error('nobody on the board');
  return line;
}
const kindsOf = ({ flags }: BoardLine): readonly string[] => flags.map(({ kind }) => kind);

describe('what stands red', () => {
  it('a query of JASSO, also where the papers went before the 推薦書', () => {
    const query = happened({ kind: 'queried', about: '署名なし', dueOn: '2022-06-30' }, '2022-06-20');
    const answer = { ...happened({ kind: 'answered' }, '2022-06-22'), id: '000002' };
    const kindsWith = (
      events: readonly CaseEvent[],
      recommendations: OfficeRecords['recommendations'] = [],
    ) => kindsOf(lineOf(entered, '2022-06-23', { events: new Map([['S1', events]]), recommendations }));
    expect(kindsWith([query])).toContain('queried');
    expect(kindsWith([query], [madeLetter(['S1'], '2022-06-10')])).toContain('queried');
    expect(kindsWith([query, answer])).not.toContain('queried');
  });

  it('a deadline within three school days, over weekends and holidays', () => {
    // 第1回 ends on Tuesday 31 May 2022: from Thursday 26 May there are three school days.
    expect(kindsOf(lineOf({}, '2022-05-25'))).not.toContain('deadline');
    expect(kindsOf(lineOf({}, '2022-05-26'))).toContain('deadline');
    const off = {
      ...emptyPlan,
      daysOff: [{ id: 'o', label: '体育祭', from: '2022-05-27', to: '2022-05-27' }],
    };
    expect(kindsOf(lineOf({}, '2022-05-25', {}, { plan: off }))).toContain('deadline');
  });

  it('a deadline that is past, and one whose school days nobody can count', () => {
    const past = lineOf({}, '2022-06-05').flags.find(({ kind }) => kind === 'deadline');
    expect(past).toMatchObject({ left: { kind: 'past' } });
    const beyond = structuredClone(edition.calendar.rounds[0]);
    if (beyond === undefined) throw new Error('no round');
    const round = {
      ...beyond,
      application: { ...beyond.application, value: { from: '2099-06-01', to: '2099-06-10' } },
    };
    const far = { ...edition, calendar: { ...edition.calendar, rounds: [round] } };
    const [line] = boardLines(sourceOf(far, '2099-06-08', [madeCase({})]));
    const flag = line?.flags.find(({ kind }) => kind === 'deadline');
    expect(flag).toMatchObject({ left: { kind: 'unknown' } });
    expect(flag && toneOf(flag)).toBe('amber');
  });

  it('a 推薦書 that was made and not submitted; grades alone', () => {
    const made = lineOf(entered, '2022-06-20', { recommendations: [madeLetter(['S1'])] });
    expect(kindsOf(made)).toContain('notSubmitted');
    const typed = lineOf(entered, '2022-06-20', {
      events: new Map([['S1', [happened({ kind: 'gradesTyped' }, '2022-06-10')]]]),
    });
    expect(kindsOf(typed)).toContain('gradesOnly');
    expect(settlementOf(typed)).toBeNull();
  });

  it('a number of スカラAC that nobody has, one that two have, and one outside every round', () => {
    const lines = boardLines(
      sourceOf(
        edition,
        '2022-06-20',
        [
          madeCase({ ...entered, receiptNumber: '２０２２－００１' }),
          madeCase({ ...entered, studentNumber: 'S2' }),
          madeCase({ studentNumber: 'S3', receiptNumber: '5', receiptDate: '2022-03-01' }),
        ],
        records({ acEntries: [acLine({ receiptNumber: '2022-777' })] }),
      ),
    );
    expect(lines.map(kindsOf)).toEqual([
      ['unknownInAc'],
      expect.arrayContaining(['sharedNumber']),
      expect.arrayContaining(['sharedNumber']),
      expect.arrayContaining(['noRound']),
    ]);
  });
});

describe('what スカラAC says otherwise', () => {
  const submitted = { recommendations: [madeLetter(['S1'], '2022-06-20')] };

  it('推薦済 here and not there, read after the submission, keeps the round open', () => {
    const line = lineOf(entered, '2022-06-21', { ...submitted, acEntries: [acLine({ recommended: false })] });
    expect(kindsOf(line)).toContain('acNotRecommended');
    expect(settlementOf(line)).toBeNull();
    const before = acLine({ recommended: false, readAt: '2022-06-19T10:00:00+09:00' });
    const older = lineOf(entered, '2022-06-21', { ...submitted, acEntries: [before] });
    expect(kindsOf(older)).not.toContain('acNotRecommended');
    expect(settlementOf(older)).toMatchObject({ outcome: 'recommended', reason: '第1次の推薦書' });
  });

  it('推薦済 there and on no 推薦書 here; another name', () => {
    const line = lineOf(entered, '2022-06-21', {
      acEntries: [acLine({ recommended: true, name: '別人　太郎' })],
    });
    expect(kindsOf(line)).toEqual(expect.arrayContaining(['acRecommendedOnly', 'acNameDiffers']));
    expect(settlementOf(line)).toBeNull();
  });

  it('withdrawn here and still there', () => {
    const events = new Map([
      ['S1', [happened({ kind: 'withdrawn', ground: 'mistaken', reason: '二重申込' }, '2022-06-18')]],
    ]);
    const line = lineOf(entered, '2022-06-21', { events, acEntries: [acLine({})] });
    expect(kindsOf(line)).toEqual(['stillInAc']);
    expect(settlementOf(line)).toMatchObject({ outcome: 'withdrawn', reason: '誤申込：二重申込' });
  });
});

describe('what was changed or came in afterwards', () => {
  it('facts changed after 推薦, defects, and a wish that is gone', () => {
    const more = {
      changed: new Map([['S1', ['申込区分']]]),
      defects: new Map([['S1', ['署名がありません。']]]),
    };
    const submitted = { recommendations: [madeLetter(['S1'], '2022-06-20')] };
    expect(kindsOf(lineOf(entered, '2022-06-21', submitted, more))).toEqual(
      expect.arrayContaining(['changedAfter', 'paperDefect']),
    );
    const gone = madeCase(entered, { wishes: [] });
    const [line] = boardLines(sourceOf(edition, '2022-06-21', [gone]));
    expect(line === undefined ? [] : kindsOf(line)).toContain('wishWithdrawn');
  });
});
