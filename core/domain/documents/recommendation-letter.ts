import type { IsoDate } from '../applicant.ts';
import { wishShortLabels } from '../judge/words.ts';
import type { Scheme } from '../scheme.ts';
import type { PersonName } from '../school.ts';
import type { Wish } from '../verdict.ts';
import type { FormInput } from './form-input.ts';
import type { FormOf, PageFoot, Person, RecommendationStatus } from './model.ts';
import { inReceiptOrder, personOf } from './people.ts';
import { recommendedWishes } from './recommended.ts';

/** The school's copy of a 推薦書 as it is submitted in スカラAC (2022年4月版 p.61), with those who stand on it. */
export type RecommendationLetter = Readonly<{
  frame: PageFoot & Readonly<{ documentNumber: string }>;
  /** 第n次 */
  number: number;
  letterDate: IsoDate;
  addressee: string;
  /** One paragraph each */
  text: readonly string[];
  /** As they are typed into スカラAC */
  principal: PersonName;
  officer: PersonName;
  status: Pick<RecommendationStatus, 'rows' | 'deleted' | 'remark'>;
  rows: readonly LetterRow[];
}>;

export type LetterRow = Readonly<{
  person: Person;
  receiptNumber: string | null;
  /** 希望する奨学金種別, as スカラAC counts it: 「給付及び貸与」 */
  applied: string;
  /** For what the school recommends: 「給付・第一種」 */
  recommended: string;
}>;

export const letterTitle = '推薦書';

export function recommendationLetter(
  input: FormInput,
  status: FormOf<'recommendation-status'>,
  { number, letterDate }: Readonly<{ number: number; letterDate: IsoDate }>,
): RecommendationLetter & Readonly<{ kind: 'recommendation-letter' }> {
  const { school } = input;
  return {
    kind: 'recommendation-letter',
    frame: {
      title: letterTitle,
      school,
      editionTitle: input.edition.title,
      documentNumber: input.documentNumber,
      printedOn: input.printedOn,
    },
    number,
    letterDate,
    addressee: '日本学生支援機構理事長　殿',
    text: [
      `「${listNames[input.edition.scheme]}」に表示のとおり、機構の奨学生推薦基準に合致していると認められる者を推薦します。`,
      'また、申込者の必要書類については別途送付します。',
    ],
    principal: school.principal,
    officer: school.officer,
    status: { rows: status.rows, deleted: status.deleted, remark: status.remark },
    rows: inReceiptOrder(input.cases).map((each) => ({
      person: personOf(each.applicant),
      receiptNumber: each.applicant.receiptNumber,
      applied: appliedWords(each.judgement.wishes.map(({ wish }) => wish)),
      recommended: recommendedWishes(each)
        .map(({ wish }) => wishShortLabels[wish])
        .join('・'),
    })),
  };
}

/** The list beside the 推薦書; 「大学等予約推薦候補者一覧」 is the one of 予約採用. */
const listNames: Readonly<Record<Scheme, string>> = {
  advance: '大学等予約推薦候補者一覧',
  enrolled: '推薦候補者一覧',
  correspondence: '推薦候補者一覧',
  emergency: '推薦候補者一覧',
  continuation: '推薦候補者一覧',
};

function appliedWords(wishes: readonly Wish[]): string {
  const grant = wishes.includes('grant');
  const loan = wishes.some((wish) => wish !== 'grant');
  if (grant && loan) return '給付及び貸与';
  return grant ? '給付のみ' : '貸与のみ';
}
