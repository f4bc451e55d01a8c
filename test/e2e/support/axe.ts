// What axe finds wrong on a screen, in all three themes.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds wrong, a line each: the rule and where. */
export async function violations(page: Page): Promise<string[]> {
  // Electron has no second page for axe to work in, which is what legacy mode does without.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Judges the screen as it stands in all three themes, and leaves it in light ones. */
export async function expectNoViolation(page: Page): Promise<void> {
  for (const [theme, toOther] of [
    ['light', 'Use dark colors'],
    ['dark', 'Use high contrast'],
    ['high contrast', 'Use light colors'],
  ] as const) {
    expect(await violations(page), `in ${theme}`).toEqual([]);
    await page.getByRole('button', { name: toOther }).click();
  }
  await page.getByRole('button', { name: 'Use dark colors' }).waitFor();
}

/** Opens every part of a screen that opens in its place, those inside of others too. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}
