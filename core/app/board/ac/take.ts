import type { AcPreview, AcTaken } from '#core/contract/board.ts';
import type { Parsed } from '#core/contract/index.ts';
import { fullName } from '#core/domain/applicant.ts';
import { matchScholarAc, receiptKey } from '#core/domain/board/scholar-ac.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { AcEntry } from '#core/domain/progress/records.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { acEntryChange } from '#core/store/ac-entries.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import type { AppContext, Clock, Job } from '../../context.ts';
import { type Gathered, gather } from '../../gather.ts';
import { type AcDraft, normalReceipt, readAcList } from './read-list.ts';

/** What a list would bring, before anything is written. */
export async function previewAc(
  ctx: AppContext,
  { source }: Pick<Parsed<'ac.preview'>, 'source'>,
  job: Job,
): Promise<Result<AcPreview, Failure>> {
  const read = await readAcList(ctx, source, job);
  if (!read.ok) return read;
  const { drafts, ...list } = read.value;
  const gathered = await gather(ctx);
  const known = knownEntries(gathered);
  const people = gathered.cases.map(({ applicant }) => applicant);
  const entries = drafts.map((draft) => entryOf(draft, gathered, ''));
  const { lines, proposed } = matchScholarAc(people, entries);
  const owners = new Map([...lines].map(([studentNumber, entry]) => [entry, studentNumber]));
  const nameOf = (studentNumber: string | undefined): string | null => {
    const found = studentNumber === undefined ? undefined : gathered.byNumber.get(studentNumber);
    return found === undefined ? null : fullName(found.applicant);
  };
  const proposals = new Map([...proposed].map(([studentNumber, entry]) => [entry, studentNumber]));
  return ok({
    ...list,
    rows: drafts.map((draft, at) => {
      const entry = entries[at];
      const before = known.get(receiptKey(draft.receiptNumber));
      return {
        ...draft,
        change: before === undefined ? 'added' : saysTheSame(before, draft) ? 'same' : 'changed',
        student: entry === undefined ? null : nameOf(owners.get(entry)),
        proposal: entry === undefined ? null : nameOf(proposals.get(entry)),
      };
    }),
    gone: goneFrom(gathered, drafts).map(({ receiptNumber, name }) => ({ receiptNumber, name })),
  });
}

/** Takes the list over, as one step that can be undone. */
export async function importAc(
  ctx: AppContext,
  { source, whole }: Pick<Parsed<'ac.import'>, 'source' | 'whole'>,
  job: Job,
): Promise<Result<AcTaken, Failure>> {
  const read = await readAcList(ctx, source, job);
  if (!read.ok) return read;
  const { drafts } = read.value;
  if (drafts.length === 0)
    return fail(
      'sheet-empty',
      'この一覧には取り込める行がありません。見出しの行と、その下の行を選んでください。',
    );
  const gathered = await gather(ctx);
  return record(ctx, `スカラACの一覧の取り込み（${drafts.length}件）`, {
    gathered,
    drafts,
    gone: whole ? goneFrom(gathered, drafts) : [],
  });
}

/** One line, typed. */
export async function putAc(
  ctx: AppContext,
  { receiptNumber, ...typed }: Parsed<'ac.put'>,
): Promise<Result<AcTaken, Failure>> {
  const number = normalReceipt(receiptNumber);
  if ([number, typed.name, typed.kana ?? ''].some(holdsMyNumber))
    return fail('my-number-found', myNumberInCell);
  if (!/\d/u.test(number))
    return fail('value-invalid', '受付番号に数字がありません。スカラACの画面の番号を入力してください。');
  const gathered = await gather(ctx);
  const drafts = [{ row: 0, receiptNumber: number, ...typed }];
  return record(ctx, 'スカラACの行の入力', { gathered, drafts, gone: [] });
}

export async function removeAc(
  ctx: AppContext,
  { receiptNumbers }: Parsed<'ac.remove'>,
): Promise<Result<AcTaken, Failure>> {
  const gathered = await gather(ctx);
  const keys = new Set(receiptNumbers.map(receiptKey));
  const gone = gathered.year.acEntries.filter(({ receiptNumber }) => keys.has(receiptKey(receiptNumber)));
  if (gone.length === 0)
    return fail('nothing-selected', 'その受付番号の行はありません。画面を開き直してください。');
  return record(ctx, `スカラACの行の削除（${gone.length}件）`, { gathered, drafts: [], gone });
}

type Work = Readonly<{ gathered: Gathered; drafts: readonly AcDraft[]; gone: readonly AcEntry[] }>;

function record(
  ctx: AppContext,
  label: string,
  { gathered, drafts, gone }: Work,
): Promise<Result<AcTaken, Failure>> {
  const known = knownEntries(gathered);
  const readAt = momentOf(ctx.clock);
  const pairs = drafts.map((draft) => {
    const before = known.get(receiptKey(draft.receiptNumber)) ?? null;
    const after = entryOf(draft, gathered, readAt);
    // The number stays as it was first written, so that the line keeps its place.
    return { before, after: before === null ? after : { ...after, receiptNumber: before.receiptNumber } };
  });
  const changes: readonly Change[] = [
    ...pairs.map(({ before, after }) => acEntryChange(before, after)),
    ...gone.map((entry) => acEntryChange(entry, null)),
  ].filter((change) => change !== null);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const at = ctx.clock.now();
    const batch = await recordBatch(tx, { kind: 'progress', label, at }, changes);
    if (!batch.ok) return batch;
    return ok({
      batchId: batch.value?.id ?? null,
      savedAt: batch.value === null ? null : at,
      added: pairs.filter(({ before }) => before === null).length,
      changed: pairs.filter(({ before, after }) => before !== null && !saysTheSame(before, after)).length,
      removed: gone.length,
    });
  });
}

/** The time of now on the day the data lives in: practice data has a day of its own. */
const momentOf = (clock: Clock): string => `${clock.today()}${clock.now().slice(10)}`;

const knownEntries = ({ year }: Gathered): ReadonlyMap<string, AcEntry> =>
  new Map(year.acEntries.map((entry) => [receiptKey(entry.receiptNumber), entry]));

const entryOf = ({ row, ...draft }: AcDraft, { edition }: Gathered, readAt: string): AcEntry => ({
  edition: edition.id,
  ...draft,
  readAt,
});

function goneFrom({ year }: Gathered, drafts: readonly AcDraft[]): readonly AcEntry[] {
  const read = new Set(drafts.map(({ receiptNumber }) => receiptKey(receiptNumber)));
  return year.acEntries.filter(({ receiptNumber }) => !read.has(receiptKey(receiptNumber)));
}

const saysTheSame = (before: AcEntry, now: Omit<AcDraft, 'row'>): boolean =>
  before.name === now.name &&
  before.kana === now.kana &&
  before.issuedOn === now.issuedOn &&
  before.gradesTyped === now.gradesTyped &&
  before.recommended === now.recommended;
