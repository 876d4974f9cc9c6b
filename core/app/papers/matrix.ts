import type { PaperColumn, PaperMatrix } from '#core/contract/papers.ts';
import { fullName } from '#core/domain/applicant.ts';
import { type ApplicantCase, groupNameOf } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { PaperRule } from '#core/domain/edition-papers.ts';
import type { PaperOwner, PaperStatus } from '#core/domain/papers.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { paperCounts, studentLine } from '../students/student-line.ts';

/** Students down, papers across; everyone who owes a paper. */
export async function paperMatrix(ctx: AppContext): Promise<PaperMatrix> {
  const { cases, edition } = await gather(ctx);
  const owing = cases.filter(({ papers }) => papers.length > 0);
  return {
    isListed: edition.papers.list.length > 0,
    columns: paperColumns(
      edition,
      owing.flatMap(({ papers }) => papers),
    ),
    rows: owing.map((entry) => ({ line: studentLine(entry), papers: entry.papers })),
    missingByClass: missingByClass(owing, edition.scheme),
  };
}

/** In the order of JASSO's list, a supporter's papers side by side; only papers that somebody owes. */
function paperColumns(edition: Edition, papers: readonly PaperStatus[]): readonly PaperColumn[] {
  const byKey = Map.groupBy(papers, ({ need }) => need.key);
  return edition.papers.list.flatMap((rule) =>
    owners.flatMap(({ owner, mark }) => {
      const key = owner === 'applicant' ? rule.id : `${rule.id}:${owner}`;
      const statuses = byKey.get(key);
      return statuses === undefined ? [] : [columnOf(key, rule, mark, statuses)];
    }),
  );
}

const owners = [
  { owner: 'applicant', mark: '' },
  { owner: 'supporter1', mark: '①' },
  { owner: 'supporter2', mark: '②' },
] as const satisfies readonly Readonly<{ owner: PaperOwner; mark: string }>[];

function columnOf(key: string, rule: PaperRule, mark: string, statuses: readonly PaperStatus[]): PaperColumn {
  return {
    key,
    number: rule.number,
    label: mark === '' ? rule.label : `${rule.label}（生計維持者${mark}）`,
    shortLabel: `${rule.shortLabel}${mark}`,
    ...paperCounts(statuses),
  };
}

/** Classes in their order, as the cases are. */
function missingByClass(cases: readonly ApplicantCase[], scheme: Scheme): PaperMatrix['missingByClass'] {
  const missing = cases.flatMap((entry) => {
    const papers = entry.papers.filter(isMissing).map(({ need }) => need.label);
    return papers.length === 0 ? [] : [{ entry, papers }];
  });
  return [...Map.groupBy(missing, ({ entry }) => groupNameOf(entry.applicant, scheme))].map(
    ([className, students]) => ({
      className,
      students: students.map(({ entry: { applicant }, papers }) => ({
        studentNumber: applicant.studentNumber,
        name: fullName(applicant),
        papers,
      })),
    }),
  );
}

/** A paper with a defect has to come once more. */
const isMissing = ({ need, state }: PaperStatus): boolean =>
  need.status === 'needed' && state.kind !== 'received';
