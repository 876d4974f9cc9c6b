import { describe, expect, it } from 'vitest';
import type { ImportFile, ImportLayout, ImportPreview } from '#core/contract/import.ts';
import {
  advance,
  canGoTo,
  isUnfinished,
  missingRequired,
  start,
  steps,
  toStore,
  type Wizard,
  type WizardAction,
} from '../../../../../renderer/screens/roster/import/wizard.ts';

const layout: ImportLayout = {
  sheet: '3年生',
  headingRow: 2,
  top: [],
  columns: [
    {
      column: 0,
      letter: 'A',
      heading: '学籍番号',
      samples: ['020101'],
      field: 'studentNumber',
      origin: 'heading',
    },
    { column: 1, letter: 'B', heading: '氏名', samples: ['髙橋 太郎'], field: 'name', origin: 'remembered' },
    { column: 2, letter: 'C', heading: '部活動', samples: ['吹奏楽'], field: null, origin: 'none' },
  ],
  choices: [
    { field: 'studentNumber', label: '学籍番号', hint: null, required: true, asked: true },
    { field: 'name', label: '氏名', hint: null, required: true, asked: true },
    { field: 'note', label: '備考', hint: null, required: false, asked: true },
  ],
  unassigned: [],
};
const file: ImportFile = {
  importId: 'import-1',
  kind: 'roster',
  fileName: '名簿.xlsx',
  encoding: null,
  sheets: [{ name: '3年生', hidden: false, rows: 122, columns: 3 }],
  notices: [],
  layout,
};
const preview: ImportPreview = {
  columns: [{ field: 'studentNumber', label: '学籍番号' }],
  counts: { add: 110, update: 3, same: 5, rejected: 2, leftOut: 0, warnings: 1 },
  groups: [],
  notices: [],
  absent: [],
};
const run = (...actions: readonly WizardAction[]): Wizard => actions.reduce(advance, start('roster'));

describe('the steps of an import', () => {
  it('begins at the file with nowhere else to go', () => {
    expect(steps.filter((step) => canGoTo(start('roster'), step))).toEqual(['file']);
    expect(isUnfinished(start('roster'))).toBe(false);
  });

  it('takes the columns as they were found', () => {
    const opened = run({ type: 'opened', file });
    expect(opened.step).toBe('heading');
    expect([...opened.assigned]).toEqual([
      [0, 'studentNumber'],
      [1, 'name'],
      [2, null],
    ]);
    expect(isUnfinished(opened)).toBe(true);
  });

  it('gives a field to one column only', () => {
    const wizard = run({ type: 'opened', file }, { type: 'assigned', column: 2, field: 'name' });
    expect(wizard.assigned.get(2)).toBe('name');
    expect(wizard.assigned.get(1)).toBeNull();
  });

  it('names the required fields that no column fills', () => {
    const wizard = run({ type: 'opened', file }, { type: 'assigned', column: 1, field: null });
    expect(missingRequired(wizard).map((choice) => choice.label)).toEqual(['氏名']);
    expect(missingRequired(run({ type: 'opened', file }))).toEqual([]);
  });

  it('keeps the preview while going back and forth', () => {
    const wizard = run(
      { type: 'opened', file },
      { type: 'previewed', preview },
      { type: 'went', step: 'columns' },
      { type: 'went', step: 'check' },
    );
    expect(wizard.step).toBe('check');
    expect(wizard.preview).toBe(preview);
  });

  it('keeps it when a column is given the field it has', () => {
    const wizard = run(
      { type: 'opened', file },
      { type: 'previewed', preview },
      { type: 'assigned', column: 0, field: 'studentNumber' },
    );
    expect(wizard.preview).toBe(preview);
  });

  it.each<WizardAction>([
    { type: 'assigned', column: 2, field: 'note' },
    { type: 'laidOut', layout },
  ])('makes a new preview necessary after $type', (action) => {
    const wizard = run(
      { type: 'opened', file },
      { type: 'previewed', preview },
      { type: 'went', step: 'columns' },
      action,
    );
    expect(wizard.preview).toBeNull();
    expect(canGoTo(wizard, 'check')).toBe(false);
    expect(wizard.step).toBe('columns');
  });

  it('says how many students would be touched', () => {
    expect(toStore(preview)).toBe(113);
  });

  it('has nothing to lose when the file says what is stored already', () => {
    const same = { ...preview, counts: { ...preview.counts, add: 0, update: 0, rejected: 0, same: 120 } };
    expect(isUnfinished(run({ type: 'opened', file }, { type: 'previewed', preview: same }))).toBe(false);
    expect(isUnfinished(run({ type: 'opened', file }, { type: 'previewed', preview }))).toBe(true);
  });

  it('has nothing to go back to once it is stored, and nothing to lose', () => {
    const wizard = run(
      { type: 'opened', file },
      { type: 'previewed', preview },
      { type: 'committed', result: { batchId: 7, added: 110, updated: 3, same: 5, excluded: 2, absent: [] } },
      { type: 'went', step: 'columns' },
    );
    expect(wizard.step).toBe('done');
    expect(steps.filter((step) => canGoTo(wizard, step))).toEqual(['done']);
    expect(isUnfinished(wizard)).toBe(false);
  });
});
