import type { Edition } from '#core/domain/edition.ts';
import { type Failure, failure } from '#core/domain/failure.ts';
import { askedEdition } from './asked-edition.ts';
import type { Options, Terminal } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { shippedRules } from './session.ts';
import { refuse } from './with-session.ts';

/** Work that needs the rules of an edition and no database. */
export async function withEdition(
  options: Options,
  terminal: Terminal,
  work: (edition: Edition) => ExitCode,
): Promise<ExitCode> {
  const rulebook = await shippedRules();
  if (!rulebook.ok) return refuse(rulebook.error, terminal);
  const edition = askedEdition(rulebook.value, options.get('edition'));
  return edition.ok ? work(edition.value) : refuse(edition.error, terminal);
}

/** The edition stands, but its publications say nothing about what was asked; another year is never taken instead. */
export const withoutSection = ({ shortTitle, id }: Edition, what: string): Failure =>
  failure(
    'edition-unknown',
    `「${shortTitle}（${id}）」の出典には${what}がありません。--edition でほかの版を選んでください。`,
  );
