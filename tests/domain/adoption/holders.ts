import type { Holder, HolderEvent } from '#core/domain/adoption/holder.ts';
import type { StepMark } from '#core/domain/adoption/step.ts';
import type { AdoptionEvent } from '#core/domain/edition-adoption.ts';

export const holder = (more: Partial<Holder> = {}): Holder => ({
  id: 'h',
  studentNumber: 'B01',
  kind: 'loan1',
  scholarNumber: '825-04-100001',
  monthly: 54000,
  startsOn: '2025-04',
  endsOn: '2029-03',
  guarantee: 'institution',
  pledgedOn: null,
  pledgeDueOn: null,
  edition: 'enrolled-2025',
  ...more,
});

let made = 0;
export const event = (kind: AdoptionEvent, month: string, more: Partial<HolderEvent> = {}): HolderEvent => ({
  id: `e${String(++made).padStart(4, '0')}`,
  holderId: 'h',
  studentNumber: 'B01',
  event: kind,
  month,
  monthly: null,
  filedOn: null,
  reportedOn: null,
  note: null,
  recordedOn: '2025-04-01',
  by: null,
  ...more,
});

export const mark = (on: string, more: Partial<StepMark> = {}): StepMark => ({
  kind: 'done',
  on,
  issuedOn: null,
  note: null,
  by: null,
  ...more,
});
