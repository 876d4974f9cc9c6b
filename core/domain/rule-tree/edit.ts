import type { Content } from './content.ts';

/** One change of a rule file as it is written. */
export type TextEdit =
  | Readonly<{ kind: 'set'; at: readonly (string | number)[]; content: Content }>
  | Readonly<{ kind: 'insert'; at: readonly (string | number)[]; index: number; content: Content }>
  | Readonly<{ kind: 'remove'; at: readonly (string | number)[] }>;

/** Where a value is said, as a rule file writes it: the publication by its id. */
export type WrittenSource = Readonly<{ document: string; locator: string; quote: string }>;
