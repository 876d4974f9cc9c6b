import type { PackPart } from '#core/contract/handover.ts';
import { fullName } from '#core/domain/applicant.ts';
import type { FormId } from '#core/domain/documents/model.ts';
import { type SheetKind, sheetTitles } from '#core/domain/documents/print-sheet.ts';
import { formTitles } from '#core/domain/documents/words.ts';
import type { Failure } from '#core/domain/failure.ts';
import { judgementLines } from '#core/domain/handover/judgement-line.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeChangeLog } from '#core/sheets/write/change-log.ts';
import { writeJudgementLog } from '#core/sheets/write/judgement-log.ts';
import { writeOpenCases } from '#core/sheets/write/open-cases.ts';
import { frozenJudgements, judgementLog } from '#core/store/judgement-log.ts';
import { previewCalendar } from '../calendar/print.ts';
import { yearFile } from '../calendar/save-ics.ts';
import type { AppContext, Job } from '../context.ts';
import { gather } from '../gather.ts';
import { allLogRows } from '../log/all-rows.ts';
import { prepareSheet } from '../print-sheets/prepare-sheet.ts';
import { drawPdf } from '../unrecorded-pdf.ts';
import { openCasesOf } from './sheets.ts';

/** A file with its place in the pack */
export type PackFile = Readonly<{ path: string; bytes: Uint8Array }>;
/** `notes`: what the officer should know of it, as sentences */
export type MadePart = Readonly<{ files: readonly PackFile[]; notes: readonly string[] }>;

const files = (...made: readonly PackFile[]): Result<MadePart, never> => ok({ files: made, notes: [] });

type Making = Readonly<{
  part: PackPart;
  make: (ctx: AppContext, job: Job) => Promise<Result<MadePart, Failure>>;
}>;

type PackSheet = Extract<SheetKind, 'first-day' | 'open-cases' | 'handover-notes' | 'school-rules'>;

const pdf =
  (kind: PackSheet, path: string) =>
  async (ctx: AppContext, job: Job): Promise<Result<MadePart, Failure>> => {
    const prepared = await prepareSheet(ctx, { sheet: { kind }, studentNumber: null }, job);
    if (!prepared.ok) return prepared;
    const drawn = await drawPdf(ctx, prepared.value, job);
    return drawn.ok ? files({ path, bytes: drawn.value.pdf }) : drawn;
  };

/** What the pack holds, in the order in which a new officer reads it. */
export const making: readonly Making[] = [
  {
    part: {
      name: sheetTitles['first-day'],
      about: 'この仕事、いまの状況、すること、一年の日程、どこに何があるか',
      formats: 'PDF',
    },
    make: pdf('first-day', '1 はじめの日に読む.pdf'),
  },
  {
    part: { name: '年間日程', about: '機構の日程と校内の締切', formats: 'PDF・予定表' },
    make: makeCalendar,
  },
  {
    part: {
      name: sheetTitles['open-cases'],
      about: '終わっていない申込みと、次にすること・だれが・いつまで',
      formats: 'PDF・Excel',
    },
    make: makeOpenCases,
  },
  {
    part: { name: '判定の記録', about: '印刷した帳票と推薦書に残した判定と理由', formats: 'Excel' },
    make: makeJudgementLog,
  },
  {
    part: {
      name: sheetTitles['school-rules'],
      about: '学校の基準と、学校で作った・確認した規則の版',
      formats: 'PDF・版のファイル',
    },
    make: makeRules,
  },
  {
    part: { name: sheetTitles['handover-notes'], about: '次の担当者への申し送り', formats: 'PDF' },
    make: pdf('handover-notes', '6 校内の申し送り.pdf'),
  },
  {
    part: { name: '変更の記録', about: 'だれが・いつ・何を変えたか', formats: 'Excel' },
    make: makeChangeLog,
  },
];

