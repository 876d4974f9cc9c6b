import { extname } from 'node:path';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { byPlace } from '#core/domain/student-order.ts';
import { writeCsv } from '#core/sheets/write/write-csv.ts';
import { writeRoster, writeRosterCsv } from '#core/sheets/write/write-roster.ts';
import { isListDocument } from '#core/sheets/write/write-workbook.ts';
import { listApplicants } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { writeFileSafely } from '../write-file.ts';
import { noOptions, prepareForm } from './prepare-form.ts';
import { saveForm } from './save-form.ts';

/** The lists there are as files for other programs: 名簿 as stored, and the forms that are lists. */
export const listIds = [
  'roster',
  'recommendation-list',
  'scholar-ac',
  'recommendation-status',
  'judgement-table',
  'changed-names',
] as const;
export type ListId = (typeof listIds)[number];

export type ListRequest = Readonly<{ list: ListId; path: string }>;

/** Writes a list as .xlsx or .csv, as the name of the file says. */
export async function exportList(ctx: AppContext, request: ListRequest): Promise<Result<null, Failure>> {
  switch (extname(request.path).toLowerCase()) {
    case '.xlsx':
      return request.list === 'roster'
        ? exportRoster(ctx, request.path, 'xlsx')
        : exportForm(ctx, request.list, request.path);
    case '.csv':
      return request.list === 'roster'
        ? exportRoster(ctx, request.path, 'csv')
        : exportCsv(ctx, request.list, request.path);
    default:
      return fail(
        'input-invalid',
        '一覧は .xlsx か .csv で書き出します。ファイル名の末尾を確かめてください。',
      );
  }
}

async function exportRoster(
  ctx: AppContext,
  path: string,
  format: 'xlsx' | 'csv',
): Promise<Result<null, Failure>> {
  const { db, edition } = ctx.workspace();
  const { school, asOf } = await gather(ctx);
  // From the store itself: what is only derived (the school's 課程 for those without one) is no part of the roster.
  const applicants = (await listApplicants(db, { edition, asOf })).toSorted(byPlace);
  if (format === 'csv') return writeFileSafely(path, writeRosterCsv(applicants, edition.scheme));
  const frame = {
    schoolName: school?.name ?? '',
    editionTitle: edition.title,
    scheme: edition.scheme,
    printedOn: ctx.clock.today(),
  };
  return writeFileSafely(path, await writeRoster(applicants, frame));
}

type FormListId = Exclude<ListId, 'roster'>;

/** An Excel list carries a document number, so it is kept like every form that is saved. */
async function exportForm(ctx: AppContext, form: FormListId, path: string): Promise<Result<null, Failure>> {
  const saved = await saveForm(ctx, {
    form,
    format: 'xlsx',
    selection: { kind: 'suggested' },
    options: noOptions,
    path,
  });
  return saved.ok ? ok(null) : saved;
}

/** Rows for another program: no number, no frame, nothing kept. */
async function exportCsv(ctx: AppContext, form: FormListId, path: string): Promise<Result<null, Failure>> {
  const prepared = await prepareForm(ctx, { form, selection: { kind: 'suggested' }, options: noOptions });
  if (!prepared.ok) return prepared;
  const { document } = prepared.value;
  if (!isListDocument(document))
    return fail('input-invalid', `${document.frame.title}は一覧ではありません。`);
  return writeFileSafely(path, writeCsv(document));
}
