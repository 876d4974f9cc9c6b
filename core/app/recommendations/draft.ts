import { randomUUID } from 'node:crypto';
import type { RecommendationDraft } from '#core/contract/recommendations.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { asRecorded } from '#core/domain/documents/recommendation-status.ts';
import { acNameLength, isFullWidth, isTooLongForAc } from '#core/domain/documents/scholar-ac-names.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import { progressOf } from '#core/domain/progress/progress.ts';
import type { OfficeYear, Recommendation } from '#core/domain/progress/records.ts';
import {
  type BatchDocument,
  type BatchPaper,
  batchPapers,
  buildBatchPapers,
} from '#core/domain/recommendations/batch-papers.ts';
import { makingRefusal } from '#core/domain/recommendations/batch-state.ts';
import { type Candidate, candidatesOf } from '#core/domain/recommendations/candidate.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { PersonName } from '#core/domain/school.ts';
import type { FrozenMember } from '#core/store/recommendations.ts';
import type { AppContext } from '../context.ts';
import { freeDocumentNumbers, registeredSchool } from '../forms/prepare-form.ts';
import { type Gathered, gather } from '../gather.ts';

/** A 推薦書 as it would be made now, with its papers. */
export type PreparedBatch = Readonly<{
  recommendation: Recommendation;
  members: readonly FrozenMember[];
  cases: readonly ApplicantCase[];
  documents: readonly BatchDocument[];
}>;

/** 第n次 of the next one. */
export const nextNumber = ({ recommendations }: OfficeYear): number =>
  Math.max(0, ...recommendations.map(({ number }) => number)) + 1;

/** Checks a draft and builds everything that is frozen with it. */
export async function prepareBatch(
  ctx: AppContext,
  draft: RecommendationDraft,
): Promise<Result<PreparedBatch, Failure>> {
  const gathered = await gather(ctx);
  const refusal = refusalOf(gathered, draft);
  if (refusal !== null) return fail('input-invalid', refusal);
  const school = registeredSchool(gathered.school);
  if (!school.ok) return school;
  const chosen = chosenOf(gathered, draft);
  if (!chosen.ok) return chosen;
  const cases = chosen.value.map(({ each }) => each);
  const number = nextNumber(gathered.year);
  const { numbers } = draft;
  const built = buildBatchPapers({
    input: {
      cases,
      school: { ...school.value, principal: draft.principal, officer: draft.officer },
      edition: gathered.edition,
      asOf: gathered.asOf,
      printedOn: ctx.clock.today(),
      schoolRules: gathered.schoolRules,
    },
    everyone: gathered.cases,
    year: gathered.year,
    number,
    letterDate: draft.letterDate,
    entries:
      numbers === null
        ? { ...asRecorded, remark: null }
        : { ...numbers, remark: `人数はスカラACの表示に合わせています（${numbers.reason}）` },
    documentNumbers: await numbersFor(ctx, gathered),
  });
  if (!built.ok) return built;
  return ok({
    recommendation: {
      id: randomUUID(),
      edition: gathered.edition.id,
      round: draft.round,
      number,
      madeOn: ctx.clock.today(),
      madeBy: null,
      letterDate: draft.letterDate,
      principal: nameText(draft.principal),
      officer: nameText(draft.officer),
      submittedOn: null,
      submittedAt: null,
      submittedBy: null,
      note: draft.note,
      members: chosen.value.map(memberOf),
    },
    members: chosen.value.map((each) => ({
      ...memberOf(each),
      facts: each.each.applicant,
      judgement: each.each.judgement,
    })),
    cases,
    documents: built.value,
  });
}

const memberOf = ({ each, progress, wishes }: Candidate): Recommendation['members'][number] => ({
  studentNumber: each.applicant.studentNumber,
  receiptNumber: progress.receiptNumber,
  wishes,
});

const nameText = ({ family, given }: PersonName): string =>
  [family, given].filter((part) => part !== '').join('　');

function refusalOf({ edition, year }: Gathered, draft: RecommendationDraft): string | null {
  const round = boardRounds(edition).find(({ id }) => id === draft.round);
  if (round === undefined) return 'この募集回は見つかりません。画面を開き直してください。';
  if (year.closings.some((closing) => closing.round === round.id))
    return `${round.label}は閉じています。推薦書を作るときは、先に回の締めを取り消してください。`;
  const waiting = makingRefusal(year);
  if (waiting !== null) return waiting;
  const texts = [draft.note, draft.numbers?.reason ?? null];
  if (texts.some((text) => text !== null && holdsMyNumber(text))) return myNumberInCell;
  return nameRefusal('学校長名', draft.principal) ?? nameRefusal('担当者名', draft.officer);
}

/** As スカラAC takes them (2022年4月版 p.61). */
function nameRefusal(label: string, { family, given }: PersonName): string | null {
  const parts = [
    ['姓', family],
    ['名', given],
  ] as const;
  for (const [part, text] of parts) {
    if (text === '') return `推薦書の${label}の${part}が空です。入力してください。`;
    if (isTooLongForAc(text) || !isFullWidth(text))
      return `推薦書の${label}の${part}「${text}」は、空白のない全角 ${acNameLength} 文字以内で入力してください。`;
  }
  return null;
}

/** Those who were chosen; one who cannot be taken refuses the whole. */
function chosenOf(
  gathered: Gathered,
  { round, letterDate, studentNumbers }: RecommendationDraft,
): Result<readonly Candidate[], Failure> {
  const wanted = new Set(studentNumbers);
  const chosen = candidatesOf(gathered, { round, on: letterDate }, ({ applicant }) =>
    wanted.has(applicant.studentNumber)
      ? progressOf(applicant, gathered.year, gathered.edition, letterDate)
      : [],
  );
  const found = new Set(chosen.map(({ each }) => each.applicant.studentNumber));
  const missing = [...wanted].filter((number) => !found.has(number));
  const reasons = [
    ...missing.map((number) => `学籍番号「${number}」の生徒は、この回の申込者にいません。`),
    ...chosen.flatMap(({ each, obstacles }) =>
      obstacles.length === 0 ? [] : [`${fullName(each.applicant)}さん: ${obstacles.join('')}`],
    ),
  ];
  if (reasons.length === 0) return ok(chosen);
  const more = reasons.length > 3 ? `ほか ${reasons.length - 3} 人。` : '';
  return fail(
    'input-invalid',
    `推薦書に載せられない生徒がいます。${reasons.slice(0, 3).join('')}${more}選び直してください。`,
  );
}

async function numbersFor(
  ctx: AppContext,
  { edition }: Gathered,
): Promise<Readonly<Record<BatchPaper, string>>> {
  const numberAt = await freeDocumentNumbers(ctx, edition.fiscalYear);
  return Object.fromEntries(batchPapers.map((paper, index) => [paper, numberAt(index)])) as Record<
    BatchPaper,
    string
  >;
}
