import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import type { Period } from '../edition-calendar.ts';
import { datesIn, type NoticeDate, plain } from './notice-dates.ts';

// The table 「申込・推薦スケジュール」 of a notice, pasted or out of a file. What is read is proposed and never stored unseen.

/** A round as the notice seems to say it. */
export type NoticeRound = Readonly<{
  label: string;
  /** null = not found: the row cannot be taken as it is */
  application: Period | null;
  posting: Readonly<{ from: IsoDate | null; to: IsoDate }> | null;
  recommendation: Period | null;
  result: string | null;
  /** What to compare with the notice before taking it */
  remarks: readonly string[];
}>;

type Role = 'application' | 'posting' | 'recommendation' | 'result';
type Cells = readonly string[];

/** `rows`: lines of the pasted text cut at tabs, or rows of a sheet. Dates without a year belong to the 年度. */
export function readNotice(rows: readonly Cells[], fiscalYear: number): readonly NoticeRound[] {
  const roles = rolesIn(rows);
  const read = joined(rows).map((cells) => readRow(cells, roles, fiscalYear));
  return read.map((round, at) => withShared(round, read, at));
}

const labelForm =
  /^(?:第[0-9一二三四五六七八九十]+[回次]|[0-9一二三四五六]次|[0-9]+回目|予備回|追加募集|春|秋)/u;

/** Rows that begin with the name of a round, each with the lines that belong to it: a cell may be broken over lines. */
function joined(rows: readonly Cells[]): readonly Cells[] {
  const found: string[][] = [];
  for (const cells of rows) {
    const texts = cells.map(plain);
    const begins = labelForm.test(texts[0] ?? '');
    const last = found.at(-1);
    if (begins) found.push(texts);
    else if (last !== undefined) append(last, texts);
  }
  return found;
}

function append(row: string[], more: readonly string[]): void {
  if (more.length > 1) {
    for (const [at, text] of more.entries()) row[at] = `${row[at] ?? ''}${text}`;
    return;
  }
  row[row.length - 1] = `${row.at(-1) ?? ''}${more[0] ?? ''}`;
}

const roleForms: readonly (readonly [Role, RegExp])[] = [
  ['recommendation', /推薦/u],
  ['posting', /送付|郵送|提出期限/u],
  ['result', /決定|結果|採用/u],
  ['application', /申込|スカラネット/u],
];

/** From the headings above the first round; null where the text is not a table, or has no headings. */
function rolesIn(rows: readonly Cells[]): readonly (Role | null)[] | null {
  const first = rows.findIndex((cells) => labelForm.test(plain(cells[0] ?? '')));
  const headings = rows.slice(0, Math.max(0, first)).filter((cells) => cells.length > 1);
  const width = Math.max(0, ...headings.map((cells) => cells.length));
  if (width < 2) return null;
  const taken = new Set<Role>();
  return Array.from({ length: width }, (_, column) => {
    const text = plain(headings.map((cells) => cells[column] ?? '').join(''));
    const role = roleForms.find(([name, form]) => form.test(text) && !taken.has(name))?.[0] ?? null;
    if (role !== null) taken.add(role);
    return role;
  });
}

function readRow(cells: Cells, roles: readonly (Role | null)[] | null, fiscalYear: number): NoticeRound {
  const name = labelForm.exec(cells[0] ?? '')?.[0] ?? '';
  const rest = [(cells[0] ?? '').slice(name.length), ...cells.slice(1)];
  const isTable = roles !== null && cells.length > 1;
  const texts = isTable ? byRole(rest, roles) : inOrder(rest.join(' '), fiscalYear);
  const dates = (role: Role): readonly NoticeDate[] => datesIn(texts[role] ?? '', fiscalYear);
  const posting = dates('posting');
  const to = posting.at(-1)?.on;
  const wrong = (['application', 'posting', 'recommendation'] as const).flatMap((role) =>
    dates(role).flatMap(({ on, wrongWeekday }) =>
      wrongWeekday === null ? [] : [weekdayRemark(on, wrongWeekday)],
    ),
  );
  const application = periodOf(dates('application'));
  return {
    label: name,
    application,
    posting: to === undefined ? null : { from: posting.length > 1 ? (posting[0]?.on ?? null) : null, to },
    recommendation: periodOf(dates('recommendation')),
    result: (texts.result ?? '').replaceAll(/^[・、。]+|[・、。]+$/gu, '').slice(0, 60) || null,
    remarks: [...(application === null ? [noApplication] : []), ...wrong],
  };
}

const noApplication = '申込期間の始まりと終わりが読み取れません。';

const weekdayRemark = (on: IsoDate, printed: string): string =>
  `「${printed}」は${on.slice(0, 4)}年では${dayWithWeekday(on)}です。通知の年と日付を確かめてください。`;

function byRole(cells: Cells, roles: readonly (Role | null)[]): Readonly<Partial<Record<Role, string>>> {
  const texts: Partial<Record<Role, string>> = {};
  for (const [column, role] of roles.entries()) if (role !== null) texts[role] = cells[column] ?? '';
  return texts;
}

const vague = /\d{1,2}月(?:上旬|中旬|下旬|末|頃|ごろ)(?:頃|ごろ|予定)*/u;

/** Without columns: the order of JASSO's table, 申込期間, 送付期限, 推薦期間, and a time in words at the end. */
function inOrder(text: string, fiscalYear: number): Readonly<Partial<Record<Role, string>>> {
  const line = plain(text);
  const dates = datesIn(line, fiscalYear);
  const spans: string[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const date = dates[at];
    const next = dates[at + 1];
    if (date === undefined) break;
    const isRange =
      next !== undefined &&
      /^(?:から)?～?$/u.test(line.slice(date.at + date.length, next.at)) &&
      line.slice(date.at + date.length, next.at) !== '';
    const last = isRange && next !== undefined ? next : date;
    spans.push(line.slice(date.at, last.at + last.length));
    if (isRange) at += 1;
  }
  const [application, posting, recommendation] = spans;
  return {
    ...(application === undefined ? {} : { application }),
    ...(posting === undefined ? {} : { posting }),
    ...(recommendation === undefined ? {} : { recommendation }),
    result: vague.exec(line)?.[0] ?? '',
  };
}

function periodOf(dates: readonly NoticeDate[]): Period | null {
  const [first, second] = dates;
  return first === undefined || second === undefined ? null : { from: first.on, to: second.on };
}

/** A window printed once for several rounds stands in one of their rows: the row before has it, or else the one after. */
function withShared(round: NoticeRound, rounds: readonly NoticeRound[], at: number): NoticeRound {
  if (round.recommendation !== null) return round;
  const stated = ({ recommendation }: NoticeRound): boolean => recommendation !== null;
  const source = rounds.slice(0, at).findLast(stated) ?? rounds.slice(at + 1).find(stated);
  if (source === undefined) return round;
  return {
    ...round,
    recommendation: source.recommendation,
    remarks: [
      ...round.remarks,
      `推薦期間の欄が空いているため、${source.label}と同じ期間としました。通知を確かめてください。`,
    ],
  };
}
