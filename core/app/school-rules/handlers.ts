import type { Handlers } from '#core/contract/index.ts';
import { ok } from '#core/domain/result.ts';
import { withoutEffect } from '#core/domain/school-rules/no-effect.ts';
import type { AppContext } from '../context.ts';
import { confirmSchoolRule } from './confirm.ts';
import { schoolRuleList } from './list.ts';
import { removeSchoolRule } from './remove.ts';
import { reorderSchoolRules } from './reorder.ts';
import { saveSchoolRule } from './save.ts';

type Names =
  | 'schoolRules.list'
  | 'schoolRules.hints'
  | 'schoolRules.save'
  | 'schoolRules.remove'
  | 'schoolRules.reorder'
  | 'schoolRules.confirm';

export function schoolRuleHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'schoolRules.list': async () => ok(await schoolRuleList(ctx)),
    'schoolRules.hints': (draft) => ok(withoutEffect(ctx.workspace().edition, draft)),
    'schoolRules.save': (rule) => saveSchoolRule(ctx, rule),
    'schoolRules.remove': ({ id }) => removeSchoolRule(ctx, id),
    'schoolRules.reorder': ({ ids }) => reorderSchoolRules(ctx, ids),
    'schoolRules.confirm': (input) => confirmSchoolRule(ctx, input),
  };
}
