import type { AcField } from '#core/contract/board.ts';
import { headingKey, headingKeyWithBrackets } from '#core/domain/fields/heading.ts';

/** Headings under which a list of スカラAC, or one that a school keeps of it, has its columns. */
const headings: Readonly<Record<AcField, readonly string[]>> = {
  receiptNumber: ['受付番号', '申込受付番号', 'スカラネット受付番号', 'スカラネット受付番号(受付番号)'],
  name: ['氏名', '名前', '申込者氏名', '生徒氏名', '漢字氏名', '氏名(漢字)', '申込者', '生徒名'],
  kana: [
    'カナ',
    'カナ氏名',
    '氏名(カナ)',
    'フリガナ',
    'ふりがな',
    '氏名カナ',
    '申込者カナ氏名',
    '氏名フリガナ',
  ],
  issuedOn: ['受付番号発行日', '発行日', '受付日', '申込日', '入力完了日', '申込受付日'],
  gradesTyped: ['成績入力', '成績', '成績入力状況', '評定平均値', '成績等入力', '成績入力済'],
  recommended: ['推薦', '推薦状況', '推薦済', '推薦区分', '推薦日', '推薦書', '推薦書提出'],
};

const byHeading: ReadonlyMap<string, AcField> = new Map(
  (Object.entries(headings) as [AcField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [headingKeyWithBrackets(word), field] as const),
  ),
);

/** null = a column that is not needed */
export const acFieldOf = (heading: string): AcField | null =>
  byHeading.get(headingKeyWithBrackets(heading)) ?? byHeading.get(headingKey(heading)) ?? null;
