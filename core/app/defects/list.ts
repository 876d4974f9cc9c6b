import type { Inspection, InspectionList, InspectionQuestion } from '#core/contract/inspection.ts';
import { type Defect, isFaulty } from '#core/domain/defects/defect.ts';
import { applicationDay, type Inspected } from '#core/domain/defects/inspected.ts';
import { type LookQuestion, lookQuestions } from '#core/domain/defects/questions.ts';
import type { Failure } from '#core/domain/failure.ts';
import { isInHand } from '#core/domain/paper-way/order.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { studentLine } from '../students/student-line.ts';
import { studentUnknown } from '../students/unknown.ts';
import { defectsOfAll, inspectedOfAll } from './defects-of-all.ts';

/** Everyone who owes papers, with how far 点検 has come. */
export async function inspectionList(ctx: AppContext): Promise<InspectionList> {
  const gathered = await gather(ctx);
  const inspected = await inspectedOfAll(ctx, gathered);
  const defects = await defectsOfAll(ctx, gathered);
  return {
    isListed: gathered.edition.defects !== null,
    rows: gathered.cases.flatMap(({ applicant: { studentNumber }, papers }) => {
      const each = inspected.get(studentNumber);
      if (each === undefined || papers.length === 0) return [];
      return [lineOf(each, defects.get(studentNumber) ?? [])];
    }),
  };
}

function lineOf(inspected: Inspected, defects: readonly Defect[]): InspectionList['rows'][number] {
  const questions = lookQuestions(inspected);
  return {
    line: studentLine(inspected.entry),
    asked: questions.length,
    answered: questions.filter(({ outcome }) => outcome !== null).length,
    inHand: inspected.entry.papers.filter(({ way }) => isInHand(way)).length,
    faults: defects.filter(isFaulty).length,
    isClosable: defects.length === 0,
  };
}

export async function inspectionOf(
  ctx: AppContext,
  studentNumber: string,
): Promise<Result<Inspection, Failure>> {
  const gathered = await gather(ctx);
  const inspected = (await inspectedOfAll(ctx, gathered)).get(studentNumber);
  if (inspected === undefined) return studentUnknown(studentNumber);
  return ok({
    line: studentLine(inspected.entry),
    questions: lookQuestions(inspected).map(shown),
    defects: (await defectsOfAll(ctx, gathered)).get(studentNumber) ?? [],
    applicationDay: applicationDay(inspected),
    fiscalYear: gathered.edition.fiscalYear,
  });
}

const shown = ({ paperKey, paper, look, check, outcome }: LookQuestion): InspectionQuestion => ({
  paperKey,
  paperLabel: paper?.need.shortLabel ?? null,
  look: look.value.id,
  question: look.value.question,
  label: look.value.label,
  answer: look.value.answer,
  withinMonths: look.value.withinMonths,
  citation: look.citation,
  check,
  outcome,
});
