import type { Choice } from '../../applicant.ts';
import { entryChoices, isPersonBegun, type NetPerson, personLabels } from '../entries.ts';
import { entryField, faulty, type NetField, type NetGroup, unchanged, withNotes } from '../net-field.ts';
import type { PreCheckInput } from '../pre-check-input.ts';
import { personFields } from './net-person.ts';

const [institution, personal] = entryChoices.guarantee ?? [];
const [, incomeLinked] = entryChoices.repaymentMethod ?? [];
const [, no] = entryChoices.separateHouseholds ?? [];

/** ⑦ 保証制度, and ⑧ 2. or 3. the persons it asks for. Nobody who wishes no loan is asked. */
export function guaranteeGroups(input: PreCheckInput): readonly NetGroup[] {
  const { applicant, entries, rules } = input;
  if (applicant.choice === null && entries.guarantee === undefined) return [];
  const chosen = entries.guarantee ?? '';
  const asked: readonly NetPerson[] =
    chosen === institution ? ['contact'] : chosen === personal ? ['joint', 'guarantor'] : [];
  return [
    { id: 'guarantee', title: '返還方式・保証制度', fields: choiceFields(input, chosen) },
    ...asked.map((person) => ({
      id: `person-${person}`,
      title: personLabels[person],
      fields: notTwice(person, input, addressRule(person, personFields(person, entries, rules), input)),
    })),
    ...leftOver(asked, input),
  ];
}

function choiceFields({ applicant, entries, rules }: PreCheckInput, chosen: string): readonly NetField[] {
  const { guarantee: rule } = rules;
  const guarantee = entryField('guarantee', '保証制度', entries, unchanged);
  const isBound = entries.repaymentMethod === incomeLinked && hasLoan1Only(applicant.choice);
  const conflicting = chosen === personal && isBound;
  const asked = chosen === institution ? rule.institution : chosen === personal ? rule.personal : null;
  const noted = asked === null ? guarantee : withNotes(guarantee, [asked.value], [asked]);
  const separate = entryField('separateHouseholds', '連帯保証人と保証人は別生計', entries, unchanged);
  return [
    entryField('repaymentMethod', '返還方式（第一種）', entries, unchanged),
    conflicting
      ? faulty(noted, `${rule.incomeLinked.value}機関保証を選ぶか、定額返還方式にしてください。`, [
          rule.incomeLinked,
        ])
      : noted,
    ...(chosen !== personal
      ? []
      : [
          entries.separateHouseholds === no
            ? faulty(
                separate,
                '連帯保証人と別生計の人を保証人に選んでください。「試算」の保証人チェックで条件を確かめられます。',
              )
            : separate,
        ]),
  ];
}

/** With loan2 beside it each loan has a guarantee of its own, and 人的保証 stays possible for loan2. */
const hasLoan1Only = (choice: Choice | null): boolean => choice === 1 || choice === 8;

/** 印鑑登録証明書 of both guarantors */
function addressRule(
  person: NetPerson,
  fields: readonly NetField[],
  { rules }: PreCheckInput,
): readonly NetField[] {
  if (person === 'contact') return fields;
  const { registeredAddress } = rules.guarantee;
  return fields.map((field) =>
    field.id === `${person}.address1` && field.given !== ''
      ? withNotes(field, [registeredAddress.value], [registeredAddress])
      : field,
  );
}

/** The applicant cannot be one of them, nor one person both. */
function notTwice(
  person: NetPerson,
  { applicant, entries }: PreCheckInput,
  fields: readonly NetField[],
): readonly NetField[] {
  const nameOf = (one: NetPerson) =>
    key(entries[`${one}.familyName`], entries[`${one}.givenName`], entries[`${one}.birthDate`]);
  const own = key(applicant.familyName, applicant.givenName, undefined);
  const name = nameOf(person);
  if (name === '') return fields;
  const fault =
    person === 'guarantor' && name === nameOf('joint')
      ? '保証人が連帯保証人と同じ人です。別の人を選んでください。'
      : key(entries[`${person}.familyName`], entries[`${person}.givenName`], undefined) === own
        ? `${personLabels[person]}が本人になっています。本人以外の人を入力してください。`
        : null;
  return fault === null
    ? fields
    : fields.map((field) => (field.id === `${person}.familyName` ? faulty(field, fault) : field));
}

const key = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part) => (part ?? '').replace(/\s/gu, '')).join('');

/** What was entered for a guarantee that is not chosen is not typed. */
function leftOver(asked: readonly NetPerson[], { entries }: PreCheckInput): readonly NetGroup[] {
  const others = (['contact', 'joint', 'guarantor'] as const).filter((person) => !asked.includes(person));
  const begun = others.filter((person) => isPersonBegun(entries, person));
  const [first] = begun;
  if (first === undefined) return [];
  const field = entryField(`${first}.familyName`, personLabels[first], entries, unchanged);
  const sentence = `${begun.map((person) => personLabels[person]).join('・')}が入力されていますが、選んだ保証制度では入力しません。保証制度を確かめてください。`;
  return [{ id: 'guarantee-others', title: '選んだ保証制度にないもの', fields: [faulty(field, sentence)] }];
}
