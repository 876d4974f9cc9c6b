import type { Amounts } from '../edition-amounts.ts';
import {
  type AidAnswer,
  type AmountChoice,
  citationsOf,
  known,
  missing,
  none,
  notesOf,
  sentence,
  unsaid,
} from './answer.ts';
import { type AmountFacts, yen } from './facts.ts';
import { joined } from './loan1-offers.ts';
import { stepsOf } from './loan2.ts';

const head = { aid: 'entryExtra', unit: 'once' } as const;

/** 入学時特別増額: only who cannot have the 国の教育ローン; never by itself. */
export function entryExtraAmounts(facts: AmountFacts, amounts: Amounts): AidAnswer {
  const { entryExtra, conditions } = amounts;
  if (entryExtra === null) {
    return unsaid(
      head,
      'この版に入学時特別増額貸与奨学金の額はありません。',
      citationsOf(conditions.loanSchools),
    );
  }
  const closed = notOpen(facts, amounts);
  if (closed !== null) return closed;
  const { educationLoan } = facts;
  const rule = educationLoan === 'exempt' ? conditions.entryExtraExempt : conditions.entryExtraLoan;
  const condition = joined(openConditions(facts, amounts));
  const { from, to, step } = entryExtra.value;
  return known(
    head,
    stepsOf(entryExtra.value).map((amount) => ({ amount, condition })),
    {
      reason: `${yen(from)}から${yen(to)}まで、${yen(step)}単位で一回だけ受けられます。`,
      notes: notesOf(rule, conditions.entryExtraAlone, conditions.entryExtraEntry, conditions.entryExtraOnce),
      citations: [entryExtra.citation, ...citationsOf(rule, conditions.entryExtraAlone)],
    },
  );
}

/** Who cannot have it, or whose school is not known. */
function notOpen(facts: AmountFacts, { entryExtraSchools, conditions }: Amounts): AidAnswer | null {
  const { school, course, educationLoan, entry, hadEntryExtra } = facts;
  if (course === 'correspondence') {
    const rule = conditions.loanSchools;
    const open = '通信教育課程の入学時特別増額は、この版の資料に示されていません。';
    return unsaid(head, rule === null ? open : sentence(rule), citationsOf(rule));
  }
  if (course === null || school === null) {
    const fields = [
      ...(course === null ? (['course'] as const) : []),
      ...(school === null ? (['school'] as const) : []),
    ];
    return missing(head, fields, citationsOf(entryExtraSchools));
  }
  if (entryExtraSchools !== null && !entryExtraSchools.value.includes(school)) {
    const reason = '入学時特別増額は、大学・短期大学・専修学校（専門課程）に入学する人のものです。';
    return none(head, reason, [entryExtraSchools.citation]);
  }
  const { entryExtraGranted, entryExtraEntry, entryExtraOnce } = conditions;
  if (educationLoan === 'granted' && entryExtraGranted !== null) {
    return none(head, sentence(entryExtraGranted), [entryExtraGranted.citation]);
  }
  if (entry === 'earlier' && entryExtraEntry !== null) {
    return none(head, sentence(entryExtraEntry), [entryExtraEntry.citation]);
  }
  if (hadEntryExtra === true && entryExtraOnce !== null) {
    return none(head, sentence(entryExtraOnce), [entryExtraOnce.citation]);
  }
  return null;
}

function openConditions(
  { educationLoan, entry, hadEntryExtra }: AmountFacts,
  { conditions }: Amounts,
): readonly NonNullable<AmountChoice['condition']>[] {
  const { entryExtraLoan, entryExtraEntry, entryExtraOnce } = conditions;
  const asked = [
    ['educationLoan', educationLoan === null || educationLoan === 'undecided', entryExtraLoan],
    ['entry', entry === null, entryExtraEntry],
    ['hadEntryExtra', hadEntryExtra === null, entryExtraOnce],
  ] as const;
  return asked.flatMap(([field, isOpen, rule]) =>
    isOpen && rule !== null ? [{ fields: [field], words: sentence(rule), citation: rule.citation }] : [],
  );
}
