import type { KeptPaperList, StudyWillLine } from '#core/contract/kept-papers.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { isStudyWillAsked } from '#core/domain/kept-papers/asked.ts';
import type { KeptPaper } from '#core/domain/kept-papers/kept-paper.ts';
import { isUnregistered, keptUntil, standingOf } from '#core/domain/kept-papers/standing.ts';
import { listDestructions, listKeptPapers } from '#core/store/kept-papers.ts';
import { personAtWork } from '#core/store/people.ts';
import { readSettings } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { studentLine } from '../students/student-line.ts';

/** Who is asked for 学修意欲, and 保管簿. */
export async function keptPaperList(ctx: AppContext): Promise<KeptPaperList> {
  const { cases, edition, asOf } = await gather(ctx);
  const { db } = ctx.workspace();
  const { keepYears } = await readSettings(db);
  const papers = await listKeptPapers(db);
  const { retentionYears } = edition.marks;
  const isAsked = edition.marks.rules.some(({ ways }) =>
    ways.some(({ value }) => value.kind === 'studyWill'),
  );
  return {
    isAsked,
    asked: cases
      .filter(
        (entry) => entry.applicant.studyWillResult !== null || isStudyWillAsked(entry, { edition, asOf }),
      )
      .map((entry) => lineOf(entry, papers)),
    papers: papers.map((paper) => ({
      paper,
      until: keptUntil(paper, keepYears),
      standing: standingOf(paper, keepYears, asOf),
    })),
    destructions: (await listDestructions(db)).map((destruction) => ({
      destruction,
      papers: papers.filter((paper) => paper.destruction?.id === destruction.id).length,
    })),
    retention:
      retentionYears === null ? null : { years: retentionYears.value, citation: retentionYears.citation },
    schoolYears: keepYears,
    asOf,
    person: await personAtWork(db),
  };
}

function lineOf(entry: ApplicantCase, papers: readonly KeptPaper[]): StudyWillLine {
  const { applicant } = entry;
  return {
    line: studentLine(entry),
    method: applicant.studyWillMethod,
    result: applicant.studyWillResult,
    on: applicant.studyWillDate,
    by: applicant.studyWillBy,
    isUnregistered: isUnregistered(applicant, papers),
  };
}
