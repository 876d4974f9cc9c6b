import type { Todo } from '#core/contract/home.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { isUnregistered, standingOf } from '#core/domain/kept-papers/standing.ts';
import { listKeptPapers } from '#core/store/kept-papers.ts';
import { readSettings } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import type { Gathered } from '../gather.ts';
import { counted } from './counted.ts';

/** レポート・面談票 that nobody put into 保管簿, and those whose time is over. */
export async function keptPaperTodos(
  ctx: AppContext,
  { cases, asOf }: Pick<Gathered, 'cases'> & Readonly<{ asOf: IsoDate }>,
): Promise<readonly Todo[]> {
  const { db } = ctx.workspace();
  const { keepYears } = await readSettings(db);
  const papers = await listKeptPapers(db);
  const due = papers.filter((paper) => standingOf(paper, keepYears, asOf) === 'due').length;
  const missing = cases.filter(({ applicant }) => isUnregistered(applicant, papers)).length;
  return [
    ...counted(
      'kept-missing',
      missing,
      (n) => `学修意欲の確認が済み、レポート・面談票が保管簿にない生徒が ${n} 人います。`,
      { screen: 'keptPapers', tab: 'asked' },
    ),
    ...counted('kept-due', due, (n) => `保管の期限が過ぎたレポート・面談票が ${n} 件あります。`, {
      screen: 'keptPapers',
      tab: 'register',
    }),
  ];
}
