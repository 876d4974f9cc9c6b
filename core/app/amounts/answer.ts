import type { AmountsAnswered, AmountsQuestion } from '#core/contract/amounts.ts';
import { amountsFor, amountsIn } from '#core/domain/amounts/amounts.ts';
import { askedFields, bandsIn } from '#core/domain/amounts/asked.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';

/** いくら受けられるか by the edition asked for, and by no other. */
export function answerAmounts(
  { rulebook }: Pick<AppContext, 'rulebook'>,
  { edition: id, facts, chosen }: AmountsQuestion,
): Result<AmountsAnswered, Failure> {
  const edition = editionById(rulebook, id);
  if (!edition.ok) return edition;
  const amounts = amountsIn(edition.value);
  if (!amounts.ok) return amounts;
  const { title, fiscalYear } = edition.value;
  return ok({
    edition: { id, title, fiscalYear },
    asked: askedFields(amounts.value, facts),
    bands: bandsIn(amounts.value),
    answer: amountsFor(facts, chosen, amounts.value),
  });
}
