import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { PaperCheck } from '#core/domain/defects/check.ts';
import type { Inspected } from '#core/domain/defects/inspected.ts';
import { lookQuestions } from '#core/domain/defects/questions.ts';
import type { Edition } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import type { PaperStep, PaperWay } from '#core/domain/paper-way/step.ts';
import { paperStatus, receivedOn } from '../../support/paper-steps.ts';

const asOf = '2022-06-20';

/** Everything of the application is in order as far as facts go; `facts` say what is not. */
export function inspected(
  edition: Edition,
  facts: Partial<Applicant> = {},
  ways: Readonly<Record<string, PaperWay>> = {},
  checks: readonly PaperCheck[] = [],
): Inspected {
  const applicant: Applicant = {
    ...blankApplicant,
    studentNumber: '001',
    familyName: '架空',
    givenName: '花',
    birthDate: '2004-05-01',
    wantsGrant: true,
    supporters: 2,
    receiptNumber: '2200010001',
    receiptDate: '2022-05-20',
    ...facts,
  };
  const papers = papersFor(applicant, edition).map((need) =>
    paperStatus(need, ways[need.key] ?? [receivedOn('2022-05-21')]),
  );
  const judgement = judge(applicant, edition, asOf, null);
  return {
    entry: { applicant, standing: null, judgement, papers, schoolRules: [] },
    checks,
    hasSecondSupporter: false,
    edition,
    asOf,
  };
}

export const check = (
  paperKey: string,
  look: string,
  answer: PaperCheck['answer'] = 'ok',
  value: string | null = null,
): PaperCheck => ({
  studentNumber: '001',
  paperKey,
  look,
  answer,
  value,
  note: null,
  checkedOn: '2022-06-01',
  by: null,
  recordedAt: '2022-06-01T10:00:00+09:00',
});

/** Every question of the application answered in order. */
export const allInOrder = (each: Inspected): Inspected => ({
  ...each,
  checks: lookQuestions(each).map(({ paperKey, look }) =>
    check(
      paperKey,
      look.value.id,
      'ok',
      look.value.answer === 'formYear'
        ? String(each.edition.fiscalYear)
        : look.value.answer === 'issuedOn'
          ? '2022-05-01'
          : null,
    ),
  ),
});

export const stamped = (step: PaperStep, recordedAt: string): PaperStep => ({ ...step, recordedAt });
