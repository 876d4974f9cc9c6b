import type { ApplicantCase } from '../case.ts';
import { type Failure, failure } from '../failure.ts';
import { type CaseEvent, lastOf, type WithdrawalGround } from '../progress/case-event.ts';
import { emptyYear, type OfficeYear } from '../progress/records.ts';
import { isSubmitted } from '../progress/round-entries.ts';
import { err, ok, type Result } from '../result.ts';
import { recommendableFrom, roundOf } from '../rounds.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { FormOf, RecommendationStatus, StatusCounts } from './model.ts';
import { isRecommended } from './recommended.ts';

export type StatusKinds = Omit<StatusCounts, 'total'>;

/** Typed where スカラAC shows other numbers than the 推薦書 recorded here; null = as recorded. */
export type StatusEntries = Readonly<{
  alreadyRecommended: StatusKinds | null;
  deleted: RecommendationStatus['deleted'] | null;
}>;

export const asRecorded: StatusEntries = { alreadyRecommended: null, deleted: null };

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
  year: OfficeYear = emptyYear,
): Result<FormOf<'recommendation-status'>, Failure> {
  const sides = sidesOf(everyone, input, year);
  const waits = (each: ApplicantCase): boolean => sides.of(each) === 'waiting';
  return statusOf(
    input,
    sides,
    input.cases.filter((each) => waits(each) && isRecommended(each) && isOpen(each, input)),
    { ...entries, remark: null },
  );
}

/** 推薦状況表 of a 推薦書: `members` are on it. `remark`: why the numbers are not those recorded here. */
export const batchStatus = (
  input: FormInput,
  everyone: readonly ApplicantCase[],
  entries: StatusEntries & Readonly<{ remark: string | null }>,
  year: OfficeYear,
): Result<FormOf<'recommendation-status'>, Failure> =>
  statusOf(input, sidesOf(everyone, input, year), input.cases, entries);

/** 既推薦者数 and 削除されたデータ as they are recorded here. */
export function recordedStatus(
  everyone: readonly ApplicantCase[],
  input: Pick<FormInput, 'edition'>,
  year: OfficeYear,
): Readonly<{ alreadyRecommended: StatusKinds; deleted: RecommendationStatus['deleted'] }> {
  const sides = sidesOf(everyone, input, year);
  return { alreadyRecommended: countKinds(sides.recommended), deleted: sides.deleted };
}

function statusOf(
  input: FormInput,
  sides: Sides,
  members: readonly ApplicantCase[],
  entries: StatusEntries & Readonly<{ remark: string | null }>,
): Result<FormOf<'recommendation-status'>, Failure> {
  const all = countKinds(sides.inAc);
  const now = countKinds(members);
  const before = entries.alreadyRecommended ?? countKinds(sides.recommended);
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
    deleted: entries.deleted ?? sides.deleted,
    remark: entries.remark,
  });
}

type Side = 'notEntered' | 'recommended' | 'deleted' | 'waiting';
type Sides = Readonly<{
  of: (each: ApplicantCase) => Side;
  /** 全申込者数 */
  inAc: readonly ApplicantCase[];
  recommended: readonly ApplicantCase[];
  deleted: RecommendationStatus['deleted'];
}>;

function sidesOf(
  everyone: readonly ApplicantCase[],
  { edition }: Pick<FormInput, 'edition'>,
  year: OfficeYear,
): Sides {
  const submitted = new Set(
    year.recommendations
      .filter(isSubmitted)
      .flatMap(({ members }) => members.map(({ studentNumber }) => studentNumber)),
  );
  const groundOf = ({ applicant }: ApplicantCase): WithdrawalGround | null =>
    deletedBy(
      lastOf(year.events.get(applicant.studentNumber) ?? [], 'withdrawn', 'deferred', 'resumed'),
      applicant.receiptDate === null ? null : (roundOf(applicant.receiptDate, edition)?.id ?? null),
    );
  const of = (each: ApplicantCase): Side => {
    if (!isEntered(each)) return 'notEntered';
    // After the 推薦書 nothing is deleted: the 辞退届 is approved (2022年4月版 p.65 ④).
    if (submitted.has(each.applicant.studentNumber)) return 'recommended';
    return groundOf(each) === null ? 'waiting' : 'deleted';
  };
  const on = (side: Side): readonly ApplicantCase[] => everyone.filter((each) => of(each) === side);
  const recommended = on('recommended');
  const grounds = on('deleted').map(groundOf);
  const count = (ground: WithdrawalGround): number => grounds.filter((each) => each === ground).length;
  return {
    of,
    inAc: [...recommended, ...on('waiting')],
    recommended,
    deleted: { mistaken: count('mistaken'), withdrawn: count('withdrawn'), other: count('other') },
  };
}

/**
 * Why the data of an application was deleted in スカラAC (2022年4月版 p.65 ③); null = it was not. 次回へ deletes the data
 * of the round that is left; a number of a later one stands for new data.
 */
function deletedBy(last: CaseEvent | null, enteredIn: string | null): WithdrawalGround | null {
  if (last?.kind === 'withdrawn') return last.ground;
  return last?.kind === 'deferred' && (enteredIn === null || enteredIn === last.round) ? 'other' : null;
}

const isEntered = ({ applicant }: ApplicantCase): boolean => applicant.receiptNumber !== null;

/** スカラAC offers a student for recommendation only from a certain day on. */
function isOpen({ applicant }: ApplicantCase, input: FormInput): boolean {
  const { receiptDate } = applicant;
  const opens = receiptDate === null ? null : recommendableFrom(receiptDate, input.edition);
  return opens !== null && opens <= input.asOf;
}

/**
 * 貸与のみ・給付のみ・給付及び貸与, by what was applied for, as スカラAC counts: a loan where there is any wish besides the
 * grant.
 */
export function countKinds(cases: readonly ApplicantCase[]): StatusKinds {
  const count = (grant: boolean, loan: boolean): number =>
    cases.filter(
      ({ applicant: a, judgement }) =>
        (a.wantsGrant === true) === grant &&
        (a.choice !== null || judgement.wishes.some(({ wish }) => wish !== 'grant')) === loan,
    ).length;
  return { loanOnly: count(false, true), grantOnly: count(true, false), both: count(true, true) };
}

const subtract = (a: StatusKinds, b: StatusKinds): StatusKinds => ({
  loanOnly: a.loanOnly - b.loanOnly,
  grantOnly: a.grantOnly - b.grantOnly,
  both: a.both - b.both,
});

const withTotal = (kinds: StatusKinds): StatusCounts => ({
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
