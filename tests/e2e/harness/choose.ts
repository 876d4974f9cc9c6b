import type { Page } from 'playwright';

/** Types into a select that can be typed into, and takes the first of what is left. */
export async function choose(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option').first().click();
}
