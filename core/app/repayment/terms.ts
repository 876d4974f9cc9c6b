import { join } from 'node:path';
import type { Failure } from '#core/domain/failure.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import type { Result } from '#core/domain/result.ts';
import { loadRepaymentTerms } from '#core/rulebook/repayment.ts';
import type { AppContext } from '../context.ts';

type Loaded = Promise<Result<RepaymentTerms, Failure>>;
const loadedOf = new WeakMap<AppContext, Loaded>();

/** The terms of repayment that come with the application, read once. */
export function repaymentTerms(ctx: AppContext): Loaded {
  const known = loadedOf.get(ctx);
  if (known !== undefined) return known;
  const loading = loadRepaymentTerms(join(ctx.resourcesFolder, 'rules'));
  loadedOf.set(ctx, loading);
  return loading;
}
