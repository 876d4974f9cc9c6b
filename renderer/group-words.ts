import { isRelevant } from '#core/domain/fields/relevance.ts';
import type { Scheme } from '#core/domain/scheme.ts';

export type GroupWords = Readonly<{
  /** Over a column and a choice */
  label: string;
  all: string;
  /** Over a table by group, with its counter */
  by: string;
  unit: string;
}>;

const atSchool: GroupWords = { label: '組', all: 'すべての組', by: 'クラス別', unit: 'クラス' };
const atUniversity: GroupWords = {
  label: '学部（科）・学年',
  all: 'すべての学部・学年',
  by: '学部・学年別',
  unit: '学部・学年',
};

/** What the groups of students are called by which a scheme's school works. */
export const groupWords = (scheme: Scheme): GroupWords =>
  isRelevant('faculty', scheme) ? atUniversity : atSchool;
