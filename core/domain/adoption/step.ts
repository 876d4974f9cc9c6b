import type { IsoDate } from '../applicant.ts';

export const stepKinds = [
  'done', // 済み, 受領
  'defect', // 不備
  'notNeeded', // 不要
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step of a procedure as the school recorded it: when, and by whom. What was not recorded is not there. */
export type StepMark = Readonly<{
  kind: StepKind;
  on: IsoDate;
  /** Of a certificate: the day it was issued */
  issuedOn: IsoDate | null;
  note: string | null;
  by: string | null;
}>;

/** By the name of the step. */
export type Steps = ReadonlyMap<string, StepMark>;

export const noSteps: Steps = new Map();

export const isDone = (steps: Steps, step: string): boolean => steps.get(step)?.kind === 'done';
