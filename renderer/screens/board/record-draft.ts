import type { Input } from '#core/contract/index.ts';
import type { WithdrawalGround } from '#core/domain/progress/case-event.ts';
import { typedDay } from '../calendar/day-text.ts';

/** What can be recorded here, in the order of the way; results and hand-over are entered in 推薦. */
export const recordKinds = [
  'schoolPapers',
  'gradesTyped',
  'queried',
  'answered',
  'reviewed',
  'withdrawn',
  'deferred',
  'resumed',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The dialog as it is being filled in. */
export type Draft = Readonly<{
  kind: RecordKind | null;
  on: string;
  ground: WithdrawalGround;
  reason: string;
  /** The round to put off to */
  to: string | null;
  /** 不備照会: about what, and to be answered by */
  about: string;
  dueOn: string;
  note: string;
}>;

export const blankDraft: Draft = {
  kind: null,
  on: '',
  ground: 'withdrawn',
  reason: '',
  to: null,
  about: '',
  dueOn: '',
  note: '',
};

type Wanted = Pick<Input<'progress.record'>, 'detail' | 'on' | 'note'>;
export type Problems = Readonly<Partial<Record<keyof Draft, string>>>;

/** What is to be recorded, or what is still missing of it. */
export function wantedOf(
  draft: Draft,
): Readonly<{ kind: 'complete'; input: Wanted } | { kind: 'incomplete'; problems: Problems }> {
  const on = typedDay(draft.on, true);
  const problems: Partial<Record<keyof Draft, string>> = { ...detailProblems(draft) };
  if (on.problem !== null) problems.on = on.problem;
  const detail = detailOf(draft);
  if (detail === null) problems.kind = '起きたことを選んでください。';
  if (detail === null || on.day === null || Object.keys(problems).length > 0)
    return { kind: 'incomplete', problems };
  const note = draft.note.trim();
  return { kind: 'complete', input: { detail, on: on.day, note: note === '' ? null : note } };
}

function detailProblems({ kind, reason, to, about, dueOn }: Draft): Problems {
  const needsReason = kind === 'withdrawn' || kind === 'deferred' || kind === 'resumed';
  const due = typedDay(dueOn, false);
  return {
    ...(needsReason && reason.trim() === '' ? { reason: '理由を入力してください。' } : {}),
    ...(kind === 'deferred' && to === null ? { to: 'どの回へ回すかを選んでください。' } : {}),
    ...(kind === 'queried' && about.trim() === '' ? { about: '何についての照会かを入力してください。' } : {}),
    ...(kind === 'queried' && due.problem !== null ? { dueOn: due.problem } : {}),
  };
}

function detailOf({ kind, ground, reason, to, about, dueOn }: Draft): Wanted['detail'] | null {
  switch (kind) {
    case null:
      return null;
    case 'schoolPapers':
    case 'gradesTyped':
    case 'answered':
    case 'reviewed':
      return { kind };
    case 'queried':
      return { kind, about: about.trim(), dueOn: typedDay(dueOn, false).day };
    case 'withdrawn':
      return { kind, ground, reason: reason.trim() };
    case 'deferred':
      return { kind, to: to ?? '', reason: reason.trim() };
    case 'resumed':
      return { kind, reason: reason.trim() };
  }
}
