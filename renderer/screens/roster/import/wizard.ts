import type {
  FieldChoice,
  ImportFile,
  ImportKind,
  ImportLayout,
  ImportPreview,
  ImportResult,
} from '#core/contract/import.ts';
import { assertNever } from '#core/domain/result.ts';

export const steps = ['file', 'heading', 'columns', 'check', 'done'] as const;
export type Step = (typeof steps)[number];

/**
 * The way of one import. Going back and forth keeps the work; a change in an earlier step throws away only what was
 * derived from it.
 */
export type Wizard = Readonly<{
  kind: ImportKind;
  step: Step;
  file: ImportFile | null;
  layout: ImportLayout | null;
  /** Field of each column by column index; null = not imported */
  assigned: ReadonlyMap<number, string | null>;
  /** Of the assignment as it stands; null when it changed since */
  preview: ImportPreview | null;
  result: ImportResult | null;
}>;

export type WizardAction =
  | Readonly<{ type: 'opened'; file: ImportFile }>
  | Readonly<{ type: 'laidOut'; layout: ImportLayout }>
  | Readonly<{ type: 'assigned'; column: number; field: string | null }>
  /** `preview` of the assignment, or after a correction */
  | Readonly<{ type: 'previewed'; preview: ImportPreview }>
  | Readonly<{ type: 'committed'; result: ImportResult }>
  | Readonly<{ type: 'went'; step: Step }>
  | Readonly<{ type: 'restarted' }>;

export const start = (kind: ImportKind): Wizard => ({
  kind,
  step: 'file',
  file: null,
  layout: null,
  assigned: new Map(),
  preview: null,
  result: null,
});

const assignmentOf = (layout: ImportLayout): ReadonlyMap<number, string | null> =>
  new Map(layout.columns.map((column) => [column.column, column.field]));

/** A field can be filled by one column only: the column that had it before gives it up. */
function reassigned(
  before: ReadonlyMap<number, string | null>,
  column: number,
  field: string | null,
): ReadonlyMap<number, string | null> {
  const next = new Map(before);
  if (field !== null) for (const [other, held] of before) if (held === field) next.set(other, null);
  return next.set(column, field);
}

export function advance(wizard: Wizard, action: WizardAction): Wizard {
  switch (action.type) {
    case 'opened':
      return {
        ...start(wizard.kind),
        step: 'heading',
        file: action.file,
        layout: action.file.layout,
        assigned: assignmentOf(action.file.layout),
      };
    case 'laidOut':
      return { ...wizard, layout: action.layout, assigned: assignmentOf(action.layout), preview: null };
    case 'assigned':
      return wizard.assigned.get(action.column) === action.field
        ? wizard
        : { ...wizard, assigned: reassigned(wizard.assigned, action.column, action.field), preview: null };
    case 'previewed':
      return { ...wizard, preview: action.preview, step: 'check' };
    case 'committed':
      return { ...wizard, result: action.result, step: 'done' };
    case 'went':
      return canGoTo(wizard, action.step) ? { ...wizard, step: action.step } : wizard;
    case 'restarted':
      return start(wizard.kind);
    default:
      return assertNever(action, 'wizard action');
  }
}

/** A step can be visited again as long as what it shows is there; nothing is left to change once it is stored. */
export function canGoTo(wizard: Wizard, step: Step): boolean {
  if (wizard.result !== null) return step === 'done';
  switch (step) {
    case 'file':
      return true;
    case 'heading':
    case 'columns':
      return wizard.layout !== null;
    case 'check':
      return wizard.preview !== null;
    case 'done':
      return false;
    default:
      return assertNever(step, 'step');
  }
}

/** Work would be lost by leaving; a file that changes nothing is no work. */
export function isUnfinished(wizard: Wizard): boolean {
  if (wizard.file === null || wizard.result !== null) return false;
  return wizard.preview === null || !changesNothing(wizard.preview);
}

/** The file says what is stored already, and nothing in it is left to be mended. */
export const changesNothing = (preview: ImportPreview): boolean =>
  toStore(preview) === 0 && preview.counts.rejected === 0;

export function missingRequired(wizard: Wizard): readonly FieldChoice[] {
  const given = new Set(wizard.assigned.values());
  return (wizard.layout?.choices ?? []).filter((choice) => choice.required && !given.has(choice.field));
}

/** How many students the commit would touch. */
export const toStore = (preview: ImportPreview): number => preview.counts.add + preview.counts.update;
