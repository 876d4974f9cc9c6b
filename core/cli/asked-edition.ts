import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import { datedEditions } from '#core/rulebook/default-edition.ts';
import { editionById, type Rulebook } from '#core/rulebook/rulebook.ts';

/** The edition of that id; without one the only 予約採用 whose dates are known. */
export function askedEdition(rulebook: Rulebook, asked: string | undefined): Result<Edition, Failure> {
  const [only, ...others] = datedEditions(rulebook);
  if (asked === undefined && others.length > 0) {
    const ids = rulebook.editions.map((edition) => edition.id).join('、');
    return fail('edition-unknown', `規則の版が複数あります。--edition で選んでください（${ids}）。`);
  }
  return editionById(rulebook, asked ?? only?.id ?? '');
}
