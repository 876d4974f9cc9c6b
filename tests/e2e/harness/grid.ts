import type { Locator } from 'playwright';

/** The cell of a grid under a heading, in the row with that text. */
export async function cell(grid: Locator, rowText: string, heading: string): Promise<Locator> {
  const head = grid.locator('[data-head]').filter({ hasText: heading }).first();
  const column = await head.getAttribute('data-head');
  return grid.getByRole('row').filter({ hasText: rowText }).locator(`[data-col="${column}"]`);
}
