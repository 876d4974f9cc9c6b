import { z } from 'zod';
import type { ApplicantState, Judgement, Recommendable, Wish } from '#core/domain/verdict.ts';
import { channel, nothing, reply, studentNumber } from './channel.ts';
import type { StudentLine } from './students.ts';

export type JudgementLine = StudentLine &
  Readonly<{
    wishes: readonly Readonly<{ wish: Wish; state: Recommendable['kind'] }>[];
    choiceResult: Wish | 'undecided' | null;
    borderline: boolean;
  }>;

export type JudgementList = Readonly<{
  /** The wishes of the edition, one column each */
  wishes: readonly Wish[];
  counts: Readonly<Record<ApplicantState | 'all' | 'borderline', number>>;
  lines: readonly JudgementLine[];
}>;

export type JudgementDetail = Readonly<{
  line: JudgementLine;
  judgement: Judgement;
  /** What an officer can enter to get further, with the field to jump to */
  next: readonly Readonly<{ sentence: string; field: string | null }>[];
}>;

export const judgementChannels = {
  'judgement.list': channel(nothing, reply<JudgementList>()),
  'judgement.of': channel(z.strictObject({ studentNumber }), reply<JudgementDetail>()),
} as const;
