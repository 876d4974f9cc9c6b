import type { StepChange } from '#core/contract/adoption.ts';
import { checkReportStep } from '#core/domain/adoption/candidate.ts';
import { isLoan } from '#core/domain/adoption/holder.ts';
import { type PledgeStep, pledgeStepProblem, pledgeSteps } from '#core/domain/adoption/pledge.ts';
import { requestNeed, reviewStepOf, reviewStepProblem } from '#core/domain/adoption/review.ts';
import type { StepMark, Steps } from '#core/domain/adoption/step.ts';
import { assertNever } from '#core/domain/result.ts';
import { candidateStepChange, holderStepChange } from '#core/store/adoption/steps.ts';
import type { Change } from '#core/store/entities.ts';
import type { HolderContext } from './holder-context.ts';
import type { AdoptionRecords } from './records.ts';

/** Where one step stands in the work under way, and how it is written. */
export type Place = Readonly<{
  studentNumber: string;
  /** Of what the steps are: 学籍番号 or the id of the scholarship */
  owner: string;
  step: string;
  problem: (mark: StepMark | null, steps: Steps) => string | null;
  change: (before: StepMark | null, after: StepMark | null) => Change | null;
}>;

/** null: there is no such record. */
export function placeOf(
  one: StepChange,
  records: AdoptionRecords,
  holders: ReadonlyMap<string, HolderContext>,
): Place | null {
  switch (one.of) {
    case 'candidate': {
      const { studentNumber, step } = one;
      if (!records.candidates.has(studentNumber)) return null;
      return {
        studentNumber,
        owner: studentNumber,
        step,
        problem: (mark, steps) => {
          if (mark !== null && mark.kind !== 'done')
            return '進学届の手続きに「不備」や「不要」はありません。';
          const checked = checkReportStep(step, mark, steps);
          return checked.ok ? null : checked.error;
        },
        change: (before, after) => candidateStepChange({ studentNumber, step }, before, after),
      };
    }
    case 'pledge': {
      const context = holders.get(one.holderId);
      return context === undefined ? null : ofPledge(one.step, context);
    }
    case 'review': {
      const context = holders.get(one.holderId);
      return context === undefined ? null : ofReview(one, context);
    }
    default:
      return assertNever(one);
  }
}

function holderPlace(
  step: string,
  { holder: { id, studentNumber } }: HolderContext,
  problem: Place['problem'],
): Place {
  return {
    studentNumber,
    owner: id,
    step,
    problem,
    change: (before, after) => holderStepChange({ holderId: id, studentNumber, step }, before, after),
  };
}

const isPledgeStep = (step: string): step is PledgeStep => pledgeSteps.some((each) => each === step);

function ofPledge(step: string, context: HolderContext): Place {
  const { holder, attachments } = context;
  return holderPlace(step, context, (mark, steps) => {
    if (!isLoan(holder.kind)) return '給付奨学金に返還誓約書はありません。';
    if (mark === null) return null;
    if (isPledgeStep(step)) {
      if (mark.kind === 'notNeeded' || (mark.kind === 'defect' && step !== 'handedIn'))
        return 'この手続きは、済みかどうかだけを記録します。';
      return pledgeStepProblem(step, holder, attachments, steps);
    }
    const asked = attachments.some((attachment) => attachment.step === step);
    return asked ? null : 'この学生の保証制度では要らない書類です。保証制度を確かめてください。';
  });
}

function ofReview({ step, year }: Extract<StepChange, { of: 'review' }>, context: HolderContext): Place {
  const { holder, applicant, events, reviews } = context;
  const need = requestNeed(holder, events, applicant, year);
  const decision = reviews.find((each) => each.year === year)?.decision ?? null;
  return holderPlace(reviewStepOf(step, year), context, (mark) => {
    if (mark === null) return null;
    if (mark.kind === 'defect') return '継続願の不備は、スカラネットで学生が直してから記録してください。';
    if (mark.kind === 'notNeeded' && step !== 'request')
      return 'この手続きは、済みかどうかだけを記録します。';
    return reviewStepProblem(step, need, decision);
  });
}
