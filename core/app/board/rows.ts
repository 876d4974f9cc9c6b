import type { BoardRow } from '#core/contract/board.ts';
import { type Applicant, fullName } from '#core/domain/applicant.ts';
import { type BoardLine, nameOnBoard } from '#core/domain/board/board.ts';
import { toneOf } from '#core/domain/board/flag.ts';
import { settlementOf } from '#core/domain/board/settlement.ts';
import { type ApplicantCase, placeOf } from '#core/domain/case.ts';
import type { Judgement } from '#core/domain/verdict.ts';
import { fullKana, paperCounts } from '../students/student-line.ts';

/** A line of the board in the shape that is shown: whole cases would be too much to send. */
export function boardRow(line: BoardLine, cases: ReadonlyMap<string, ApplicantCase>): BoardRow {
  const applicant = line.kind === 'student' ? line.entry.applicant : null;
  return {
    key: line.key,
    studentNumber: applicant?.studentNumber ?? (line.kind === 'listed' ? line.studentNumber : null),
    ...placeFields(applicant),
    name: nameOnBoard(line),
    place: line.place,
    flags: line.flags.map((flag) => ({ kind: flag.kind, tone: toneOf(flag) })),
    next: line.next,
    settled: settlementOf(line) !== null,
    proposals: proposalsOf(line, cases),
    ...columnsOf(line),
  };
}

const placeFields = (applicant: Applicant | null) => ({
  grade: applicant?.grade ?? null,
  class: applicant?.class ?? null,
  seat: applicant?.seat ?? null,
  faculty: applicant?.faculty ?? null,
  kana: applicant === null ? null : fullKana(applicant),
});

type Columns = Pick<
  BoardRow,
  'wish' | 'receiptNumber' | 'receiptDate' | 'ac' | 'letter' | 'papers' | 'state' | 'since'
>;

const unknownColumns: Columns = {
  wish: '',
  receiptNumber: null,
  receiptDate: null,
  ac: null,
  letter: null,
  papers: null,
  state: null,
  since: null,
};

function columnsOf(line: BoardLine): Columns {
  switch (line.kind) {
    case 'scholarAc': {
      const { receiptNumber, issuedOn } = line.ac;
      return { ...unknownColumns, receiptNumber, receiptDate: issuedOn, ac: shownAc(line.ac) };
    }
    case 'listed': {
      const { number, submittedOn } = line.recommendation;
      return { ...unknownColumns, letter: { number, submittedOn } };
    }
    case 'student': {
      const { progress, entry, ac } = line;
      const { recommendation } = progress.entry;
      const counts = paperCounts(entry.papers);
      return {
        wish: wishWords(entry.judgement),
        receiptNumber: progress.receiptNumber,
        receiptDate: progress.receiptNumber === null ? null : entry.applicant.receiptDate,
        ac: ac === null ? null : shownAc(ac),
        letter: recommendation && { number: recommendation.number, submittedOn: recommendation.submittedOn },
        papers:
          counts.needed === 0
            ? null
            : { received: counts.received, needed: counts.needed, sent: progress.shipment !== null },
        state: progress.state.kind,
        since: progress.since,
      };
    }
  }
}

const shownAc = ({ gradesTyped, recommended }: NonNullable<BoardRow['ac']>): BoardRow['ac'] => ({
  gradesTyped,
  recommended,
});

/** 「給付・貸与」: as 推薦状況表 counts */
function wishWords({ wishes }: Judgement): string {
  const grant = wishes.some(({ wish }) => wish === 'grant');
  const loan = wishes.some(({ wish }) => wish !== 'grant');
  return [grant ? '給付' : '', loan ? '貸与' : ''].filter((word) => word !== '').join('・');
}

function proposalsOf(line: BoardLine, cases: ReadonlyMap<string, ApplicantCase>): BoardRow['proposals'] {
  return line.flags.flatMap((flag) =>
    flag.kind !== 'unknownInAc'
      ? []
      : flag.proposals.flatMap((studentNumber) => {
          const entry = cases.get(studentNumber);
          if (entry === undefined) return [];
          return [{ studentNumber, name: fullName(entry.applicant), place: placeOf(entry.applicant) }];
        }),
  );
}
