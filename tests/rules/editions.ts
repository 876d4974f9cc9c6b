import { fileURLToPath } from 'node:url';
import { type Edition, type EditionWith, hasSection } from '#core/domain/edition.ts';
import type { DeductionRules } from '#core/domain/edition-deductions.ts';
import type { GuaranteeRules } from '#core/domain/edition-guarantee.ts';
import { editionById, loadRulebook, type Rulebook } from '#core/rulebook/rulebook.ts';

export const rulesFolder = fileURLToPath(new URL('../../resources/rules', import.meta.url));

/** The shipped rules, as the application reads them. */
export async function shippedRulebook(): Promise<Rulebook> {
  const rulebook = await loadRulebook(rulesFolder);
  if (!rulebook.ok) throw new Error(rulebook.error.message);
  return rulebook.value;
}

/** 保証 of an edition that has it. */
export const guaranteeRules = async (id: string): Promise<GuaranteeRules> =>
  (await shippedWith(id, 'guarantee')).guarantee;

/** An edition that must have the section: for tests of what the section says. */
export async function shippedWith<Section extends keyof Edition>(
  id: string,
  section: Section,
): Promise<EditionWith<Section>> {
  const edition = await shippedEdition(id);
  if (!hasSection(edition, section)) throw new Error(`${id} has no ${section}`);
  return edition;
}

/** 特別控除 of an edition that has them. */
export async function deductionRules(id: string): Promise<DeductionRules> {
  const { deductions } = await shippedEdition(id);
  if (deductions === null) throw new Error(`${id} has no deductions`);
  return deductions;
}

export async function shippedEdition(id: string): Promise<Edition> {
  const edition = editionById(await shippedRulebook(), id);
  if (!edition.ok) throw new Error(edition.error.message);
  return edition.value;
}
