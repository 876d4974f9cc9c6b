import {
  type Entries,
  isPersonBegun,
  type NetPerson,
  type PersonPart,
  partLabels,
  partsOf,
} from '../entries.ts';
import { checkKanaName, checkKanjiName } from '../names.ts';
import { checkDate } from '../net-dates.ts';
import { entryField, type NetField, unchanged } from '../net-field.ts';
import { checkTelephone } from '../numbers.ts';
import type { ScholarNetRules } from '../rules.ts';
import { addressFields, phoneFields } from './contact.ts';

/** The fields of one person beside the applicant. Whoever is begun has to be whole; who is not is left to the student. */
export function personFields(
  person: NetPerson,
  entries: Entries,
  rules: ScholarNetRules,
): readonly NetField[] {
  const isBegun = isPersonBegun(entries, person);
  const needed = (part: PersonPart) => (isBegun ? `${partLabels[part]}が入力されていません。` : null);
  const kanaOf = (part: 'familyKana' | 'givenKana') => entries[`${person}.${part}`] ?? null;
  const named = (part: PersonPart, check: Parameters<typeof entryField>[3]) =>
    entryField(`${person}.${part}`, partLabels[part], entries, check, needed(part));
  const kana = (given: string) => checkKanaName(given, rules);
  return [
    named('familyName', (given) => checkKanjiName(given, kanaOf('familyKana'), rules)),
    named('givenName', (given) => checkKanjiName(given, kanaOf('givenKana'), rules)),
    named('familyKana', kana),
    named('givenKana', kana),
    named('birthDate', (given) => checkDate(given, rules)),
    named('relation', unchanged),
    ...addressFields(
      { postalCode: `${person}.postalCode`, address1: `${person}.address1`, address2: `${person}.address2` },
      entries,
      rules,
    ),
    ...(partsOf[person].includes('phone')
      ? phoneFields({ phone: `${person}.phone`, mobile: `${person}.mobile` }, entries, rules)
      : []),
    ...(partsOf[person].includes('workplace') ? workFields(person, entries, rules) : []),
  ];
}

/** 勤務先; who has none has no number of it either. */
function workFields(person: NetPerson, entries: Entries, rules: ScholarNetRules): readonly NetField[] {
  const workplace = entries[`${person}.workplace`] ?? '';
  const { workplace: rule } = rules.guarantee;
  const hasPhone = workplace !== '' && workplace !== withoutWork;
  return [
    entryField(`${person}.workplace`, `${partLabels.workplace}（「無職」も）`, entries, (given) => ({
      ...unchanged(given),
      changes: given === withoutWork ? [rule.value] : [],
      citations: [rule.citation],
    })),
    ...(hasPhone
      ? [
          entryField(`${person}.workplacePhone`, partLabels.workplacePhone, entries, (given) =>
            checkTelephone(given, rules),
          ),
        ]
      : []),
  ];
}

const withoutWork = '無職';
