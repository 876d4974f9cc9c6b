import type {
  CertificateAmount,
  CertificateEntry,
  HouseholdAnswer,
  HouseholdPerson,
  HouseholdQuestion,
} from '#core/contract/household-papers.ts';
import { specialDeductions } from '#core/domain/deductions/deductions.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { papersOfSupporter, type SupporterPapers } from '#core/domain/income-papers/list.ts';
import { reread } from '#core/domain/income-papers/reread.ts';
import { yearlyAmount } from '#core/domain/income-papers/yearly.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { askSupporters, type SupporterTalk } from '#core/domain/supporters/ask.ts';
import { supporterFactsIn } from '#core/domain/supporters/facts.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { choiceOf } from '../edition-choices.ts';

/** Whether an edition has anything to say here. */
export const hasHouseholdPapers = ({ supporters, papers, deductions }: Edition): boolean =>
  supporters !== null || papers.income.length > 0 || deductions !== null;

/** 生計維持者と書類 by the edition asked for, and by no other. */
export function answerHousehold(
  { rulebook }: Pick<AppContext, 'rulebook'>,
  question: HouseholdQuestion,
): Result<HouseholdAnswer, Failure> {
  const found = editionById(rulebook, question.edition);
  if (!found.ok) return found;
  const edition = found.value;
  if (!hasHouseholdPapers(edition)) {
    return fail(
      'edition-unknown',
      `「${edition.shortTitle}」の出典には、生計維持者と書類の規則がありません。`,
    );
  }
  const { papers, supporters, deductions } = edition;
  const { incomeList } = papers;
  const talk = supporters === null ? null : askSupporters(supporters, question.answers);
  const rereading = question.isLater ? (incomeList?.rereading?.value ?? null) : null;
  return ok({
    edition: choiceOf(edition),
    talk,
    states: papers.income.map(({ value }) => ({
      state: value.state,
      label: reread(value.label, rereading),
    })),
    later: incomeList?.rereading?.value.label ?? null,
    persons: personsOf(question, talk, edition),
    deductions:
      deductions === null || question.deductions === null
        ? null
        : specialDeductions(question.deductions, deductions),
    deductionRules: deductions,
    cutTo: incomeList?.cutTo ?? null,
  });
}

/** One set for each supporter; none while it is open who they are. */
function personsOf(
  question: HouseholdQuestion,
  talk: SupporterTalk | null,
  { papers }: Edition,
): readonly HouseholdPerson[] {
  const isInCare = talk !== null && supporterFactsIn(talk)?.socialCare === true;
  return labelsOf(question, talk).map((label, at) => {
    const { states, figures } = question.persons[at] ?? { states: [], figures: [] };
    const one = { states, isInCare, isLater: question.isLater };
    const needed = papersOfSupporter(one, papers);
    return {
      label,
      papers: needed,
      amounts: amountsOf(needed, figures, papers.incomeList?.cutTo.value ?? 1),
    };
  });
}

const stated = ['生計維持者①', '生計維持者②'];

function labelsOf({ count }: HouseholdQuestion, talk: SupporterTalk | null): readonly string[] {
  if (talk === null) return stated.slice(0, count ?? 0);
  return talk.next.kind === 'end' ? talk.next.outcome.value.persons : [];
}

/** In the order of the papers; entries of certificates that are no longer asked for are left out. */
function amountsOf(
  { needs }: SupporterPapers,
  entries: readonly CertificateEntry[],
  cutTo: number,
): readonly CertificateAmount[] {
  return needs.flatMap(({ state, certificates }) =>
    certificates.flatMap(({ letter, yearly }): readonly CertificateAmount[] => {
      const entry = entries.find((each) => each.state === state && each.letter === letter);
      const rule = entry === undefined ? undefined : yearly[entry.rule];
      if (entry === undefined || rule === undefined) return [];
      const amount = yearlyAmount(rule, entry, cutTo);
      return [
        amount.ok
          ? { state, letter, rule, amount: amount.value, missing: [] }
          : { state, letter, rule, amount: null, missing: amount.error },
      ];
    }),
  );
}
