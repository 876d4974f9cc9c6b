import type { Applicant } from '../../applicant.ts';
import { showFact } from '../../fields/fact.ts';
import { checkChosenName, checkKanaName, checkKanjiName } from '../names.ts';
import { westernDate } from '../net-dates.ts';
import { asShown, entryField, factField, type NetField, type NetGroup, withNotes } from '../net-field.ts';
import { checkApplicationId } from '../numbers.ts';
import type { PreCheckInput } from '../pre-check-input.ts';

/** 申込ID, and ① あなたの氏名・誓約情報 */
export function personGroup(input: PreCheckInput): NetGroup {
  const { applicant, entries, rules } = input;
  const kana = (part: 'familyKana' | 'givenKana', label: string) =>
    factField({ id: part, label }, part, applicant[part], (given) => checkKanaName(given, rules));
  return {
    id: 'person',
    title: '氏名・誓約情報',
    fields: [
      entryField('applicationId', '申込ID', entries, (given) => checkApplicationId(given, rules)),
      kanjiName(input, 'family'),
      kanjiName(input, 'given'),
      kana('familyKana', '姓（カナ）'),
      kana('givenKana', '名（カナ）'),
      factField({ id: 'birthDate', label: '生年月日' }, 'birthDate', applicant.birthDate, (given) =>
        asShown(westernDate(given), [rules.westernYear])(),
      ),
      ...nationality(input),
    ].map((field) => (field.id === 'birthDate' ? shownAsDate(field) : field)),
  };
}

/** The day is the same; only the screen has it in western years. */
const shownAsDate = (field: NetField): NetField =>
  field.state === 'changed' ? { ...field, given: field.accepted ?? field.given, state: 'same' } : field;

function kanjiName({ applicant, entries, rules }: PreCheckInput, part: 'family' | 'given'): NetField {
  const isFamily = part === 'family';
  const field = isFamily ? 'familyName' : 'givenName';
  const chosen = entries[isFamily ? 'chosenFamilyName' : 'chosenGivenName'];
  const kana = isFamily ? applicant.familyKana : applicant.givenKana;
  return factField(
    { id: field, label: isFamily ? '姓（漢字）' : '名（漢字）' },
    field,
    applicant[field],
    (given) => (chosen === undefined ? checkKanjiName(given, kana, rules) : checkChosenName(chosen, rules)),
  );
}

function nationality({ applicant, edition, rules }: PreCheckInput): readonly NetField[] {
  const shown = (field: 'nationality' | 'residenceStatus' | 'staysPermanently', label: string) =>
    factField({ id: field, label }, field, filled(applicant, field), (given) => asShown(given)());
  if (applicant.nationality !== 'other') return [shown('nationality', '国籍')].map(assumedJapanese);
  const kind = applicant.residenceStatus?.kind;
  const status = edition.qualification.nationality.statuses.find(({ value }) => value.status === kind)?.value;
  const { asks, sentence } = rules.residence.value;
  const byForm = rules.appliesTo.value.includes(edition.scheme) && asks.some((each) => each === kind);
  const asksExpiry = byForm || status?.asksExpiry === true;
  const until = factField(
    { id: 'residenceUntil', label: '在留期間（満了日）' },
    'residenceUntil',
    applicant.residenceUntil,
    (given) => asShown(westernDate(given), [rules.westernYear])(),
  );
  return [
    shown('nationality', '国籍'),
    shown('residenceStatus', '在留資格'),
    ...(asksExpiry
      ? [withNotes(shownAsDate(until), byForm ? [sentence] : [], byForm ? [rules.residence] : [])]
      : []),
    ...(kind === 'longTermResident' ? [shown('staysPermanently', '日本に永住する意思')] : []),
  ];
}

const filled = (
  applicant: Applicant,
  field: 'nationality' | 'residenceStatus' | 'staysPermanently',
): string | null => {
  const text = showFact(field, applicant);
  return text === '' ? null : text;
};

/** As everywhere here an empty nationality is taken for Japanese, and said to be. */
const assumedJapanese = (field: NetField): NetField =>
  field.state === 'missing'
    ? {
        ...field,
        state: 'byStudent',
        notes: ['名簿の国籍が空欄です。日本国籍でない人は在留資格も入力します。'],
      }
    : field;
