import type { ApplicantCase } from '../case.ts';
import { verdictLabel, wishLabels } from '../judge/words.ts';
import type { Recommendable, WishJudgement } from '../verdict.ts';
import { coverDates } from './cover-dates.ts';
import { coverIdentity } from './cover-identity.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { CoverSheet, FormOf } from './model.ts';
import { inReceiptOrder, personOf } from './people.ts';

/** 提出書類一覧 表紙: one page per applicant, in the order in which the papers are sent. */
export const coverSheets = (input: FormInput): FormOf<'cover-sheets'> => ({
  kind: 'cover-sheets',
  frame: frameOf('cover-sheets', input),
  sheets: inReceiptOrder(input.cases).map((each) => sheet(each, input)),
});

const sheet = (each: ApplicantCase, input: FormInput): CoverSheet => ({
  person: personOf(each.applicant),
  identity: coverIdentity(each, input),
  wishes: each.judgement.wishes.map((judged) => ({
    wish: judged.wish,
    label: wishLabels[judged.wish],
    state: judged.recommendable.kind,
    reasons: reasonsOf(judged),
  })),
  papers: each.papers,
  dates: coverDates(each.applicant, input),
  notes: [...each.judgement.notices, ...(each.applicant.note === null ? [] : [each.applicant.note])],
});

/** What decides, and the household beside it; of an open or refused wish only what keeps it so. */
function reasonsOf({ recommendable, criteria }: WishJudgement): readonly string[] {
  const shown = criteria.filter(
    ({ verdict }) => recommendable.kind === 'yes' || verdict.kind === decisive[recommendable.kind],
  );
  return shown.map(({ label, verdict, reason }) =>
    verdict.kind === 'jassoDecides' ? `${label}：${verdictLabel(verdict)}。${reason}` : `${label}：${reason}`,
  );
}

const decisive = {
  no: 'notMet',
  missing: 'missing',
  schoolDecides: 'schoolDecides',
} as const satisfies Record<Exclude<Recommendable['kind'], 'yes'>, string>;
