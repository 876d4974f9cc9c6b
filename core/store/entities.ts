import { adoptionEntities } from './entities-adoption.ts';
import { foundationEntities } from './entities-foundation.ts';
import { inspectionEntities } from './entities-inspection.ts';
import { progressEntities } from './entities-progress.ts';
import { byStudentNumber, type EntityTable } from './entity-table.ts';
import type { Row, Value } from './row.ts';
import { studentColumns } from './student-row.ts';

export type EntityName =
  | 'student'
  | 'mark'
  | 'paper'
  | 'netEntry'
  | 'setting'
  | 'schoolRule'
  | 'schoolConfirmation'
  | 'round'
  | 'deadline'
  | 'dayOff'
  | 'handoverNote'
  | 'dateMark'
  | keyof typeof foundationEntities
  | keyof typeof progressEntities
  | keyof typeof inspectionEntities
  | keyof typeof adoptionEntities;

/**
 * The things whose changes are recorded and can be undone. A row travels through the history as plain columns, so that
 * the history knows nothing of what they mean.
 */
export const entities: Readonly<Record<EntityName, EntityTable>> = {
  student: {
    table: 'students',
    key: ['studentNumber'],
    columns: studentColumns,
    dependents: [
      byStudentNumber('marks'),
      byStudentNumber('paperStates'),
      byStudentNumber('netEntries'),
      byStudentNumber('schoolConfirmations'),
      byStudentNumber('paperChecks'),
      byStudentNumber('caseEvents'),
      byStudentNumber('recommendationMembers'),
      byStudentNumber('shipmentMembers'),
      byStudentNumber('holders'),
      byStudentNumber('holderEvents'),
      byStudentNumber('holderSteps'),
      byStudentNumber('holderReviews'),
      byStudentNumber('candidates'),
    ],
  },
  mark: {
    table: 'marks',
    key: ['studentNumber', 'year', 'subject'],
    columns: ['studentNumber', 'year', 'subject', 'mark'],
    dependents: [],
  },
  paper: {
    table: 'paperStates',
    key: ['studentNumber', 'paperKey'],
    columns: ['studentNumber', 'paperKey', 'kind', 'date', 'note', 'way'],
    dependents: [],
  },
  netEntry: {
    table: 'netEntries',
    key: ['studentNumber', 'field'],
    columns: ['studentNumber', 'field', 'text'],
    dependents: [],
  },
  setting: { table: 'settings', key: ['key'], columns: ['key', 'value'], dependents: [] },
  round: {
    table: 'rounds',
    key: ['id'],
    columns: [
      'id',
      'edition',
      'label',
      'applicationFrom',
      'applicationTo',
      'postingFrom',
      'postingTo',
      'recommendationFrom',
      'recommendationTo',
      'result',
      'notice',
      'enteredOn',
    ],
    dependents: [],
  },
  deadline: {
    table: 'deadlines',
    key: ['id'],
    columns: ['id', 'edition', 'label', 'fixedOn', 'schoolDays', 'countedFrom', 'round'],
    dependents: [],
  },
  dayOff: {
    table: 'daysOff',
    key: ['id'],
    columns: ['id', 'firstDay', 'lastDay', 'label'],
    dependents: [],
  },
  dateMark: {
    table: 'dateMarks',
    key: ['edition', 'dateId'],
    columns: ['edition', 'dateId', 'doneOn', 'person'],
    dependents: [],
  },
  ...foundationEntities,
  handoverNote: {
    table: 'handoverNotes',
    key: ['id'],
    columns: ['id', 'topic', 'title', 'body', 'writtenOn', 'writtenBy'],
    dependents: [],
  },
  ...progressEntities,
  ...inspectionEntities,
  ...adoptionEntities,
  schoolRule: {
    table: 'schoolRules',
    key: ['id'],
    columns: ['id', 'position', 'title', 'condition', 'wishes', 'basisTitle', 'basisSetOn'],
    dependents: [{ table: 'schoolConfirmations', column: 'ruleId', refersTo: 'id' }],
  },
  schoolConfirmation: {
    table: 'schoolConfirmations',
    key: ['studentNumber', 'ruleId'],
    columns: ['studentNumber', 'ruleId', 'answer', 'confirmedOn', 'note'],
    dependents: [],
  },
};

/**
 * One row made, changed or removed. For a changed row both sides hold the columns that differ and nothing else; a new
 * or removed row is whole, its empty columns left out.
 */
export type Change = Readonly<{
  entity: EntityName;
  /** The key columns before the change; of the new row where there was none */
  key: Row;
  before: Row | null;
  after: Row | null;
}>;

/** A change of what lies outside the database: a value of a rule file. It is recorded, and taken back in 規則. */
export type FiledChange = Readonly<{
  entity: 'ruleValue';
  key: Row;
  before: Row | null;
  after: Row | null;
}>;

/** The change from one row to another; null when they are the same. */
export function changeOf(entity: EntityName, before: Row | null, after: Row | null): Change | null {
  const { key, columns } = entities[entity];
  if (before === null) {
    return after === null
      ? null
      : { entity, key: pick(after, key), before: null, after: filled(after, columns) };
  }
  if (after === null) return { entity, key: pick(before, key), before: filled(before, columns), after: null };
  const differing = columns.filter((name) => (before[name] ?? null) !== (after[name] ?? null));
  if (differing.length === 0) return null;
  return { entity, key: pick(before, key), before: pick(before, differing), after: pick(after, differing) };
}

function pick(row: Row, names: readonly string[]): Row {
  const picked: Record<string, Value> = {};
  for (const name of names) picked[name] = row[name] ?? null;
  return picked;
}

function filled(row: Row, columns: readonly string[]): Row {
  const some: Record<string, Value> = {};
  for (const name of columns) {
    const value = row[name] ?? null;
    if (value !== null) some[name] = value;
  }
  return some;
}
