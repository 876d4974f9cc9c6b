import { type IncomeState, incomeStates } from '../applicant.ts';
import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

/** Short words for a cell or a select. The day that parts 以前から and 最近 is rule data of the edition. */
export const incomeStateLabels: Readonly<Record<IncomeState, string>> = {
  noneSinceBefore: '無収入（以前から）',
  noneLeftRecently: '無収入（最近の退職・廃業）',
  salarySinceBefore: '給与（以前から）',
  salaryRecent: '給与（最近の就職・転職）',
  businessSinceBefore: '自営業等（以前から）',
  businessRecent: '自営業等（最近の開業）',
  unemploymentBenefit: '失業手当',
  welfare: '生活保護',
  pension: '年金',
  sicknessAllowance: '傷病手当金',
  childAllowance: '児童手当等',
  workersCompensation: '労災保険',
  relativesSupport: '親族等からの援助・養育費',
  abroad: '海外に居住',
  otherAllowance: 'その他の公的手当等',
};

const byLabel = new Map(incomeStates.map((state) => [key(incomeStateLabels[state]), state] as const));

/** Several states may stand in one cell, parted by 「、」, a comma or a line break. */
export function readIncomeStates(cell: CellValue): Read<readonly IncomeState[]> {
  const words = plainText(cell)
    .split(/[、,;\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const states: IncomeState[] = [];
  for (const word of words) {
    const state = byLabel.get(key(word));
    if (state === undefined)
      return unread(
        `${quoted({ kind: 'text', text: word })}は収入の状況の言葉ではありません。${Object.values(incomeStateLabels).join('、')}から選んでください。`,
      );
    if (!states.includes(state)) states.push(state);
  }
  return states.length === 0 ? unread(`${quoted(cell)}には収入の状況がありません。`) : read(states);
}

function key(label: string): string {
  return label.normalize('NFKC').replace(/\s/gu, '');
}
