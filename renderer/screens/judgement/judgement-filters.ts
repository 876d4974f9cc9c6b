import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';

export const judgementFilters = ['all', 'yes', 'schoolDecides', 'missing', 'no', 'borderline'] as const;
export type JudgementFilter = (typeof judgementFilters)[number];

export const judgementFilterLabels: Readonly<Record<JudgementFilter, string>> = {
  all: 'すべて',
  yes: '推薦できる',
  schoolDecides: '学校の判断待ち',
  missing: '情報不足',
  no: '満たさない',
  borderline: '境目（あと 0.1）',
};

export const countOf = (counts: JudgementList['counts'], filter: JudgementFilter): number => counts[filter];

export function belongsTo(filter: JudgementFilter, line: JudgementLine): boolean {
  if (filter === 'all') return true;
  return filter === 'borderline' ? line.borderline : line.state === filter;
}
