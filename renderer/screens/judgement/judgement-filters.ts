import type { JudgementLine, JudgementList } from '#core/contract/judgement.ts';
import type { Scheme } from '#core/domain/scheme.ts';

export const judgementFilters = [
  'all',
  'yes',
  'schoolDecides',
  'missing',
  'no',
  'borderline',
  'schoolNotMet',
  'schoolOpen',
] as const;
export type JudgementFilter = (typeof judgementFilters)[number];

const judgementFilterLabels: Readonly<Record<JudgementFilter, string>> = {
  all: 'すべて',
  yes: '推薦できる',
  schoolDecides: '学校の判断待ち',
  missing: '情報不足',
  no: '満たさない',
  borderline: '境目（あと 0.1）',
  schoolNotMet: '校内基準を満たさない',
  schoolOpen: '校内の確認待ち',
};

/** 適格認定 recommends nobody. */
const continuationLabels: Partial<Readonly<Record<JudgementFilter, string>>> = {
  yes: '継続',
  schoolDecides: '警告・停止',
  no: '廃止',
};

export const filterLabel = (filter: JudgementFilter, scheme: Scheme): string =>
  (scheme === 'continuation' ? continuationLabels[filter] : undefined) ?? judgementFilterLabels[filter];

export const countOf = (counts: JudgementList['counts'], filter: JudgementFilter): number => counts[filter];

export function belongsTo(filter: JudgementFilter, line: JudgementLine): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'borderline':
      return line.borderline;
    case 'schoolNotMet':
      return line.school === 'notMet';
    case 'schoolOpen':
      return line.schoolOpen;
    default:
      return line.state === filter;
  }
}

const schoolFilters: ReadonlySet<JudgementFilter> = new Set<JudgementFilter>(['schoolNotMet', 'schoolOpen']);

/**
 * Without 校内基準 there is nothing to filter by them, and at 適格認定 nobody is close to an average; the filter in use
 * stays in sight whatever happens.
 */
export const filtersFor = (
  { schoolRules, wishes }: Pick<JudgementList, 'schoolRules' | 'wishes'>,
  selected: JudgementFilter,
): readonly JudgementFilter[] => {
  const hasNone = (filter: JudgementFilter): boolean =>
    (schoolRules.length === 0 && schoolFilters.has(filter)) ||
    (wishes.includes('continuation') && filter === 'borderline');
  return judgementFilters.filter((filter) => filter === selected || !hasNone(filter));
};

/** Only some of the students, counted anew. */
export function narrowed(list: JudgementList, students: ReadonlySet<string>): JudgementList {
  const lines = list.lines.filter(({ studentNumber }) => students.has(studentNumber));
  const count = (filter: JudgementFilter): number => lines.filter((line) => belongsTo(filter, line)).length;
  const counted = Object.fromEntries(judgementFilters.map((filter) => [filter, count(filter)]));
  return { ...list, lines, counts: { ...list.counts, ...counted } };
}
