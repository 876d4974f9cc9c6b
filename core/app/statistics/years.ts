import type { StatisticsView, StatisticsYear } from '#core/contract/statistics.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import { kindsThatOccur, yearStatistics } from '#core/domain/statistics/tally.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { readRecord, recordIds } from '#core/store/year-record.ts';
import type { AppContext, OpenWorkspace } from '../context.ts';
import { gather } from '../gather.ts';
import { openRecord } from '../year/open-record.ts';
import { yearsFolder } from '../year/places.ts';

/** 申込・推薦・採用 of the present year and of every record. */
export async function statisticsView(ctx: AppContext): Promise<StatisticsView> {
  const present = ctx.workspaces.present();
  const years = [await countedIn(ctx, present, null)];
  const unreadable: string[] = [];
  for (const id of recordIds(yearsFolder(present))) {
    const counted = await countedRecord(ctx, present, id);
    if (counted === null) unreadable.push(id);
    else years.push(counted);
  }
  return { years, kinds: kindsThatOccur(years), unreadable };
}

/** A record never changes, so it is counted once for each folder it lies in. */
const known = new Map<string, StatisticsYear>();

async function countedRecord(
  ctx: AppContext,
  present: OpenWorkspace,
  id: string,
): Promise<StatisticsYear | null> {
  const folder = yearsFolder(present);
  const key = `${folder} ${id} ${readRecord({ folder, id })?.laidDownAt}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const opened = await openRecord(present, id, ctx.rulebook);
  if (!opened.ok) return null;
  try {
    const year = await countedIn(ctx, opened.value, id);
    known.set(key, year);
    return year;
  } finally {
    await opened.value.store.close();
  }
}

async function countedIn(
  ctx: AppContext,
  workspace: OpenWorkspace,
  record: string | null,
): Promise<StatisticsYear> {
  const { cases, edition, year } = await gather({ ...ctx, workspace: () => workspace });
  const { scheme } = edition;
  const byFaculty =
    isRelevant('faculty', scheme) && cases.some(({ applicant }) => applicant.faculty !== null);
  return {
    ...yearStatistics(cases, year, scheme),
    record,
    year: fiscalYearWords(edition.fiscalYear),
    editionTitle: edition.title,
    students: cases.length,
    groupedBy: byFaculty ? '学部(科)・学年' : '組',
  };
}
