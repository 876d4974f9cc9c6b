import type { PledgeRow, PledgeTable, StepCell } from '#core/contract/adoption.ts';
import { type Attachment, attachmentName, certificateProblem } from '#core/domain/adoption/attachments.ts';
import { isLoan } from '#core/domain/adoption/holder.ts';
import { isOver, stateLabel } from '#core/domain/adoption/holder-state.ts';
import {
  isPledgeLate,
  openAttachments,
  type PledgeStep,
  pledgeState,
  pledgeStateLabels,
  pledgeStepLabels,
  pledgeSteps,
} from '#core/domain/adoption/pledge.ts';
import { byPlace } from '#core/domain/student-order.ts';
import type { AppContext } from '../context.ts';
import { type AdoptionState, adoptionState, type HolderContext } from './holder-context.ts';
import { personIn } from './person.ts';
import { rulesByEdition } from './rules-by-edition.ts';
import { stepColumns } from './step-cells.ts';

/** 返還誓約書 of every loan with its papers. */
export const pledgeTable = async (ctx: AppContext): Promise<PledgeTable> =>
  pledgeTableOf(await adoptionState(ctx));

export function pledgeTableOf({ gathered: { asOf }, holders }: AdoptionState): PledgeTable {
  const loans = holders.filter(({ holder }) => isLoan(holder.kind));
  const rows = loans.map((each) => pledgeRow(each, asOf)).sort(byPlace);
  const papers = new Map(
    loans.flatMap(({ attachments }) => attachments.map((each) => [each.step, each] as const)),
  );
  const names = [
    ...before.map(stepName),
    ...[...papers.values()].map((paper) => ({
      id: paper.step,
      label: paper.title,
      group: paper.of ?? '本人',
    })),
    ...after.map(stepName),
  ];
  return {
    asOf,
    rules: rulesByEdition(loans, ({ adoption }) => adoption?.pledge ?? null),
    columns: stepColumns(names, rows),
    rows,
  };
}

/** The papers stand between the pledge's way to the school and its way to JASSO. */
const before = pledgeSteps.slice(0, 2);
const after = pledgeSteps.slice(2);
const stepName = (step: PledgeStep) => ({ id: step, label: pledgeStepLabels[step], group: null });

function pledgeRow(context: HolderContext, asOf: string): PledgeRow {
  const { holder, applicant, edition, steps, attachments, standing } = context;
  const state = pledgeState(holder, attachments, steps);
  const over = isOver(standing.state) && state !== 'sent';
  const late = !over && isPledgeLate(holder, state, asOf);
  const open = new Map(
    openAttachments(attachments, steps, holder.pledgedOn).map(({ attachment, reason }) => [
      attachment.step,
      reason,
    ]),
  );
  const stepCell = (step: PledgeStep): readonly [string, StepCell] => [
    step,
    {
      mark: steps.get(step) ?? null,
      asked: over ? 'notNeeded' : 'needed',
      late: late && step === 'handedIn' && !steps.has(step),
      hint: null,
    },
  ];
  return {
    ...personIn(applicant),
    key: holder.id,
    holder,
    editionTitle: edition?.shortTitle ?? holder.edition,
    state,
    stateLabel: over ? stateLabel(standing.state, holder.kind) : pledgeStateLabels[state],
    late,
    isOpen: !over && state !== 'sent',
    cells: Object.fromEntries([
      ...pledgeSteps.map(stepCell),
      ...attachments.map((attachment) => [attachment.step, paperCell(attachment, context, late)] as const),
    ]),
    attachments: attachments.map((attachment) => ({
      attachment,
      reason: open.get(attachment.step) ?? null,
    })),
  };
}

function paperCell(attachment: Attachment, { steps, holder }: HolderContext, late: boolean): StepCell {
  const mark = steps.get(attachment.step) ?? null;
  const old = mark?.kind === 'done' ? certificateProblem(attachment, mark.issuedOn, holder.pledgedOn) : null;
  const condition = attachment.condition === null ? '' : `（${attachment.condition}）`;
  return {
    mark,
    asked: attachment.need,
    late: late && mark === null && attachment.need === 'needed',
    hint: old ?? `${attachmentName(attachment)}${condition}`,
  };
}
