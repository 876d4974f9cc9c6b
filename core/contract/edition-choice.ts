/** An edition to choose from, always with its year. */
export type EditionChoice = Readonly<{ id: string; title: string; fiscalYear: number }>;

/** The editions that can answer, the newest first, and the workspace's own if it is among them. */
export type EditionChoices = Readonly<{
  editions: readonly EditionChoice[];
  /** null = the officer chooses; another year is never taken unasked */
  own: string | null;
}>;
