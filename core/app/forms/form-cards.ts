import type { FormCard } from '#core/contract/forms.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { PreChecks } from '#core/domain/documents/changed-names.ts';
import { formsOf } from '#core/domain/documents/forms-of-scheme.ts';
import type { FormFormat, FormId } from '#core/domain/documents/model.ts';
import { formTitles } from '#core/domain/documents/words.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { lastPrints } from '#core/store/prints.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { preChecks } from '../scholarnet/pre-checks.ts';
import { isSuggested } from './cases-for.ts';
import { obstaclesFor } from './obstacles.ts';

type Described = Readonly<{
  purpose: string;
  formats: readonly FormFormat[];
  /** null where only drawing tells */
  pages: (cases: readonly ApplicantCase[]) => number | null;
}>;

const onePageEach = (cases: readonly ApplicantCase[]): number => cases.length;
const onlyDrawingTells = (): null => null;

const described: Readonly<Record<FormId, Described>> = {
  'recommendation-list': {
    purpose: '校長の決裁を受けるための一覧です。奨学金の種類ごとに、評定平均値と推薦の根拠を載せます。',
    formats: ['pdf', 'xlsx'],
    pages: onlyDrawingTells,
  },
  'cover-sheets': {
    purpose: '生徒ごとの提出書類に付ける表紙です。希望、必要な書類、大事な日付を1枚にまとめます。',
    formats: ['pdf'],
    pages: onePageEach,
  },
  'scholar-ac': {
    purpose: 'スカラACに何を入力するかを、受付番号の順に示します。横に置いて入力できます。',
    formats: ['pdf', 'xlsx'],
    pages: onlyDrawingTells,
  },
  'recommendation-status': {
    purpose: '推薦書と一緒に確かめる人数の表です。全申込者・既推薦者・今回推薦者・未推薦者を数えます。',
    formats: ['pdf', 'xlsx'],
    pages: () => 1,
  },
  'judgement-table': {
    purpose: '全員の全項目の判定です。Excel で絞り込んで確かめ、年度の控えとして残せます。',
    formats: ['xlsx'],
    pages: onlyDrawingTells,
  },
  'missing-papers': {
    purpose: '足りない書類や不備のある書類を、生徒ごとに知らせる文書です。',
    formats: ['pdf'],
    pages: onlyDrawingTells,
  },
  'scholarnet-sheets': {
    purpose:
      '生徒がスカラネットに入力する内容を、欄の順に示します。変わる字に印を付け、足りない欄は生徒が書きます。',
    formats: ['pdf'],
    pages: onlyDrawingTells,
  },
  'changed-names': {
    purpose: 'スカラネットで氏名の形が変わる生徒の一覧です。学校の書類の氏名と照らし合わせるために使います。',
    formats: ['pdf', 'xlsx'],
    pages: onlyDrawingTells,
  },
};

/** One card per form, with what it would hold now. */
export async function formCards(ctx: AppContext): Promise<Result<readonly FormCard[], Failure>> {
  const gathered = await gather(ctx);
  const checks = await preChecks(ctx);
  if (!checks.ok) return checks;
  const printed = await lastPrints(ctx.workspace().db);
  const today = ctx.clock.today();
  return ok(
    formsOf(gathered.edition.scheme).map((form) =>
      card(form, gathered, checks.value, printed.get(form) ?? null, today),
    ),
  );
}

function card(
  form: FormId,
  gathered: Gathered,
  checks: PreChecks,
  last: Readonly<{ at: string; documentNumber: string }> | null,
  today: string,
): FormCard {
  const { purpose, formats, pages } = described[form];
  const cases = gathered.cases.filter((each) => isSuggested[form](each, checks));
  return {
    form,
    title: formTitles[form],
    purpose,
    formats,
    students: cases.length,
    pages: pages(cases),
    lastPrinted: last && { at: last.at, documentNumber: last.documentNumber },
    obstacles: obstaclesFor(form, cases, gathered, today),
  };
}

/** What belongs to the recommendation. The papers for スカラネット come before it, when the students type. */
export async function recommendationCards(ctx: AppContext): Promise<Result<readonly FormCard[], Failure>> {
  const cards = await formCards(ctx);
  return cards.ok ? ok(cards.value.filter(({ form }) => !beforeEntry.has(form))) : cards;
}

const beforeEntry: ReadonlySet<FormId> = new Set(['scholarnet-sheets', 'changed-names']);
