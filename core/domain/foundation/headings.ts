import { headingKey } from '../fields/heading.ts';
import { fieldOfHeading } from '../fields/roster-columns.ts';
import type { Scheme } from '../scheme.ts';
import { factOf } from './facts.ts';
import { formatsOf } from './formats.ts';
import type { TieContent, TieFormat } from './tie-content.ts';

/** Headings of forms that name what no roster has, or that a form means otherwise than a roster. */
const words: Readonly<Record<string, readonly string[]>> = {
  'school.name': [
    '学校名',
    '学校の名称',
    '在籍学校名',
    '在学校名',
    '在籍校',
    '高等学校名',
    '高校名',
    '推薦学校名',
  ],
  'school.principal': ['校長名', '校長氏名', '学校長名', '学校長氏名', '学校長', '校長', '学長名'],
  'school.officer': ['担当者', '担当者名', '担当者氏名', '担当教員', '奨学金担当者', '記入者', '記入者氏名'],
  'school.phone': ['学校電話番号', '学校の電話番号', '学校連絡先', '担当者電話番号'],
  'date.printedOn': [
    '作成日',
    '提出日',
    '記入日',
    '推薦日',
    '申請日',
    '作成年月日',
    '提出年月日',
    '推薦年月日',
  ],
  'date.fiscalYear': ['年度'],
  'student.age': ['年齢', '満年齢'],
  'student.class': ['学年組', '年組', '学年・組', '学年クラス'],
  'student.place': ['学年組番号', '年組番号', '学年・組・番号'],
  'net.address': ['住所', '現住所', '本人住所', '自宅住所'],
  'net.postalCode': ['郵便番号', '〒'],
  'net.anyPhone': ['電話番号', '電話', 'TEL', '本人電話番号', '連絡先', '連絡先電話番号'],
  'list.number': ['No', '№', '番号', '通番', '通し番号', '連番', '整理番号'],
};

const byHeading: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([fact, headings]) =>
    headings.map((heading) => [headingKey(heading), fact] as const),
  ),
);

/** What a heading of a form asks for; null = nothing that is known. 「番号」 counts the rows in a list only. */
export function contentOfHeading(text: string, scheme: Scheme, isList: boolean): TieContent | null {
  const own = byHeading.get(headingKey(text)) ?? null;
  const field = own === null || (own === 'list.number' && !isList) ? fieldOfHeading(text, scheme) : null;
  const id = field === null ? own : `roster.${field}`;
  const fact = id === null ? undefined : factOf(id);
  if (fact === undefined || (fact.id === 'list.number' && !isList)) return null;
  return {
    kind: 'fact',
    fact: fact.id,
    format: formatFor(text, formatsOf[fact.kind]),
    boxes: null,
  };
}

/** 「ふりがな」 is asked for in hiragana; a yes in a box of a form is a circle. */
function formatFor(heading: string, formats: readonly [TieFormat, ...TieFormat[]]): TieFormat {
  if (formats.includes('hiragana') && /[ぁ-ゖ]{3}/u.test(heading)) return 'hiragana';
  return formats.includes('circle') ? 'circle' : formats[0];
}
