import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { gradeEntries } from '#core/domain/grades/entries.ts';
import { Icon } from '../../components/icon.tsx';

/** Entered where the papers they decide are ticked */
const paperFields: ReadonlySet<string> = new Set([
  'supporters',
  'supporter1States',
  'supporter2States',
  'specialDeduction',
  'cannotSubmitMyNumber',
]);
const gradeFieldNames: ReadonlySet<string> = new Set(gradeEntries);

const linkClass =
  'mt-1 inline-flex items-center gap-1 font-bold text-accent underline underline-offset-2 hover:text-accent-hover';

/** What to enter next, with the way to the field. */
export function NextEntry({
  sentence,
  field,
  studentNumber,
}: Readonly<{ sentence: string; field: string | null; studentNumber: string }>) {
  return (
    <li className="border-l-3 border-accent bg-accent-soft px-3 py-2 text-table">
      <p>{sentence}</p>
      {field !== null && <FieldLink field={field} studentNumber={studentNumber} />}
    </li>
  );
}

/** The way to the screen where a fact is entered. */
export function FieldLink({ field, studentNumber }: Readonly<{ field: string; studentNumber: string }>) {
  if (gradeFieldNames.has(field))
    return (
      <Link to="/grades" search={{ filter: 'all', student: studentNumber, field }} className={linkClass}>
        成績で入力する
        <Icon of={ArrowRight} size={14} />
      </Link>
    );
  if (paperFields.has(field))
    return (
      <Link to="/papers" search={{ filter: 'all', student: studentNumber, field }} className={linkClass}>
        書類で入力する
        <Icon of={ArrowRight} size={14} />
      </Link>
    );
  return (
    <Link to="/roster" search={{ student: studentNumber, field }} className={linkClass}>
      名簿で入力する
      <Icon of={ArrowRight} size={14} />
    </Link>
  );
}
