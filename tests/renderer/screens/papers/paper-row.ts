import type { PaperState, PaperStatus } from '#core/domain/papers.ts';
import type { PaperRow } from '../../../../renderer/screens/papers/paper-status.ts';

export const paper = (
  key: string,
  state: PaperState,
  status: 'needed' | 'undetermined' = 'needed',
): PaperStatus => ({
  need: {
    key,
    number: '②',
    label: '確認書',
    shortLabel: '確認書',
    owner: 'applicant',
    reason: '給付奨学金を希望しています。',
    form: null,
    status,
    citation: { document: '予約採用について', locator: 'p.48', quote: '全員' },
  },
  state,
});

export const paperRow = (studentNumber: string, papers: readonly PaperStatus[]): PaperRow => ({
  line: {
    studentNumber,
    grade: 3,
    class: '1',
    seat: 1,
    name: '髙橋　太郎',
    faculty: null,
    kana: 'タカハシ　タロウ',
    wantsGrant: true,
    choice: null,
    gradeAverage: '3.5',
    state: 'yes',
    receiptNumber: null,
    papers: { needed: papers.length, received: 0, defects: 0 },
  },
  papers,
});

export const open: PaperState = { kind: 'notReceived' };
export const received: PaperState = { kind: 'received', date: '2022-06-10', note: null };
export const defect: PaperState = { kind: 'defect', date: '2022-06-12', note: '署名なし' };
