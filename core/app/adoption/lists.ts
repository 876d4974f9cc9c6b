import { randomUUID } from 'node:crypto';
import type { ListReading, PastedList } from '#core/contract/adoption.ts';
import type { Candidate } from '#core/domain/adoption/candidate.ts';
import { readCandidateList } from '#core/domain/adoption/candidate-list.ts';
import type { Holder, HolderKind } from '#core/domain/adoption/holder.ts';
import { readHolderList } from '#core/domain/adoption/holder-list.ts';
import { printedAmounts } from '#core/domain/adoption/printed-amounts.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import { candidateChange } from '#core/store/adoption/candidates.ts';
import { holderChange } from '#core/store/adoption/holders.ts';
import type { Change } from '#core/store/entities.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

import { type Recorded, recordAdoption } from './record.ts';
import { type AdoptionRecords, readAdoption } from './records.ts';

export type ListSaved = Recorded & Readonly<{ added: number; changed: number; left: number }>;

/** What a pasted list would record, line by line. */
export async function readList(ctx: AppContext, list: PastedList): Promise<Result<ListReading, Failure>> {
  const edition = editionFor(ctx, list);
  if (!edition.ok) return edition;
  const records = await readAdoption(ctx.workspace().db);
  return ok(reading(list, edition.value, await studentNames(ctx), records));
}

/** Records the lines that can be; lines with a problem are left out, and their number is told. */
export async function saveList(ctx: AppContext, list: PastedList): Promise<Result<ListSaved, Failure>> {
  const edition = editionFor(ctx, list);
  if (!edition.ok) return edition;
  let counts = { added: 0, changed: 0, left: 0 };
  const label = list.of === 'holders' ? '採用者の一覧の貼り付け' : '採用候補者の一覧の貼り付け';
  const students = await studentNames(ctx);
  const recorded = await recordAdoption(ctx, label, (records) => {
    const read = reading(list, edition.value, students, records);
    const count = (status: string): number => read.lines.filter((line) => line.status === status).length;
    counts = { added: count('new'), changed: count('changed'), left: count('problem') };
    if (counts.added + counts.changed === 0)
      return fail('nothing-selected', '記録できる行がありません。貼り付けた一覧を確かめてください。');
    return ok(changesFor(read, records, edition.value));
  });
  return recorded.ok ? ok({ ...recorded.value, ...counts }) : recorded;
}

const editionFor = (ctx: AppContext, list: PastedList): Result<Edition, Failure> =>
  list.of === 'holders' ? editionById(ctx.rulebook, list.edition) : ok(ctx.workspace().edition);

/** 氏名 by 学籍番号. Read before a transaction begins. */
async function studentNames(ctx: AppContext): Promise<ReadonlyMap<string, string>> {
  const { byNumber } = await gather(ctx);
  return new Map([...byNumber].map(([studentNumber, { applicant }]) => [studentNumber, fullName(applicant)]));
}

function reading(
  list: PastedList,
  edition: Edition,
  students: ReadonlyMap<string, string>,
  { holders, candidates }: Pick<AdoptionRecords, 'holders' | 'candidates'>,
): ListReading {
  if (list.of === 'candidates')
    return { of: 'candidates', lines: readCandidateList(list.block, { students, candidates }) };
  const amountsOf = (kind: HolderKind): readonly number[] | null => printedAmounts(edition, kind);
  return { of: 'holders', lines: readHolderList(list.block, { students, holders, amountsOf }) };
}

function changesFor(
  read: ListReading,
  { holders, candidates }: Pick<AdoptionRecords, 'holders' | 'candidates'>,
  edition: Edition,
): readonly (Change | null)[] {
  if (read.of === 'candidates')
    return read.lines.flatMap((line) => {
      if (line.status === 'problem') return [];
      const before = candidates.get(line.facts.studentNumber) ?? null;
      const after: Candidate = { dueOn: null, note: null, ...before, ...line.facts };
      return [candidateChange(before, after)];
    });
  return read.lines.flatMap((line) => {
    if (line.status === 'problem') return [];
    const before = holders.find(({ scholarNumber }) => scholarNumber === line.facts.scholarNumber) ?? null;
    const blank = { id: randomUUID(), pledgedOn: null, pledgeDueOn: null, edition: edition.id };
    const after: Holder = { ...blank, ...before, ...line.facts };
    return [holderChange(before, after)];
  });
}

/** Editions by whose rules somebody can be adopted, the one in use first. */
export function adoptionEditions(ctx: AppContext): readonly Readonly<{ id: string; title: string }>[] {
  const { edition: used } = ctx.workspace();
  return ctx.rulebook.editions
    .filter(({ adoption }) => (adoption?.pledge ?? null) !== null)
    .map(({ id, title }) => ({ id, title }))
    .sort((a, b) => Number(b.id === used.id) - Number(a.id === used.id));
}
