import type { PaperWay } from '#core/domain/paper-way/step.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import type { PaperRow } from '../../../../renderer/screens/papers/paper-status.ts';
import { paperStatus, receivedOn, returnedOn } from '../../../support/paper-steps.ts';

export const paper = (
  key: string,
  way: PaperWay,
  status: 'needed' | 'undetermined' = 'needed',
): PaperStatus =>
  paperStatus(
    {
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
    way,
  );

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

export const open: PaperWay = [];
export const received: PaperWay = [receivedOn('2022-06-10')];
export const defect: PaperWay = [returnedOn('2022-06-12', '署名なし')];
