import type { PaperStepInput } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import type { PaperCopy } from '#core/domain/paper-way/step.ts';

export type RecordedKind = PaperStepInput['kind'];

/** A step as it is being typed. */
export type StepDraft = Readonly<{
  /** 差戻し: the defect; 不備照会: what JASSO asks */
  text: string;
  due: string;
  toldTo: string;
  day: string;
  copy: PaperCopy;
  note: string;
}>;

export type DraftProblems = Readonly<Partial<Record<'text' | 'due' | 'day', string>>>;

export const blankDraft = (today: IsoDate, text = ''): StepDraft => ({
  text,
  due: '',
  toldTo: '',
  day: today.replaceAll('-', '/'),
  copy: null,
  note: '',
});

type ReadDraft =
  | Readonly<{ ok: true; step: PaperStepInput }>
  | Readonly<{ ok: false; problems: DraftProblems }>;

const isSaid = (kind: RecordedKind): boolean => kind === 'returned' || kind === 'queried';

/** The step that was typed, or what is wrong with it, field by field. */
export function readDraft(kind: RecordedKind, draft: StepDraft): ReadDraft {
  const day = readDate({ kind: 'text', text: draft.day });
  const due = draft.due.trim() === '' ? null : readDate({ kind: 'text', text: draft.due });
  const isDueEarly = day.ok && due?.ok === true && due.value < day.value;
  const problems: DraftProblems = {
    ...(day.ok ? {} : { day: day.problem }),
    ...(isSaid(kind) && draft.text.trim() === '' ? { text: 'どこが不備かを入力してください。' } : {}),
    ...(due?.ok === false ? { due: due.problem } : {}),
    ...(isDueEarly ? { due: '期限が、差し戻した日より前です。' } : {}),
  };
  if (!day.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, step: stepOf(kind, draft, day.value, due?.ok === true ? due.value : null) };
}

function stepOf(
  kind: RecordedKind,
  { text, toldTo, copy, note }: StepDraft,
  on: IsoDate,
  dueOn: IsoDate | null,
): PaperStepInput {
  const plain = { on, note: filled(note) };
  switch (kind) {
    case 'returned':
      return { kind, defect: text.trim(), dueOn, toldTo: filled(toldTo), ...plain };
    case 'queried':
      return { kind, about: text.trim(), dueOn, ...plain };
    case 'received':
    case 'resubmitted':
      return { kind, copy, ...plain };
    case 'checked':
    case 'givenBack':
    case 'kept':
    case 'destroyed':
      return { kind, ...plain };
  }
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
