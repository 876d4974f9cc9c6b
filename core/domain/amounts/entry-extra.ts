import type { EditionWith } from '../edition.ts';
import { type AidAnswer, known, missing, none, sentence } from './answer.ts';
import { type AmountFacts, yen } from './facts.ts';
import { stepsOf } from './loan2.ts';

const head = { aid: 'entryExtra', unit: 'once' } as const;

/** 入学時特別増額: only who cannot have the 国の教育ローン; never by itself. */
export function entryExtraAmounts(facts: AmountFacts, { amounts }: EditionWith<'amounts'>): AidAnswer {
  const { entryExtra, entryExtraSchools, conditions } = amounts;
  const { school, course, educationLoan } = facts;
  if (course === 'correspondence') {
    return none(head, sentence(conditions.loanSchools), [conditions.loanSchools.citation]);
  }
  if (course === null || school === null) {
    const fields = [
      ...(course === null ? (['course'] as const) : []),
      ...(school === null ? (['school'] as const) : []),
    ];
    return missing(head, fields, [entryExtraSchools.citation]);
  }
  if (!entryExtraSchools.value.includes(school)) {
    const reason = '入学時特別増額は、大学・短期大学・専修学校（専門課程）に入学する人のものです。';
    return none(head, reason, [entryExtraSchools.citation]);
  }
  if (educationLoan === 'granted') {
    return none(head, sentence(conditions.entryExtraGranted), [conditions.entryExtraGranted.citation]);
  }
  const isOpen = educationLoan === null || educationLoan === 'undecided';
  const rule = educationLoan === 'exempt' ? conditions.entryExtraExempt : conditions.entryExtraLoan;
  const condition = isOpen
    ? { fields: ['educationLoan'] as const, words: sentence(rule), citation: rule.citation }
    : null;
  const { from, to, step } = entryExtra.value;
  return known(
    head,
    stepsOf(entryExtra.value).map((amount) => ({ amount, condition })),
    {
      reason: `${yen(from)}から${yen(to)}まで、${yen(step)}単位で一回だけ受けられます。`,
      notes: [sentence(rule), sentence(conditions.entryExtraAlone)],
      citations: [entryExtra.citation, rule.citation, conditions.entryExtraAlone.citation],
    },
  );
}
