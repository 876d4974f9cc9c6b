import type { Applicant, FactField } from '../applicant.ts';
import type { GrantHousehold } from '../edition-household.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, missing, result } from './criterion.ts';
import { decidedByJasso, indicate, manYen, noRow } from './indication.ts';

/** 家計（資産）: 「未満」, by number of 生計維持者; an indication only, and for the grant only. */
export const judgeAssets = (applicant: Applicant, rules: GrantHousehold): CriterionResult =>
  result('household.assets', find(applicant, rules));

const fields: readonly FactField[] = ['supporters', 'assets'];

function find(applicant: Applicant, { assetsBelow, judgedBy }: GrantHousehold): Finding {
  const { assets, supporters } = applicant;
  const citations = assetsBelow.slice(0, 1).map(({ citation }) => citation);
  if (assetsBelow.length === 0) {
    return noRow('この版の資料には資産の基準額がありません。', { fields, citations: [judgedBy.citation] });
  }
  if (assets === null || supporters === null) {
    return { fields, citations, ...missing(fields.filter((field) => applicant[field] === null)) };
  }
  const rule = assetsBelow.find(({ value }) => value.supporters === supporters);
  if (rule === undefined) {
    return noRow(`生計維持者${supporters}人の資産の基準額は示されていません。`, { fields, citations });
  }
  const within = assets < rule.value.below;
  const limit = manYen(rule.value.below);
  return {
    verdict: indicate(within ? 'within' : 'over'),
    reason: `資産の合計 ${manYen(assets)}は、生計維持者${supporters}人の基準額 ${limit}${within ? '未満です。' : '未満ではありません。'}${decidedByJasso}`,
    actual: manYen(assets),
    limit: `${limit} 未満（生計維持者${supporters}人）`,
    fields,
    citations: [rule.citation],
  };
}
