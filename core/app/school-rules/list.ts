import type { SchoolRuleList, SchoolRuleListed } from '#core/contract/school-rules.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import { wishesUsed, withoutEffect } from '#core/domain/school-rules/no-effect.ts';
import { confirmationsByStudent } from '#core/store/school-rules.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

/** Every 校内基準 with what it does among the students now. */
export async function schoolRuleList(ctx: AppContext): Promise<SchoolRuleList> {
  const { schoolRules, cases, edition } = await gather(ctx);
  const stored = [...(await confirmationsByStudent(ctx.workspace().db)).values()];
  return {
    wishes: wishesIn(edition),
    rules: schoolRules.map((rule): SchoolRuleListed => {
      const counts = { met: 0, notMet: 0, missing: 0, schoolDecides: 0 };
      for (const entry of cases) {
        const result = entry.schoolRules.find((each) => each.rule.id === rule.id);
        if (result !== undefined) counts[result.verdict.kind] += 1;
      }
      return {
        rule,
        wishesUsed: wishesUsed(edition, rule),
        confirmations: stored.filter((confirmed) => confirmed.has(rule.id)).length,
        counts,
        withoutEffect: withoutEffect(edition, rule),
      };
    }),
  };
}
