import type { z } from 'zod';

/**
 * What is wrong in a rule file, as a person can find it: 「calendar › rounds › 2 › label: 必須の項目がありません」. Positions in a
 * list count from 1.
 */
export const describeIssue = (issue: z.core.$ZodIssue): string =>
  `${pathOf(issue.path)}: ${messageOf(issue)}`;

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'ファイル全体';
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ');
}

/** What is wrong, without the place. */
export function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '項目がないか、値の種類が違います' : '値の種類が違います';
    case 'unrecognized_keys':
      return `知らない項目「${issue.keys.join('」「')}」があります`;
    case 'too_small':
      return '空か、小さすぎます';
    case 'too_big':
      return '長すぎるか、大きすぎます';
    case 'invalid_value':
      return `書けるのは ${issue.values.map(String).join('、')} のいずれかです`;
    case 'custom':
      return issue.message;
    default:
      return /[ぁ-ん]/.test(issue.message) ? issue.message : '値の形が違います';
  }
}
