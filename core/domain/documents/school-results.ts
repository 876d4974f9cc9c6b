import type { ApplicantCase } from '../case.ts';
import { japaneseDate } from '../dates.ts';
import { wishShortLabels } from '../judge/words.ts';
import { wishesUsed } from '../school-rules/no-effect.ts';
import { type SchoolRule, type SchoolRuleResult, schoolStateOf } from '../school-rules/school-rule.ts';
import { limitWords, markedSchoolState, schoolVerdictLabels, wishWords } from '../school-rules/words.ts';
import type { Wish } from '../verdict.ts';
import type { FormInput } from './form-input.ts';
import type { SchoolTableRow } from './model.ts';
import { personOf } from './people.ts';

// 校内基準 on forms: in columns and lines of their own, with the school's own regulations instead of a publication.

export const schoolNotice = '校内基準は学校が定めたもので、日本学生支援機構の基準ではありません。';

const usedRules = ({ schoolRules, edition }: FormInput): readonly SchoolRule[] =>
  schoolRules.filter((rule) => wishesUsed(edition, rule).length > 0);

/** One sentence per rule that the edition has a use for; empty = the form shows nothing of 校内基準. */
export const schoolBases = (input: FormInput): readonly string[] =>
  usedRules(input).map(
    (rule) =>
      `${rule.title}（${wishWords(rule)}）：${limitWords(rule)}。根拠 ${rule.basis.title}（${japaneseDate(rule.basis.setOn)}）`,
  );

/** 「× 満たさない（校内面談）」: the results under one wish, or under all; 「—」 where no rule concerns the student. */
export function schoolWords({ schoolRules }: ApplicantCase, wish: Wish | null): string {
  const results = schoolRules.filter(({ wishes }) => wish === null || wishes.includes(wish));
  const state = schoolStateOf(results);
  if (state === null) return '—';
  if (state === 'met') return markedSchoolState(state);
  const kinds = ['notMet', 'missing', 'schoolDecides'] as const;
  return kinds
    .flatMap((kind) => {
      const titles = results.filter(({ verdict }) => verdict.kind === kind).map(({ rule }) => rule.title);
      return titles.length === 0 ? [] : [`${markedSchoolState(kind)}（${titles.join('、')}）`];
    })
    .join('、');
}

/** One row per student and rule. */
export const schoolRows = (cases: readonly ApplicantCase[]): readonly SchoolTableRow[] =>
  cases.flatMap((each) => each.schoolRules.map((result) => schoolRow(each, result)));

const schoolRow = ({ applicant }: ApplicantCase, result: SchoolRuleResult): SchoolTableRow => ({
  person: personOf(applicant),
  rule: result.rule.title,
  wishes: result.wishes.map((wish) => wishShortLabels[wish]).join('・'),
  verdict: schoolVerdictLabels[result.verdict.kind],
  reason: result.reason,
  actual: result.actual,
  limit: result.limit,
  basis: `${result.rule.basis.title}（${japaneseDate(result.rule.basis.setOn)}）`,
});
