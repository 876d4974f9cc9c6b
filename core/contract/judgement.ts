import { z } from 'zod';
import type { CitedCount } from '#core/domain/citing/citing.ts';
import type { SchoolRule, SchoolRuleResult, SchoolState } from '#core/domain/school-rules/school-rule.ts';
import type { ApplicantState, Judgement, Wish } from '#core/domain/verdict.ts';
import { cellText, channel, nothing, reply, studentNumber } from './channel.ts';
import type { StudentLine, WishLine } from './students.ts';

export type JudgementLine = StudentLine &
  Readonly<{
    wishes: readonly WishLine[];
    choiceResult: Wish | 'undecided' | null;
    borderline: boolean;
    /** 校内基準 together; null = none concerns the student */
    school: SchoolState;
    /** Waits for a confirmation of the school, whatever the other 校内基準 say */
    schoolOpen: boolean;
  }>;

export type JudgementList = Readonly<{
  /** The wishes of the edition, one column each */
  wishes: readonly Wish[];
  /** The edition has rules for 申込区分 */
  hasChains: boolean;
  counts: Readonly<Record<ApplicantState | 'all' | 'borderline' | 'schoolNotMet' | 'schoolOpen', number>>;
  /** 校内基準; with none nothing of them is shown */
  schoolRules: readonly SchoolRule[];
  lines: readonly JudgementLine[];
}>;

export type JudgementDetail = Readonly<{
  line: JudgementLine;
  judgement: Judgement;
  /** 校内基準, apart from the judgement */
  schoolRules: readonly SchoolRuleResult[];
  /** What an officer can enter to get further, with the field to jump to */
  next: readonly Readonly<{ sentence: string; field: string | null }>[];
}>;

const citedSource = z.strictObject({
  document: z.string().max(300),
  locator: z.string().max(300),
  quote: cellText,
});

export const judgementChannels = {
  'judgement.list': channel(nothing, reply<JudgementList>()),
  /** How many students' judgements rest on each sentence that any of them rests on. */
  'judgement.cited': channel(nothing, reply<readonly CitedCount[]>()),
  /** 学籍番号 of those whose judgement rests on one of them. */
  'judgement.citing': channel(z.strictObject({ source: citedSource }), reply<readonly string[]>()),
  'judgement.of': channel(z.strictObject({ studentNumber }), reply<JudgementDetail>()),
} as const;
