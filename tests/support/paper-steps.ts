import { wayState } from '#core/domain/paper-way/state.ts';
import type { PaperStep, PaperWay, StepDetail } from '#core/domain/paper-way/step.ts';
import type { PaperNeed, PaperStatus } from '#core/domain/papers.ts';

/** A step as it is recorded by nobody in particular. */
export const stepOn = (on: string, detail: StepDetail, note: string | null = null): PaperStep => ({
  ...detail,
  on,
  by: null,
  recordedAt: null,
  note,
});

export const receivedOn = (on: string): PaperStep => stepOn(on, { kind: 'received', copy: null });

export const returnedOn = (on: string, defect: string): PaperStep =>
  stepOn(on, { kind: 'returned', defect, dueOn: null, toldTo: null });

export const paperStatus = (need: PaperNeed, way: PaperWay = []): PaperStatus => ({
  need,
  state: wayState(way),
  way,
});
