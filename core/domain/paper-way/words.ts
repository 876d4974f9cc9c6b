import { japaneseDate } from '../dates.ts';
import { assertNever } from '../result.ts';
import type { PaperStage } from './order.ts';
import type { PaperCopy, PaperStep, PaperWay } from './step.ts';

export const stageLabels: Readonly<Record<PaperStage, string>> = {
  notReceived: '未提出',
  received: '受領',
  checked: '点検済み',
  returned: '差戻し',
  resubmitted: '再提出',
  sealed: '封入',
  sent: '発送',
  arrived: '機構受付',
  queried: '不備照会',
  givenBack: '返却',
  kept: '保管',
  destroyed: '廃棄',
};

export const copyLabels: Readonly<Record<NonNullable<PaperCopy>, string>> = {
  original: '原本',
  copy: 'コピー',
};

/** What belongs to a step beside its day and person: 「原本」「署名がない（期限 6月24日、保護者に連絡）」「第1便」; '' = nothing */
export function stepDetail(step: PaperStep): string {
  switch (step.kind) {
    case 'received':
    case 'resubmitted':
      return step.copy === null ? '' : copyLabels[step.copy];
    case 'returned':
      return `${step.defect}${bracketed([dueWords(step.dueOn), step.toldTo === null ? '' : `${step.toldTo}に連絡`])}`;
    case 'queried':
      return `${step.about}${bracketed([dueWords(step.dueOn)])}`;
    case 'sealed':
    case 'sent':
    case 'arrived':
      return shipmentName(step.shipment);
    case 'checked':
    case 'givenBack':
    case 'kept':
    case 'destroyed':
      return '';
    default:
      return assertNever(step);
  }
}

export const shipmentName = (number: number): string => `第${number}便`;

const dueWords = (dueOn: string | null): string => (dueOn === null ? '' : `期限 ${japaneseDate(dueOn)}`);

function bracketed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `（${said.join('、')}）`;
}

/** 「受領（原本）→差戻し（署名がない）→再提出」 */
export const wayWords = (way: PaperWay): string =>
  way.map((step) => `${stageLabels[step.kind]}${bracketed([stepDetail(step)])}`).join('→');
