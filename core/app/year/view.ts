import type { YearListed, YearView } from '#core/contract/year.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { readSettings } from '#core/store/settings.ts';
import { countStudents } from '#core/store/students.ts';
import { readRecord, recordIds } from '#core/store/year-record.ts';
import type { AppContext, OpenWorkspace } from '../context.ts';
import { listEditions } from '../rules/editions.ts';
import { yearsFolder } from './places.ts';
import { obstacleTo } from './undo.ts';

/** The present year, where it can be changed to, and the records of the years before. */
export async function yearView(ctx: AppContext): Promise<YearView> {
  const present = ctx.workspaces.present();
  const { scheme, fiscalYear, title } = present.edition;
  const later = (await listEditions(ctx)).filter((edition) => edition.fiscalYear > fiscalYear);
  const targets = later.toSorted(
    (a, b) =>
      Number(b.scheme === scheme) - Number(a.scheme === scheme) ||
      a.fiscalYear - b.fiscalYear ||
      (a.scheme < b.scheme ? -1 : 1),
  );
  const { yearChange } = await readSettings(present.db);
  return {
    year: fiscalYearWords(fiscalYear),
    fiscalYear,
    editionTitle: title,
    students: await countStudents(present.db),
    targets,
    nextIsThere: later.some((one) => one.scheme === scheme && one.fiscalYear === fiscalYear + 1),
    records: listRecords(present),
    change:
      yearChange === null
        ? null
        : {
            label: yearChange.label,
            at: yearChange.at,
            obstacle: await obstacleTo(present, yearChange),
          },
  };
}

const listRecords = (present: OpenWorkspace): readonly YearListed[] => {
  const folder = yearsFolder(present);
  return recordIds(folder).map((id) => {
    const record = readRecord({ folder, id });
    return {
      id,
      year: record === null ? null : fiscalYearWords(record.fiscalYear),
      editionTitle: record?.editionTitle ?? '',
      laidDownAt: record?.laidDownAt ?? '',
      students: record?.students ?? 0,
    };
  });
};
