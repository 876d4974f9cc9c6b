import { expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from '../judge/applicants.ts';

const edition = await shippedEdition('emergency-2023');

const nextStep = (facts: Partial<Applicant>) =>
  judge(
    { ...emptyApplicant, choice: 3, emergencyMonth: '2023-05', ...facts },
    edition,
    '2023-08-10',
  ).wishes[0]?.criteria.find(({ id }) => id === 'qualification.emergency')?.next;

it.each([
  [
    5,
    'スカラネットでは家計基準該当事由の「(2) 年間の支出金額が著しく増大又は収入金額が著しく減少したため」を選んでください。A欄とB欄を記入してください。この事由の注: 著しく支出が増大または収入が減少したもの。',
  ],
  [
    13,
    'スカラネットでは家計基準該当事由の「(2) 年間の支出金額が著しく増大又は収入金額が著しく減少したため」を選んでください。A欄とB欄を記入してください。被災（罹災）証明書が必要です。',
  ],
  [
    14,
    'スカラネットでは家計基準該当事由の「(3) その他上記以外の家計急変により就学継続が困難のため」を選んでください。B欄を記入してください。',
  ],
] as const)('the steps of cause (%i) stand beside the verdict', (emergencyCause, steps) => {
  expect(nextStep({ emergencyCause })).toBe(steps);
});