async function makeCalendar(ctx: AppContext, job: Job): Promise<Result<MadePart, Failure>> {
  const drawn = await previewCalendar(ctx, job);
  if (!drawn.ok) return drawn;
  const { bytes, events } = await yearFile(ctx);
  return files(
    { path: '2 年間日程.pdf', bytes: drawn.value.pdf },
    ...(events === 0 ? [] : [{ path: '2 年間日程.ics', bytes }]),
  );
}

async function makeOpenCases(ctx: AppContext, job: Job): Promise<Result<MadePart, Failure>> {
  const drawn = await pdf('open-cases', '3 未了の案件.pdf')(ctx, job);
  if (!drawn.ok) return drawn;
  const gathered = await gather(ctx);
  const bytes = await writeOpenCases(await openCasesOf(ctx, gathered), gathered.asOf);
  return files(...drawn.value.files, { path: '3 未了の案件.xlsx', bytes });
}

/** Far more than a school prints in a year; Excel itself takes a million rows. */
const judgementsAtMost = 20_000;

async function makeJudgementLog(ctx: AppContext): Promise<Result<MadePart, Failure>> {
  const { db } = ctx.workspace();
  const { byNumber } = await gather(ctx);
  const frozen = (await frozenJudgements(db)).map(({ number, madeOn, judgement }) => ({
    at: madeOn,
    document: `第${number}次の推薦書`,
    paper: '推薦書',
    judgement,
  }));
  const printed = (await judgementLog(db, judgementsAtMost)).map(({ document, form, at, judgement }) => ({
    at,
    document,
    paper: formTitles[form as FormId] ?? form,
    judgement,
  }));
  const titles = new Map(ctx.rulebook.editions.map(({ id, shortTitle }) => [id, shortTitle]));
  const lines = judgementLines([...frozen, ...printed], {
    nameOf: (number) => {
      const found = byNumber.get(number);
      return found === undefined ? '' : fullName(found.applicant);
    },
    titleOf: (id) => titles.get(id) ?? id,
  });
  const bytes = await writeJudgementLog(lines, ctx.clock.today());
  const isCut = printed.length === judgementsAtMost;
  return ok({
    files: [{ path: '4 判定の記録.xlsx', bytes }],
    notes: isCut ? [`判定の記録は、新しいものから ${judgementsAtMost} 人分です。`] : [],
  });
}

async function makeRules(ctx: AppContext, job: Job): Promise<Result<MadePart, Failure>> {
  const drawn = await pdf('school-rules', '5 校内基準と規則.pdf')(ctx, job);
  if (!drawn.ok) return drawn;
  const own = ctx.shelf.own().editions.map(({ fileName, text }) => ({
    path: `規則の版/${fileName}`,
    bytes: new TextEncoder().encode(text),
  }));
  return files(...drawn.value.files, ...own);
}

const everything = { text: '', student: null, person: null, kind: null, from: null, to: null } as const;
const logRowsAtMost = 50_000;

/** A record too long for one workbook does not keep the rest of the pack from being made. */
async function makeChangeLog(ctx: AppContext, job: Job): Promise<Result<MadePart, Failure>> {
  const file = (bytes: Uint8Array): PackFile => ({ path: '7 変更の記録.xlsx', bytes });
  const today = ctx.clock.today();
  const rows = await allLogRows(ctx, everything, logRowsAtMost, job);
  if (rows.ok) return files(file(await writeChangeLog(rows.value, 'すべての記録', today)));
  if (rows.error.code !== 'nothing-selected') return rows;
  if (await hasLog(ctx)) return ok({ files: [], notes: [logTooLong] });
  return files(file(await writeChangeLog([], 'まだ記録がありません', today)));
}

const logTooLong = '変更の記録は長いため入れていません。「変更の記録」の画面で期間を決めて保存してください。';

const hasLog = async (ctx: AppContext): Promise<boolean> =>
  (await ctx.workspace().db.selectFrom('batches').select('id').limit(1).execute()).length > 0;
