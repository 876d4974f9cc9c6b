import { isPersonBegun, personLabels } from '../entries.ts';
import type { NetGroup } from '../net-field.ts';
import type { PreCheckInput } from '../pre-check-input.ts';
import { personFields } from './net-person.ts';

/** ⑨ 3. 生計維持者, as many as the roster says. */
export function supporterGroups({ applicant, entries, rules }: PreCheckInput): readonly NetGroup[] {
  const asked = (['supporter1', 'supporter2'] as const).filter(
    (person, at) => at < (applicant.supporters ?? 1) || isPersonBegun(entries, person),
  );
  return asked.map((person) => ({
    id: `person-${person}`,
    title: personLabels[person],
    fields: personFields(person, entries, rules),
  }));
}
