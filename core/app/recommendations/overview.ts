import type { BatchDetail, CandidatesView, RecommendationsView } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { recordedStatus } from '#core/domain/documents/recommendation-status.ts';
import { acName } from '#core/domain/documents/scholar-ac-names.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import { batchPaperFormats, batchPaperTitles } from '#core/domain/recommendations/batch-papers.ts';
import {
  makingRefusal,
  removalRefusal,
  submissionRefusal,
  takingBackRefusal,
} from '#core/domain/recommendations/batch-state.ts';
import { type Candidate, candidatesOf } from '#core/domain/recommendations/candidate.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { batchDocuments } from '#core/store/recommendations.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { progressOfAll } from '../progress/progress-of-all.ts';
import { batchOf, placed, progressInRound, standingsOfMembers, summaryOf } from './batch-of.ts';
import { changesAfter, changesOfBatch } from './changes.ts';
import { nextNumber } from './draft.ts';

/** Rounds, batches, and who waits. */
export async function recommendationsView(ctx: AppContext): Promise<RecommendationsView> {
  const gathered = await gather(ctx);
  const { edition, year, asOf } = gathered;
  const all = progressOfAll(gathered);
  const changed = await changesAfter(ctx, gathered);
  const batches = await Promise.all(
    year.recommendations.map(async (batch) => {
      const ofBatch = batch.submittedOn === null ? await changesOfBatch(ctx, gathered, batch) : changed;
      const differing = batch.members.filter(({ studentNumber }) => ofBatch.has(studentNumber));
      return summaryOf(gathered, batch, differing.length);
    }),
  );
  return {
    asOf,
    rounds: boardRounds(edition).map(({ id, label, dates }) => {
      const candidates = candidatesOf(
        gathered,
        { round: id, on: asOf },
        ({ applicant }) => all.get(applicant.studentNumber) ?? [],
      );
      const ready = candidates.filter(({ obstacles }) => obstacles.length === 0).length;
      const settled = candidates.filter(isSettled).length;
      return {
        id,
        label,
        window: dates?.recommendation?.value ?? null,
        isClosed: year.closings.some(({ round }) => round === id),
        ready,
        waiting: candidates.length - ready - settled,
      };
    }),
    batches: batches.toReversed(),
    making: makingRefusal(year),
    typedOnly: [...all.values()].filter((entries) => {
      const present = entries.at(-1);
      return present?.state.kind === 'gradesTyped' && present.entry.recommendation === null;
    }).length,
  };
}

const isSettled = ({ progress: { state, entry } }: Candidate): boolean =>
  state.kind === 'withdrawn' || state.kind === 'deferred' || entry.recommendation !== null;

/** Everyone as on that day, for the choice of who stands on the next 推薦書. */
export const candidatesOn = (gathered: Gathered, round: string, on: IsoDate): readonly Candidate[] =>
  candidatesOf(gathered, { round, on }, ({ applicant }) =>
    progressOf(applicant, gathered.year, gathered.edition, on),
  );

export async function candidatesView(
  ctx: AppContext,
  { round, on }: Readonly<{ round: string; on: IsoDate }>,
): Promise<Result<CandidatesView, Failure>> {
  const gathered = await gather(ctx);
  if (!boardRounds(gathered.edition).some(({ id }) => id === round)) return roundUnknown;
  const nobody = { family: '', given: '' };
  return ok({
    number: nextNumber(gathered.year),
    lines: candidatesOn(gathered, round, on).map(({ each, progress, wishes, obstacles, cautions }) => ({
      ...placed(each.applicant),
      receiptNumber: progress.receiptNumber,
      gradeAverage: each.judgement.gradeAverage,
      wishes,
      obstacles,
      cautions,
      state: progress.state.kind,
    })),
    recorded: recordedStatus(gathered.cases, gathered, gathered.year),
    principal: acName(gathered.school?.principal ?? nobody),
    officer: acName(gathered.school?.officer ?? nobody),
  });
}

const roundUnknown = fail('input-invalid', 'この募集回は見つかりません。画面を開き直してください。');

export async function batchDetail(ctx: AppContext, id: string): Promise<Result<BatchDetail, Failure>> {
  const gathered = await gather(ctx);
  const found = batchOf(gathered, id);
  if (!found.ok) return found;
  const batch = found.value;
  const { year, asOf, byNumber } = gathered;
  const changes = await changesOfBatch(ctx, gathered, batch);
  const standings = standingsOfMembers(gathered, batch, asOf);
  const documents = await batchDocuments(ctx.workspace().db, id);
  const today = ctx.clock.today();
  const submitting = { on: today, today };
  return ok({
    summary: summaryOf(gathered, batch, changes.size),
    principal: batch.principal,
    officer: batch.officer,
    members: batch.members.flatMap(({ studentNumber, receiptNumber, wishes }) => {
      const applicant = byNumber.get(studentNumber)?.applicant;
      if (applicant === undefined) return [];
      const progress = progressInRound(gathered, studentNumber, batch.round, asOf);
      return [
        {
          ...placed(applicant),
          receiptNumber,
          wishes,
          state: progress?.state.kind ?? 'wished',
          differences: changes.get(studentNumber) ?? [],
        },
      ];
    }),
    papers: documents.map(({ kind, frame }) => ({
      paper: kind,
      title: batchPaperTitles[kind],
      documentNumber: frame.documentNumber,
      formats: batchPaperFormats(kind),
    })),
    submission: submissionRefusal(batch, standings, year, submitting),
    takingBack: takingBackRefusal(batch, standings, year),
    removal: removalRefusal(batch),
  });
}
