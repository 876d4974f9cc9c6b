import type { Applicant, FactField } from './applicant.ts';
import type { Cited } from './cited.ts';
import { fiscalYearOf } from './dates.ts';
import type { Edition } from './edition.ts';
import type { MarksWay, YearGroup } from './edition-marks.ts';
import { assertNever } from './result.ts';
import type { Wish } from './verdict.ts';

/** Which of an edition's rules speaks of an applicant; `none`: the publications are silent; `open`: it depends on a fact. */
export type ChosenRule<Rule> =
  | Readonly<{ kind: 'rule'; rule: Rule }>
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'open'; field: FactField }>;

type Grouped = Readonly<{ wishes: readonly Wish[]; group: YearGroup }>;

/** The first rule that names the wish and fits the 学年 or the year of 入学. */
export function ruleFor<Rule extends Grouped>(
  rules: readonly Rule[],
  wish: Wish,
  applicant: Applicant,
): ChosenRule<Rule> {
  for (const rule of rules.filter(({ wishes }) => wishes.includes(wish))) {
    const fits = belongs(rule.group, applicant);
    if (fits === 'yes') return { kind: 'rule', rule };
    if (fits !== 'no') return { kind: 'open', field: fits };
  }
  return { kind: 'none' };
}

/** Yes, no, or the fact that would tell. */
function belongs(group: YearGroup, applicant: Applicant): 'yes' | 'no' | FactField {
  switch (group.kind) {
    case 'everyone':
      return 'yes';
    case 'grade':
      return applicant.grade === null ? 'grade' : isWithin(applicant.grade, group);
    case 'entered':
      return applicant.enteredOn === null ? 'enteredOn' : isWithin(fiscalYearOf(applicant.enteredOn), group);
    case 'schooling':
      if (applicant.schooling === null) return 'schooling';
      return applicant.schooling === group.is ? 'yes' : 'no';
    default:
      return assertNever(group);
  }
}

const isWithin = (value: number, { from, to }: Readonly<{ from: number | null; to: number | null }>) =>
  (from === null || value >= from) && (to === null || value <= to) ? 'yes' : 'no';

/** The way of that kind among those by which the applicant can meet the marks of a wish; null where there is none. */
export function marksWay<Kind extends MarksWay['kind']>(
  edition: Edition,
  wish: Wish,
  applicant: Applicant,
  kind: Kind,
): Cited<Extract<MarksWay, { kind: Kind }>> | null {
  const chosen = ruleFor(edition.marks.rules, wish, applicant);
  if (chosen.kind !== 'rule') return null;
  const found = chosen.rule.ways.find(({ value }) => value.kind === kind);
  return found === undefined ? null : (found as Cited<Extract<MarksWay, { kind: Kind }>>);
}
