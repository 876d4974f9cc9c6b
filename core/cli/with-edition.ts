import { type Edition, type EditionWith, hasSection } from '#core/domain/edition.ts';
import { failure } from '#core/domain/failure.ts';
import { askedEdition } from './asked-edition.ts';
import type { Options, Terminal } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { shippedRules } from './session.ts';
import { refuse } from './with-session.ts';

/** Work that needs one section of an edition and no database; `subject` names the section where the edition has none. */
export async function withSection<Section extends keyof Edition>(
  asked: Readonly<{ section: Section; subject: string; options: Options; terminal: Terminal }>,
  work: (edition: EditionWith<Section>) => ExitCode,
): Promise<ExitCode> {
  const { section, subject, options, terminal } = asked;
  const rulebook = await shippedRules();
  if (!rulebook.ok) return refuse(rulebook.error, terminal);
  const edition = askedEdition(rulebook.value, options.get('edition'));
  if (!edition.ok) return refuse(edition.error, terminal);
  if (hasSection(edition.value, section)) return work(edition.value);
  const sentence = `「${edition.value.shortTitle}」（${edition.value.id}）の資料には${subject}が示されていません。--edition でほかの版を選んでください。`;
  return refuse(failure('edition-unknown', sentence), terminal);
}
