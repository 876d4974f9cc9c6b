import type { Applicant } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { japaneseDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { hardshipHolds } from '../hardship.ts';
import { recommendableFrom } from '../rounds.ts';
import { marksWay } from '../rule-choice.ts';
import type { School } from '../school.ts';
import type { Wish } from '../verdict.ts';
import { type FormInput, frameOf } from './form-input.ts';
import { atLeast } from './marks-words.ts';
import type { FormOf, ScholarAcRow } from './model.ts';
import { inReceiptOrder, personOf } from './people.ts';
import { acNameLength, acNamePart, isTooLongForAc } from './scholar-ac-names.ts';
import { choiceWords } from './words.ts';

/** スカラAC 入力票: per student what to type, in the order of the receipt numbers (2022年4月版 p.57-60). */
export function scholarAc(input: FormInput): FormOf<'scholar-ac'> {
  return {
    kind: 'scholar-ac',
    frame: frameOf('scholar-ac', input),
    rows: inReceiptOrder(input.cases).map((each) => row(each, input)),
    notes: [
      ...nameNotes(input.school),
      '一覧で入力した成績は「成績入力更新」を押すまで保存されません。',
      '成績入力のあとに「推薦書の提出」をして、推薦が完了します。',
    ],
  };
}

/** An entry of the screen: what to type, and what stops it. */
type Entry = Readonly<{ text: string; obstacle: string | null }>;

const notAsked: Entry = { text: '—', obstacle: null };
const notNeeded: Entry = { text: '入力不要', obstacle: null };
const entry = (text: string): Entry => ({ text, obstacle: null });
const open = (obstacle: string): Entry => ({ text: '未定', obstacle });

function row(each: ApplicantCase, input: FormInput): ScholarAcRow {
  const { applicant: a, judgement } = each;
  const { edition } = input;
  const average = judgement.gradeAverage;
  const openFrom = a.receiptDate === null ? null : recommendableFrom(a.receiptDate, edition);
  const { residence, grant, loan1, loan2 } = entriesOf(each, edition);
  const obstacles = [
    a.receiptNumber === null ? '受付番号がありません' : null,
    a.receiptNumber !== null && openFrom === null ? noOpening(a) : null,
    openFrom !== null && openFrom > input.asOf ? `${japaneseDate(openFrom)}から入力できます` : null,
    ...entryObstacles(each, edition),
  ].filter((obstacle) => obstacle !== null);
  return {
    person: personOf(a),
    receiptNumber: a.receiptNumber,
    openFrom,
    wishes: wishWords(a, edition),
    gradeAverage: average,
    residence: residence.text,
    grantStudyWill: grant.text,
    loan1Special: loan1.text,
    loan2: loan2.text,
    obstacle: obstacles.length === 0 ? null : obstacles.join('。'),
  };
}

const entriesOf = (each: ApplicantCase, edition: Edition) => ({
  residence: residenceEntry(each),
  grant: grantEntry(each.applicant, each.judgement.gradeAverage, edition),
  loan1: loan1Entry(each, each.judgement.gradeAverage, edition),
  loan2: loan2Entry(each),
});

/** What the screen of one student asks for and the school cannot answer yet; empty = it can be filled. */
export function entryObstacles(each: ApplicantCase, edition: Edition): readonly string[] {
  return [
    hasWish(each.applicant) ? null : '奨学金の希望が未入力です',
    each.judgement.gradeAverage === null ? '評定平均値が未入力です' : null,
    ...Object.values(entriesOf(each, edition)).map(({ obstacle }) => obstacle),
  ].filter((obstacle) => obstacle !== null);
}

const noOpening = (a: Applicant): string =>
  a.receiptDate === null ? '受付番号発行日が未入力です' : '発行日がどの回の申込期間にも入っていません';

const hasWish = (a: Applicant): boolean => a.wantsGrant === true || a.choice !== null;

/** 「給付／区分6：併用→第一種→第二種」 */
function wishWords(a: Applicant, edition: Edition): string {
  const parts = [
    a.wantsGrant === true ? '給付' : null,
    a.choice === null ? null : choiceWords(edition, a.choice),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'なし' : parts.join('／');
}

/** The paper of the checklist that proves the 在留資格. */
const residencePaper = 'residenceStatus';

/** 「在留資格を証明する資料が添付」 for everyone who is not Japanese, 「永住の意思」 for 定住者 as well. */
function residenceEntry({ applicant: a, papers }: ApplicantCase): Entry {
  if (a.nationality !== 'other') return notAsked;
  if (a.residenceStatus === null) return open('在留資格が未入力です');
  if (a.residenceStatus.kind === 'other') return entry('対象外の在留資格');
  const paper = papers.find(({ need }) => need.key === residencePaper);
  if (paper?.state.kind !== 'received') return open('在留資格の証明書類を受領していません');
  if (a.residenceStatus.kind !== 'longTermResident') return entry('資料 確認済');
  if (a.staysPermanently === null) return open('永住の意思が未確認です');
  return entry(a.staysPermanently ? '資料 確認済・永住の意思 確認済' : '永住の意思なし（対象外）');
}

function grantEntry(a: Applicant, average: string | null, edition: Edition): Entry {
  if (a.wantsGrant !== true) return notAsked;
  if (average === null) return entry('未定');
  const limit = marksWay(edition, 'grant', a, 'average');
  if (limit === null || atLeast(average, limit.value.limitTenths)) return notNeeded;
  if (a.studyWillResult === null) return open('学修意欲の確認結果が未入力です');
  return entry(a.studyWillResult === 'recognised' ? '認められる（推薦する）' : '認められない（推薦しない）');
}

/** The two statements; スカラAC takes them below the limit only, JASSO checks the household's ground itself. */
function loan1Entry(each: ApplicantCase, average: string | null, edition: Edition): Entry {
  const { applicant: a } = each;
  const { statements } = edition.marks;
  if (!wishesLoan(each, ['loan1', 'combined'])) return notAsked;
  if (average === null) return entry('未定');
  const limit = marksWay(edition, 'loan1', a, 'average');
  const hardships = marksWay(edition, 'loan1', a, 'hardship')?.value.hardships ?? [];
  if (limit === null || atLeast(average, limit.value.limitTenths)) return notNeeded;
  if (hardships.every(({ field }) => hardshipHolds(a, field) === false)) return entry('該当なし');
  const made = statements.filter(({ value }) => a[value.field] === true);
  if (made.length > 0) return entry(made.map(({ value }) => value.label).join('・'));
  if (statements.some(({ value }) => a[value.field] === null))
    return open('第一種の特例（資質能力・学修意欲）が未入力です');
  return entry('該当なし');
}

function loan2Entry(each: ApplicantCase): Entry {
  const { loan2Basis } = each.applicant;
  if (!wishesLoan(each, ['loan2', 'combined'])) return notAsked;
  if (loan2Basis === null) return open('第二種の学力基準が未入力です');
  return entry(loan2Basis === 'none' ? 'いいえ' : 'はい');
}

const wishesLoan = ({ judgement }: ApplicantCase, wishes: readonly Wish[]): boolean =>
  judgement.wishes.some(({ wish }) => wishes.includes(wish));

function nameNotes(school: School): readonly string[] {
  const people = [
    ['学校長名', school.principal],
    ['担当者名', school.officer],
  ] as const;
  const notes = people.flatMap(([label, person]) => {
    const parts = [
      ['姓', person.family],
      ['名', person.given],
    ] as const;
    return parts.flatMap(([part, text]) =>
      isTooLongForAc(text)
        ? [
            `推薦書の${label}の${part}「${text}」は ${acNameLength} 文字を超えるため「${acNamePart(text)}」と入力します。`,
          ]
        : [],
    );
  });
  const rule = `姓・名それぞれ全角 ${acNameLength} 文字以内で入力します。`;
  if (people.every(([, { family, given }]) => family + given === ''))
    return [`推薦書の学校長名と担当者名は、${rule}`];
  const names = people.map(([label, { family, given }]) => `${label}「${family}」「${given}」`).join('、');
  return [`推薦書には${names}を、${rule}`, ...notes];
}
