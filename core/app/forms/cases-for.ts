import type { FormSelection } from '#core/contract/forms.ts';
import { type ApplicantCase, groupNameOf } from '#core/domain/case.ts';
import { hasChangedName, type PreChecks } from '#core/domain/documents/changed-names.ts';
import { openPapers } from '#core/domain/documents/missing-papers.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { isRecommended } from '#core/domain/documents/recommended.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import type { Gathered } from '../gather.ts';

/** Who a form is about unless the officer says otherwise. */
export const isSuggested: Readonly<Record<FormId, (each: ApplicantCase, checks: PreChecks) => boolean>> = {
  'recommendation-list': isRecommended,
  'cover-sheets': hasWish,
  'scholar-ac': hasWish,
  'recommendation-status': isRecommended,
  'judgement-table': () => true,
  'missing-papers': ({ papers }) => openPapers(papers).length > 0,
  'scholarnet-sheets': hasWish,
  'changed-names': ({ applicant }, { byNumber }) => {
    const check = byNumber.get(applicant.studentNumber);
    return check !== undefined && hasChangedName(check);
  },
};

function hasWish({ judgement }: ApplicantCase): boolean {
  return judgement.wishes.length > 0;
}

const nobody: Readonly<Record<FormId, string>> = {
  'recommendation-list': '推薦できる生徒がいません。判定の画面で、足りない情報を確かめてください。',
  'cover-sheets': '奨学金を希望する生徒がいません。名簿で給付希望か申込区分を入力してください。',
  'scholar-ac': '奨学金を希望する生徒がいません。名簿で給付希望か申込区分を入力してください。',
  'recommendation-status': '推薦できる生徒がいません。判定の画面で、足りない情報を確かめてください。',
  'judgement-table': '名簿に生徒がいません。名簿を取り込んでください。',
  'missing-papers': '不足している書類はありません。お知らせは要りません。',
  'scholarnet-sheets': '奨学金を希望する生徒がいません。名簿で給付希望か申込区分を入力してください。',
  'changed-names': 'スカラネットで氏名の形が変わる生徒はいません。一覧は要りません。',
};

/** The students a form is made of. A class means its suggested students; chosen ones are taken as they are. */
export function casesFor(
  form: FormId,
  selection: FormSelection,
  { cases: everyone, edition }: Pick<Gathered, 'cases' | 'edition'>,
  checks: PreChecks,
): Result<readonly ApplicantCase[], Failure> {
  const suggested = (each: ApplicantCase) => isSuggested[form](each, checks);
  switch (selection.kind) {
    case 'suggested':
      return someOf(everyone.filter(suggested), nobody[form]);
    case 'class': {
      const { className } = selection;
      const inClass = everyone.filter(
        ({ applicant }) => groupNameOf(applicant, edition.scheme) === className,
      );
      return someOf(inClass.filter(suggested), `${className}には、この帳票に載る生徒がいません。`);
    }
    case 'chosen':
      return chosen(selection.studentNumbers, everyone);
    default:
      return assertNever(selection);
  }
}

function chosen(
  studentNumbers: readonly string[],
  everyone: readonly ApplicantCase[],
): Result<readonly ApplicantCase[], Failure> {
  const wanted = new Set(studentNumbers);
  const cases = everyone.filter(({ applicant }) => wanted.delete(applicant.studentNumber));
  if (wanted.size > 0)
    return fail(
      'student-unknown',
      `学籍番号「${[...wanted].slice(0, 5).join('」「')}」の生徒が名簿にいません。学籍番号を確かめてください。`,
    );
  return someOf(cases, '生徒が選ばれていません。載せる生徒を選んでください。');
}

const someOf = (
  cases: readonly ApplicantCase[],
  sentence: string,
): Result<readonly ApplicantCase[], Failure> =>
  cases.length === 0 ? fail('nothing-selected', sentence) : ok(cases);
