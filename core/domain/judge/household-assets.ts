import type { Applicant, FactField } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, missing, result } from './criterion.ts';

/** 家計（資産）: 「未満」, by number of 生計維持者; an indication only, and for the grant only. */
export const judgeAssets = (applicant: Applicant, edition: Edition): CriterionResult =>
  result('household.assets', find(applicant, edition));

const fields: readonly FactField[] = ['supporters', 'assets'];

function find(applicant: Applicant, edition: Edition): Finding {
  const { assetsBelow } = edition.household.grant;
  const { assets, supporters } = applicant;
  const open = fields.filter((field) => applicant[field] === null);
  const rule = assetsBelow.find((entry) => entry.value.supporters === supporters);
  if (assets === null || supporters === null) {
    return { fields, citations: assetsBelow.slice(0, 1).map((entry) => entry.citation), ...missing(open) };
  }
  if (rule === undefined) {
    return {
      verdict: { kind: 'jassoDecides', indication: 'noRow' },
      reason: `生計維持者${supporters}人の資産の基準額は示されていません。決めるのは機構です。`,
      fields,
      citations: assetsBelow.slice(0, 1).map((entry) => entry.citation),
    };
  }
  const within = assets < rule.value.below;
  const limit = `${rule.value.below.toLocaleString('ja-JP')}万円`;
  return {
    verdict: { kind: 'jassoDecides', indication: within ? 'within' : 'over' },
    reason: `資産の合計 ${assets.toLocaleString('ja-JP')}万円は、生計維持者${supporters}人の基準額 ${limit}${within ? '未満です。' : '未満ではありません。'}決めるのは機構です。`,
    actual: `${assets.toLocaleString('ja-JP')}万円`,
    limit: `${limit} 未満（生計維持者${supporters}人）`,
    fields,
    citations: [rule.citation],
  };
}
