import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { makeRecommendation } from './make.ts';
import { batchDetail, candidatesView, recommendationsView } from './overview.ts';
import { paperFileName, previewDraft, previewPaper, savePaper } from './papers.ts';
import { readResults } from './read-results.ts';
import { recordHandOver } from './record-hand-over.ts';
import { recordResults } from './record-results.ts';
import { removeRecommendation } from './remove.ts';
import { resultsView } from './results.ts';
import { submitRecommendation, takeBackSubmission } from './submit.ts';

type Names =
  | 'recommendations.list'
  | 'recommendations.candidates'
  | 'recommendations.draft'
  | 'recommendations.make'
  | 'recommendations.get'
  | 'recommendations.remove'
  | 'recommendations.submit'
  | 'recommendations.takeBack'
  | 'recommendations.preview'
  | 'recommendations.fileName'
  | 'recommendations.save'
  | 'results.list'
  | 'results.record'
  | 'results.read'
  | 'handOver.record';

export function recommendationHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'recommendations.list': async () => ok(await recommendationsView(ctx)),
    'recommendations.candidates': (wanted) => candidatesView(ctx, wanted),
    'recommendations.draft': ({ draft, paper, jobId }) =>
      ctx.jobs.run(jobId, (job) => previewDraft(ctx, draft, paper, job)),
    'recommendations.make': (draft) => makeRecommendation(ctx, draft),
    'recommendations.get': ({ id }) => batchDetail(ctx, id),
    'recommendations.remove': ({ id }) => removeRecommendation(ctx, id),
    'recommendations.submit': (wanted) => submitRecommendation(ctx, wanted),
    'recommendations.takeBack': (wanted) => takeBackSubmission(ctx, wanted),
    'recommendations.preview': ({ jobId, ...wanted }) =>
      ctx.jobs.run(jobId, (job) => previewPaper(ctx, wanted, job)),
    'recommendations.fileName': (wanted) => paperFileName(ctx, wanted),
    'recommendations.save': ({ jobId, target, ...wanted }) => {
      const path = grantedPath(ctx.files, target);
      if (!path.ok) return path;
      return ctx.jobs.run(jobId, (job) => savePaper(ctx, { ...wanted, path: path.value }, job));
    },
    'results.list': async () => ok(await resultsView(ctx)),
    'results.record': (cells) => recordResults(ctx, cells),
    'results.read': ({ source }) => readResults(ctx, source),
    'handOver.record': (cells) => recordHandOver(ctx, cells),
  };
}
