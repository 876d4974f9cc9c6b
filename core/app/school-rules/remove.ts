import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import {
  confirmationChange,
  confirmationsOf,
  readSchoolRules,
  schoolRuleChange,
} from '#core/store/school-rules.ts';
import type { AppContext } from '../context.ts';
import { ruleUnknown } from './unknown.ts';

/** Removes a rule with its confirmations; one step, and everything comes back with 「元に戻す」. */
export const removeSchoolRule = (ctx: AppContext, id: string): Promise<Result<null, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const stored = (await readSchoolRules(tx)).find(({ rule }) => rule.id === id);
    if (stored === undefined) return ruleUnknown;
    const confirmed = await confirmationsOf(tx, id);
    // What hangs on the rule goes first, so that undoing brings the rule back first.
    const changes = [
      ...[...confirmed].map(([studentNumber, confirmation]) =>
        confirmationChange(studentNumber, id, confirmation, null),
      ),
      schoolRuleChange(stored, null),
    ].filter((change) => change !== null);
    const label = `校内基準「${stored.rule.title}」の削除`;
    const recorded = await recordBatch(tx, { kind: 'schoolRules', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok(null) : recorded;
  });
