import type { IsoDate } from '../applicant.ts';
import { fullName } from '../applicant.ts';
import { placeOf } from '../case.ts';
import type { Edition } from '../edition.ts';
import { type WithdrawalGround, withdrawalGrounds } from '../progress/case-event.ts';
import type { Closing, ClosingLine, ClosingSheet } from '../progress/closing.ts';
import { withdrawalGroundLabels } from '../progress/words.ts';
import type { School } from '../school.ts';
import type { Board, BoardLine } from './board.ts';
import { nameOnBoard } from './board.ts';
import type { Flag, FlagKind } from './flag.ts';
import { flagSentence } from './remedy.ts';
import { settlementOf } from './settlement.ts';

type Around = Readonly<{
  edition: Pick<Edition, 'id' | 'title'>;
  school: School | null;
  on: IsoDate;
  by: string | null;
  /** When the list of スカラAC was last read as a whole */
  readOn: IsoDate | null;
}>;

/** The record of a round that is closed, with everything its sheet says. The board must be closable. */
export function closingOf(board: Board, { edition, school, on, by, readOn }: Around): Closing {
  const { round } = board;
  const lines = board.lines.flatMap(closingLine);
  return {
    edition: edition.id,
    round: round.id,
    closedOn: on,
    closedBy: by,
    lines,
    sheet: {
      roundLabel: round.label,
      editionTitle: edition.title,
      school,
      counts: countsOf(board.lines, lines),
      differences: board.lines.flatMap(differencesOf),
      readOn,
    },
  };
}

function closingLine(line: BoardLine): readonly ClosingLine[] {
  const settlement = settlementOf(line);
  if (line.kind !== 'student' || settlement === null) return [];
  const { applicant } = line.entry;
  const { studentNumber } = applicant;
  return [{ studentNumber, name: fullName(applicant), place: placeOf(applicant), ...settlement }];
}

function countsOf(board: readonly BoardLine[], lines: readonly ClosingLine[]): ClosingSheet['counts'] {
  const ending = (outcome: ClosingLine['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  const withdrawnBy = (ground: WithdrawalGround): number =>
    board.filter(
      (line) =>
        line.kind === 'student' &&
        line.progress.state.kind === 'withdrawn' &&
        line.progress.state.ground === ground,
    ).length;
  return [
    { label: '申込者', count: lines.length },
    { label: '推薦済', count: ending('recommended') },
    { label: '辞退', count: ending('withdrawn') },
    ...withdrawalGrounds.map((ground) => ({
      label: `　うち ${withdrawalGroundLabels[ground]}`,
      count: withdrawnBy(ground),
    })),
    { label: '次回へ', count: ending('deferred') },
  ];
}

const aboutAc: ReadonlySet<FlagKind> = new Set<FlagKind>([
  'unknownInAc',
  'acNotRecommended',
  'acRecommendedOnly',
  'acNotUpdated',
  'stillInAc',
  'acNameDiffers',
  'acMissing',
]);

/** Where スカラAC says otherwise than the school. */
const isAboutAc = ({ kind }: Flag): boolean => aboutAc.has(kind);

const differencesOf = (line: BoardLine): ClosingSheet['differences'] =>
  line.flags.filter(isAboutAc).map((flag) => ({
    name: nameOnBoard(line),
    receiptNumber: line.kind === 'student' ? line.progress.receiptNumber : null,
    sentence: flagSentence(flag),
  }));
