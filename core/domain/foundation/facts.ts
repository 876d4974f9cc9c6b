import { isRelevant } from '../fields/relevance.ts';
import type { Scheme } from '../scheme.ts';
import { schoolFacts } from './facts-school.ts';
import { rosterFacts, studentFacts } from './facts-student.ts';
import { entryFacts } from './facts-typed.ts';
import type { TieFact } from './tie-fact.ts';

/** Everything that can be written into a form, in the order of the list to choose from. */
const tieFacts: readonly TieFact[] = [
  ...studentFacts,
  ...rosterFacts.map(({ fact }) => fact),
  ...schoolFacts,
  ...entryFacts,
];

const byId: ReadonlyMap<string, TieFact> = new Map(tieFacts.map((fact) => [fact.id, fact]));

/** undefined for a fact of a newer version. */
export const factOf = (id: string): TieFact | undefined => byId.get(id);

/** The same for a scheme: what it does not ask for comes last. */
export function factsFor(scheme: Scheme): readonly TieFact[] {
  const other = new Set(
    rosterFacts.filter(({ field }) => !isRelevant(field, scheme)).map(({ fact }) => fact.id),
  );
  return [...tieFacts.filter(({ id }) => !other.has(id)), ...tieFacts.filter(({ id }) => other.has(id))];
}
