import type { BoardRoundHead, BoardRow, BoardView } from '#core/contract/board.ts';
import { type Board, type BoardLine, boardOf } from '#core/domain/board/board.ts';
import { isRed } from '#core/domain/board/flag.ts';
import { listReadOn } from '#core/domain/board/scholar-ac.ts';
import { settlementOf } from '#core/domain/board/settlement.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import { remembering } from '#core/domain/remember.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { mapInTurns } from '../in-turns.ts';
import { keptFor } from '../kept-for.ts';
import { linesOfAll } from './board-of-all.ts';
import { boardRow } from './rows.ts';

type WithHeads = Readonly<{ boards: readonly Board[]; heads: readonly BoardRoundHead[] }>;

/** Made once of the lines of what was gathered: ホーム, the navigation and the screen ask one after the other. */
const boardsWithHeads: (ctx: AppContext, gathered: Gathered) => Promise<WithHeads> = keptFor(
  async (ctx, gathered) => {
    const lines = await linesOfAll(ctx, gathered);
    const boards = boardRounds(gathered.edition).map((round) => boardOf(lines, round, gathered.year));
    return { boards, heads: boards.map(headOf) };
  },
);

/** The boards of all rounds of what was gathered. */
export const boardsOfAll = async (ctx: AppContext, gathered: Gathered): Promise<readonly Board[]> =>
  (await boardsWithHeads(ctx, gathered)).boards;

export async function boardView(ctx: AppContext, round: string | null): Promise<Result<BoardView, Failure>> {
  const gathered = await gather(ctx);
  const { boards, heads } = await boardsWithHeads(ctx, gathered);
  const board = round === null ? presentBoard(boards) : boards.find((one) => one.round.id === round);
  if (board === undefined) return roundUnknown;
  const { asOf, byNumber, year } = gathered;
  return ok({
    asOf,
    today: ctx.clock.today(),
    rounds: heads,
    round: board.round.id,
    rows: await mapInTurns(board.lines, (line) => rowOf(line, byNumber)),
    closing: board.closing && {
      on: board.closing.closedOn,
      by: board.closing.closedBy,
      counts: board.closing.sheet.counts,
    },
    ac: { count: year.acEntries.length, readOn: listReadOn(year.acEntries) },
  });
}

/** A line that stays the same reads the same; but whom a line of スカラAC may mean, the other students decide. */
const rowOf = (line: BoardLine, byNumber: Gathered['byNumber']): BoardRow =>
  line.kind === 'student' ? shown(line, [], () => boardRow(line, byNumber)) : boardRow(line, byNumber);
const shown = remembering<BoardLine, BoardRow>();

/** The first that is open and has somebody on it, else the first open one, else the last. */
const presentBoard = (boards: readonly Board[]): Board | undefined =>
  boards.find(({ closing, lines }) => closing === null && lines.length > 0) ??
  boards.find(({ closing }) => closing === null) ??
  boards.at(-1);

function headOf({ round, lines, closing }: Board): BoardRoundHead {
  return {
    id: round.id,
    label: round.label,
    red: lines.filter(({ flags }) => flags.some(isRed)).length,
    open: lines.filter((line) => isLeftOver(line, closing !== null)).length,
    closedOn: closing?.closedOn ?? null,
  };
}

/** Who belongs to no round stands on every board, but was not forgotten by one that is closed. */
const isLeftOver = (line: BoardLine, isClosed: boolean): boolean =>
  settlementOf(line) === null && !(isClosed && line.round === null);

export const roundUnknown = fail(
  'value-invalid',
  'その募集回は年間日程にありません。画面を開き直して、もう一度選んでください。',
);

/** Lines with something red, each once, for the navigation; closing a round makes nothing of it less red. */
export async function redLines(ctx: AppContext, gathered: Gathered): Promise<number> {
  const lines = await linesOfAll(ctx, gathered);
  return lines.filter(({ flags }) => flags.some(isRed)).length;
}
