import type { FactKind, FactValue } from './fact-value.ts';
import type { FileSubject, StudentSubject } from './subject.ts';

type Fact = Readonly<{
  /** Stored with a tie, so never changed: 「roster.birthDate」 */
  id: string;
  label: string;
  group: string;
  kind: FactKind;
  /** The words it can have, where they are few; null = any */
  choices: readonly string[] | null;
  /** Most students have none: its absence is no gap */
  isOptional: boolean;
}>;

/** The same for every student of a file. */
export type FileFact = Fact & Readonly<{ scope: 'file'; read: (file: FileSubject) => FactValue | null }>;

export type StudentFact = Fact &
  Readonly<{
    scope: 'student';
    read: (student: StudentSubject, file: FileSubject) => FactValue | null;
  }>;

/** One thing that can be written into a form. */
export type TieFact = FileFact | StudentFact;
