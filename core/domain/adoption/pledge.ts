import type { IsoDate } from '../applicant.ts';
import { type Attachment, attachmentName, certificateProblem } from './attachments.ts';
import type { Holder } from './holder.ts';
import { isDone, type StepMark, type Steps } from './step.ts';

/** The steps of a 返還誓約書 besides its papers. */
export const pledgeSteps = [
  'handedOut', // 学生に交付
  'handedIn', // 学生から提出
  'sent', // 機構へ送付
] as const;
export type PledgeStep = (typeof pledgeSteps)[number];

export const pledgeStepLabels: Readonly<Record<PledgeStep, string>> = {
  handedOut: '交付',
  handedIn: '提出',
  sent: '機構へ送付',
};

/** How far a 返還誓約書 is. */
export type PledgeState = 'guaranteeUnknown' | 'notHandedOut' | 'waiting' | 'incomplete' | 'ready' | 'sent';

export const pledgeStateLabels: Readonly<Record<PledgeState, string>> = {
  guaranteeUnknown: '保証制度が未入力',
  notHandedOut: '未交付',
  waiting: '未提出',
  incomplete: '不足・不備',
  ready: '送付できる',
  sent: '送付済',
};

export function pledgeState(
  { guarantee, pledgedOn }: Pick<Holder, 'guarantee' | 'pledgedOn'>,
  attachments: readonly Attachment[],
  steps: Steps,
): PledgeState {
  if (isDone(steps, 'sent')) return 'sent';
  if (isDone(steps, 'handedIn')) {
    if (guarantee === null) return 'guaranteeUnknown';
    return openAttachments(attachments, steps, pledgedOn).length === 0 ? 'ready' : 'incomplete';
  }
  if (steps.get('handedIn')?.kind === 'defect') return 'incomplete';
  return isDone(steps, 'handedOut') ? 'waiting' : 'notHandedOut';
}

/** What is still missing or faulty, with the reason. */
export const openAttachments = (
  attachments: readonly Attachment[],
  steps: Steps,
  pledgedOn: IsoDate | null,
): readonly Readonly<{ attachment: Attachment; reason: string }>[] =>
  attachments.flatMap((attachment) => {
    const reason = openReason(attachment, steps.get(attachment.step), pledgedOn);
    return reason === null ? [] : [{ attachment, reason }];
  });

function openReason(
  attachment: Attachment,
  mark: StepMark | undefined,
  pledgedOn: IsoDate | null,
): string | null {
  switch (mark?.kind) {
    case 'defect':
      return `不備：${mark.note ?? ''}`;
    case 'notNeeded':
      return null;
    case 'done':
      return certificateProblem(attachment, mark.issuedOn, pledgedOn);
    case undefined:
      if (attachment.need === 'needed') return '未提出';
      return attachment.need === 'undetermined' ? '必要かどうかが未入力' : null;
  }
}

/** Not in the hands of JASSO, nor of the school, past the day the school set. */
export const isPledgeLate = (
  { pledgeDueOn }: Pick<Holder, 'pledgeDueOn'>,
  state: PledgeState,
  asOf: IsoDate,
): boolean => state !== 'sent' && state !== 'ready' && pledgeDueOn !== null && pledgeDueOn < asOf;

/** Why a step cannot be recorded now; null = it can. */
export function pledgeStepProblem(
  step: PledgeStep,
  holder: Pick<Holder, 'guarantee' | 'pledgedOn'>,
  attachments: readonly Attachment[],
  steps: Steps,
): string | null {
  switch (step) {
    case 'handedOut':
      return null;
    case 'handedIn':
      return isDone(steps, 'handedOut')
        ? null
        : '返還誓約書の交付がまだ記録されていません。先に記録してください。';
    case 'sent': {
      const state = pledgeState(holder, attachments, steps);
      if (state === 'ready' || state === 'sent') return null;
      if (state === 'guaranteeUnknown') return '保証制度が未入力です。先に入力してください。';
      if (state !== 'incomplete') return '返還誓約書の提出がまだ記録されていません。先に記録してください。';
      const open = openAttachments(attachments, steps, holder.pledgedOn);
      const names = open.map(({ attachment, reason }) => `${attachmentName(attachment)}（${reason}）`);
      return names.length === 0
        ? '不備が残っています。直ってから記録してください。'
        : `添付書類がそろっていません：${names.join('、')}。`;
    }
  }
}
