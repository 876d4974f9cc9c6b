import type { Citation } from '../verdict.ts';
import { accountGroup } from './groups/account.ts';
import { contactGroup } from './groups/contact.ts';
import { enrolmentGroup } from './groups/enrolment.ts';
import { guaranteeGroups } from './groups/guarantee.ts';
import { personGroup } from './groups/person.ts';
import { situationGroup } from './groups/situation.ts';
import { supporterGroups } from './groups/supporters.ts';
import type { NetGroup } from './net-field.ts';
import type { PreCheckInput } from './pre-check-input.ts';

/** Everything one student types, in the order of the form, each as it is and as it is typed. */
export type PreCheck = Readonly<{
  groups: readonly NetGroup[];
  /** The form of the rules is the one that these applicants fill in; of another one only what is entered is sure */
  isOwnForm: boolean;
  state: PreCheckState;
  citations: readonly Citation[];
}>;

/** Each on its own: a student may have names that change and a kana that is missing. */
export type PreCheckState = Readonly<{ changed: number; missing: number; faulty: number }>;

export function preCheck(input: PreCheckInput): PreCheck {
  const groups = [
    personGroup(input),
    enrolmentGroup(input),
    contactGroup(input),
    ...guaranteeGroups(input),
    ...supporterGroups(input),
    situationGroup(input),
    accountGroup(input),
  ].filter(({ fields }) => fields.length > 0);
  const fields = groups.flatMap((group) => group.fields);
  const count = (kind: string) => fields.filter(({ state }) => state === kind).length;
  const byPlace = new Map(
    fields.flatMap(({ citations }) =>
      citations.map((each) => [`${each.locator} ${each.quote}`, each] as const),
    ),
  );
  return {
    groups,
    isOwnForm: input.rules.appliesTo.value.includes(input.edition.scheme),
    state: { changed: count('changed'), missing: count('missing'), faulty: count('faulty') },
    citations: [...byPlace.values()],
  };
}
