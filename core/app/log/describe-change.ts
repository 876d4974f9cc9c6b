import { fullName } from '#core/domain/applicant.ts';
import type { LogChange, LogLine } from '#core/domain/log/entry.ts';
import type { LoggedChange } from '#core/store/log.ts';
import type { LoggedName } from '#core/store/log-filter.ts';
import type { Row } from '#core/store/row.ts';
import type { LogNames } from './names.ts';
import { entityWords } from './words/entity-words.ts';

/** One change as an officer reads it: whose, which, and every line that differs. `current` is the row as it stands now. */
export function describeChange(
  { entity, key, before, after, studentNumber }: LoggedChange,
  current: Row | null,
  names: LogNames,
): LogChange {
  const words = entityWords[entity];
  const row = { ...current, ...before, ...after, ...key };
  return {
    kind: kindOf(entity, before, after),
    what: words.label,
    which: words.which(row, names),
    student:
      studentNumber === null
        ? null
        : { studentNumber, name: nameIn(entity, row) ?? names.student(studentNumber) },
    lines: paired(linesOf(entity, before, row, names), linesOf(entity, after, row, names)),
  };
}

function kindOf(entity: LoggedName, before: Row | null, after: Row | null): LogChange['kind'] {
  // A setting is never made or removed: without a row it stands as the application has it.
  if (entity === 'setting') return 'changed';
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

/** A student made or removed has the name in the row itself. */
const nameIn = (entity: LoggedName, { familyName, givenName }: Row): string | null =>
  entity === 'student' && typeof familyName === 'string'
    ? fullName({ familyName, givenName: String(givenName ?? '') })
    : null;

type Line = Readonly<{ label: string; text: string }>;

function linesOf(entity: LoggedName, side: Row | null, row: Row, names: LogNames): readonly Line[] {
  const { columns } = entityWords[entity];
  return Object.entries(side ?? {}).flatMap(([name, value]): readonly Line[] => {
    const words = columns[name];
    if (words === undefined || words.kind === 'key') return [];
    if (value === null) return [{ label: words.label, text: '' }];
    try {
      const shown = words.show(value, names, row);
      return typeof shown === 'string' ? [{ label: words.label, text: shown }] : shown;
    } catch {
      // What another version wrote is shown as it is stored: an entry that cannot be read would hide all the others.
      return [{ label: words.label, text: String(value) }];
    }
  });
}

/** Both sides of every line, in the order of the columns; a line that reads the same on both says nothing. */
function paired(before: readonly Line[], after: readonly Line[]): readonly LogLine[] {
  const sides = (lines: readonly Line[]) => new Map(lines.map(({ label, text }) => [label, text]));
  const [was, is] = [sides(before), sides(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((label) => ({ label, before: was.get(label) ?? '', after: is.get(label) ?? '' }))
    .filter((line) => line.before !== line.after);
}
