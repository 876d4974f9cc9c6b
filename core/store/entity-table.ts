export type EntityTable = Readonly<{
  table: string;
  key: readonly string[];
  columns: readonly string[];
  /** Rows of other tables that hang on one of this and forbid its removal; `column` there is `refersTo` here */
  dependents: readonly Readonly<{ table: string; column: string; refersTo: string }>[];
}>;

export const byStudentNumber = (table: string) =>
  ({ table, column: 'studentNumber', refersTo: 'studentNumber' }) as const;
