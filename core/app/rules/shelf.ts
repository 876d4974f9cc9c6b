import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { readRuleText } from '#core/rulebook/edition-check.ts';
import { loadOwnEditions, type OwnEditions, withOwn } from '#core/rulebook/own-editions.ts';
import { editionById, loadRulebook, type Rulebook } from '#core/rulebook/rulebook.ts';

/** Every edition there is now: those that came with the application, and over them the school's own. */
export type RuleShelf = Readonly<{
  rulebook: () => Rulebook;
  shipped: Rulebook;
  own: () => OwnEditions;
  ownFolder: string;
  /** Looks into the own folder again, after something was written there. */
  reload: () => Promise<void>;
  /** An edition as it was written */
  textOf: (id: string) => Promise<Result<string, Failure>>;
}>;

/** `ownFolder` null: the shipped editions only, for data that lies in no folder. */
export async function openShelf(
  shippedFolder: string,
  ownFolder: string | null,
): Promise<Result<RuleShelf, Failure>> {
  const shipped = await loadRulebook(shippedFolder);
  return shipped.ok ? ok(await shelfOver(shipped.value, shippedFolder, ownFolder)) : shipped;
}

export async function shelfOver(
  shipped: Rulebook,
  shippedFolder: string,
  ownFolder: string | null,
): Promise<RuleShelf> {
  const look = async (before: OwnEditions): Promise<OwnEditions> =>
    ownFolder === null ? none : loadOwnEditions(ownFolder, before.editions);
  let own = await look(none);
  let rulebook = withOwn(shipped, own);
  return {
    rulebook: () => rulebook,
    shipped,
    own: () => own,
    ownFolder: ownFolder ?? '',
    reload: async () => {
      own = await look(own);
      rulebook = withOwn(shipped, own);
    },
    textOf: async (id) => {
      const found = own.editions.find(({ edition }) => edition.id === id);
      if (found !== undefined) return ok(found.text);
      const edition = editionById(shipped, id);
      if (!edition.ok) return edition;
      const { scheme, fiscalYear } = edition.value;
      return ok(await readFile(path.join(shippedFolder, scheme, `${fiscalYear}.yaml`), 'utf8'));
    },
  };
}

const none: OwnEditions = { editions: [], faulty: [] };

/** A rule file does not change while it is read as the same edition. */
const contents = new WeakMap<Edition, Content>();

/** An edition as the tree that was written. */
export async function contentOf(shelf: RuleShelf, id: string): Promise<Result<Content, Failure>> {
  const edition = editionById(shelf.rulebook(), id);
  if (!edition.ok) return edition;
  const known = contents.get(edition.value);
  if (known !== undefined) return ok(known);
  const text = await shelf.textOf(id);
  if (!text.ok) return text;
  const read = readRuleText(text.value);
  if (!read.ok)
    return fail(
      'edition-invalid',
      `規則ファイル「${id}」を読めません。アプリケーションを入れ直してください。`,
    );
  contents.set(edition.value, read.value.content);
  return ok(read.value.content);
}
