import type { CandidateTable, CandidateTableRow, StepCell } from '#core/contract/adoption.ts';
import {
  type Candidate,
  isReportLate,
  isReportOpen,
  nextReportStep,
  reportStepLabels,
} from '#core/domain/adoption/candidate.ts';
import { noSteps, type Steps } from '#core/domain/adoption/step.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { type ReportStep, reportSteps } from '#core/domain/edition-adoption.ts';
import { byPlace } from '#core/domain/student-order.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { personIn } from './person.ts';
import { type AdoptionRecords, readAdoption } from './records.ts';
import { stepColumns } from './step-cells.ts';

/** 進学届 of everyone who was a candidate before entry. */
export async function candidateTable(ctx: AppContext): Promise<CandidateTable> {
  const gathered = await gather(ctx);
  return candidateTableOf(gathered, await readAdoption(ctx.workspace().db));
}

export function candidateTableOf(
  { byNumber, edition, asOf }: Gathered,
  { candidates, candidateSteps }: AdoptionRecords,
): CandidateTable {
  const rows = [...candidates.values()]
    .flatMap((candidate) => {
      const known = byNumber.get(candidate.studentNumber);
      const steps = candidateSteps.get(candidate.studentNumber) ?? noSteps;
      return known === undefined ? [] : [rowFor(candidate, steps, personIn(known.applicant), asOf)];
    })
    .sort(byPlace);
  const report = edition.adoption?.report ?? null;
  return {
    asOf,
    rules: report === null ? null : { edition: edition.id, editionTitle: edition.title, rules: report },
    columns: stepColumns(
      reportSteps.map((step) => ({ id: step, label: reportStepLabels[step], group: null })),
      rows,
    ),
    rows,
  };
}

function rowFor(
  candidate: Candidate,
  steps: Steps,
  person: ReturnType<typeof personIn>,
  asOf: IsoDate,
): CandidateTableRow {
  const late = isReportLate(candidate, steps, asOf);
  const next = nextReportStep(steps);
  const cellFor = (step: ReportStep): StepCell => ({
    mark: steps.get(step) ?? null,
    asked: 'needed',
    late: late && step === next,
    hint: null,
  });
  return {
    ...person,
    key: candidate.studentNumber,
    kinds: candidate.kinds,
    dueOn: candidate.dueOn,
    late,
    isOpen: isReportOpen(steps),
    cells: Object.fromEntries(reportSteps.map((step) => [step, cellFor(step)])),
  };
}
