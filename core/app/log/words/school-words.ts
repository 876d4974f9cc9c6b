import { fullName } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { japaneseDate } from '#core/domain/dates.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import type { School } from '#core/domain/school.ts';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { limitWords, wishWords } from '#core/domain/school-rules/words.ts';
import type { Row } from '#core/store/row.ts';
import type { SchoolConfirmationRow, SchoolRuleRow, SettingRow } from '#core/store/schema.ts';
import type { LogNames } from '../names.ts';
import { choice, date, key, parts, read, text, type WordsOf } from './column-words.ts';

/** Every setting is one JSON value under its key. */
export const settingWords: WordsOf<SettingRow> = {
  key: key('設定'),
  value: parts('内容', (value, names, row) => {
    const stored: unknown = JSON.parse(String(value));
    if (isSchool(stored)) return schoolLines(stored);
    return [{ label: '内容', text: settingText(row.key, String(stored), names) }];
  }),
};

function settingText(setting: Row[string] | undefined, stored: string, names: LogNames): string {
  if (setting === 'asOf') return japaneseDate(stored);
  return setting === 'edition' ? names.edition(stored) : stored;
}

/** Settings by their key; one of a newer version stands under its key. */
export const settingLabels: Readonly<Record<string, string>> = {
  school: '学校の情報',
  asOf: '判定の基準日',
  edition: '判定の規則',
  keepYears: 'レポート・面談票の保管の年数',
};

const isSchool = (stored: unknown): stored is School =>
  typeof stored === 'object' && stored !== null && 'principal' in stored && 'officer' in stored;

const schoolLines = ({ name, principal, officer, phone, defaultCourse }: School) => [
  { label: '学校名', text: name },
  { label: '校長', text: fullName({ familyName: principal.family, givenName: principal.given }) },
  { label: '担当者', text: fullName({ familyName: officer.family, givenName: officer.given }) },
  { label: '電話番号', text: phone ?? '' },
  { label: '在籍課程', text: showFact('schoolCourse', { ...blankApplicant, schoolCourse: defaultCourse }) },
];

/** A value of an edition, already in words: the file holds it, not the database. */
export const ruleValueWords = {
  edition: key('版'),
  place: key('項目'),
  value: text('値'),
  source: text('出典'),
  certainty: choice('確認', { A: '確認済み', B: '未確認' }),
};

export const schoolRuleWords: WordsOf<SchoolRuleRow> = {
  id: key('校内基準'),
  position: text('順番'),
  title: text('名前'),
  condition: read('条件', (value) =>
    limitWords({ condition: JSON.parse(String(value)) as SchoolRule['condition'] }),
  ),
  wishes: read('対象の奨学金', (value) =>
    wishWords({ wishes: JSON.parse(String(value)) as SchoolRule['wishes'] }),
  ),
  basisTitle: text('根拠の規程'),
  basisSetOn: date('定めた日'),
};

export const confirmationWords: WordsOf<SchoolConfirmationRow> = {
  studentNumber: key('学籍番号'),
  ruleId: key('校内基準'),
  answer: choice('確認の結果', { yes: '満たす', no: '満たさない' }),
  confirmedOn: date('確認日'),
  note: text('メモ'),
};
