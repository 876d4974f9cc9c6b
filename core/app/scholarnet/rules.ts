import { join } from 'node:path';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { ScholarNetRules } from '#core/domain/scholarnet/rules.ts';
import { loadScholarNetRules } from '#core/rulebook/scholarnet.ts';
import type { AppContext } from '../context.ts';

type Loaded = Promise<Result<ScholarNetRules, Failure>>;
const loadedOf = new WeakMap<AppContext, Loaded>();

/** The form of スカラネット that comes with the application, read once. */
export function scholarNetRules(ctx: AppContext): Loaded {
  const known = loadedOf.get(ctx);
  if (known !== undefined) return known;
  const loading = loadScholarNetRules(join(ctx.resourcesFolder, 'rules'));
  loadedOf.set(ctx, loading);
  return loading;
}
