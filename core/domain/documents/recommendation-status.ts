import type { ApplicantCase } from '../case.ts';
import { type Failure, failure } from '../failure.ts';
import { err, ok, type Result } from '../result.ts';
import { recommendableFrom } from '../rounds.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { FormOf, RecommendationStatus, StatusCounts } from './model.ts';
import { isRecommended } from './recommended.ts';

type Kinds = Omit<StatusCounts, 'total'>;

/** What only the school knows: how many went out in earlier batches, and what was deleted in スカラAC. */
export type StatusEntries = Readonly<{
  alreadyRecommended: Kinds | null;
  deleted: RecommendationStatus['deleted'] | null;
}>;

const none: Kinds = { loanOnly: 0, grantOnly: 0, both: 0 };
const columns = [
  ['loanOnly', '貸与のみ'],
  ['grantOnly', '給付のみ'],
  ['both', '給付及び貸与'],
] as const;

/**
 * 推薦状況表 (2022年4月版 p.61). `everyone` are the applicants of the school, `input.cases` those chosen for this
 * batch. Only an application with a 受付番号 stands in スカラAC, so only those are counted.
 */
export function recommendationStatus(
  input: FormInput,
  everyone: readonly ApplicantCase[],
  entries: StatusEntries,
): Result<FormOf<'recommendation-status'>, Failure> {
  const all = countKinds(everyone.filter(isEntered));
  const now = countKinds(
    input.cases.filter((each) => isEntered(each) && isRecommended(each) && isOpen(each, input)),
  );
  const before = entries.alreadyRecommended ?? none;
  const rest = subtract(subtract(all, before), now);
  const over = columns.filter(([key]) => rest[key] < 0);
  if (over.length > 0)
    return err(
      tooMany(over.map(([key, label]) => ({ label, all: all[key], before: before[key], now: now[key] }))),
    );
  return ok({
    kind: 'recommendation-status',
    frame: frameOf('recommendation-status', input),
    rows: [
      { label: '全申込者数', counts: withTotal(all) },
      { label: '既推薦者数', counts: withTotal(before) },
      { label: '今回推薦者数', counts: withTotal(now) },
      { label: '未推薦者数', counts: withTotal(rest) },
    ],
    deleted: entries.deleted ?? { mistaken: 0, withdrawn: 0, other: 0 },
  });
}

const isEntered = ({ applicant }: ApplicantCase): boolean => applicant.receiptNumber !== null;

/** スカラAC offers a student for recommendation only from a certain day on. */
function isOpen({ applicant }: ApplicantCase, input: FormInput): boolean {
  const { receiptDate } = applicant;
  const opens = receiptDate === null ? null : recommendableFrom(receiptDate, input.edition);
  return opens !== null && opens <= input.asOf;
}

function countKinds(cases: readonly ApplicantCase[]): Kinds {
  const count = (grant: boolean, loan: boolean): number =>
    cases.filter(({ applicant: a }) => (a.wantsGrant === true) === grant && (a.choice !== null) === loan)
      .length;
  return { loanOnly: count(false, true), grantOnly: count(true, false), both: count(true, true) };
}

const subtract = (a: Kinds, b: Kinds): Kinds => ({
  loanOnly: a.loanOnly - b.loanOnly,
  grantOnly: a.grantOnly - b.grantOnly,
  both: a.both - b.both,
});

const withTotal = (kinds: Kinds): StatusCounts => ({
  total: kinds.loanOnly + kinds.grantOnly + kinds.both,
  ...kinds,
});

function tooMany(
  over: readonly Readonly<{ label: string; all: number; before: number; now: number }>[],
): Failure {
  const places = over.map(
    ({ label, all, before, now }) =>
      `「${label}」は全申込者 ${all} 人に対して既推薦 ${before} 人・今回 ${now} 人`,
  );
  return failure(
    'input-invalid',
    `推薦状況表の人数が合いません。${places.join('、')}です。既推薦者数を確かめるか、既に推薦した生徒を除いて選び直してください。`,
  );
}
