import type { CauseNeeds } from './cause-needs.ts';

/** What to do with the cause in スカラネット and at the school, in sentences. */
export const causeSteps = ({ ground, columns, papers, note }: CauseNeeds): string =>
  [
    `スカラネットでは家計基準該当事由の「${ground}」を選んでください。`,
    columns.length === 0 ? '' : `${columns.map(({ name }) => name).join('と')}を記入してください。`,
    papers === null ? '' : `${papers}が必要です。`,
    note === null ? '' : `この事由の注: ${note}。`,
  ].join('');
