// What walks the screens in any language: keys, and words looked up where the screens themselves have them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../shared/model/settings.ts';
import type { Launched } from '../runtime/launch.ts';
import { projectRoot } from '../runtime/paths.ts';

/** One walk through the app in one language. */
export interface Walk extends Launched {
  /** The words of a key such as "start:showOptions", English where the language lacks them. */
  readonly words: (key: string) => string;
  /** Where a walk keeps what it needs on disk. */
  readonly folder: string;
}

/** Looks words up in the files the screens are built from. */
export function wordsOf(language: Language): (key: string) => string {
  return (key) => wordsIn(language, key) ?? wordsIn('en', key) ?? fail(`No words for ${key}`);
}

function wordsIn(language: Language, key: string): string | null {
  const [namespace = '', keys = ''] = key.split(':');
  const file = path.join(projectRoot, 'renderer/words', language, `${namespace}.json`);
  if (!existsSync(file)) return null;
  let found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const part of keys.split('.')) found = Object(found)[part];
  return typeof found === 'string' ? found : null;
}

function fail(reason: string): never {
  throw new Error(reason);
}

/** Presses a key that belongs to the app, from outside of any field. */
export async function pressKey({ page }: Pick<Walk, 'page'>, key: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press(key);
}

/** Runs an action of the app by its name in the palette. */
export async function runCommand(walk: Walk, key: string): Promise<void> {
  await pressKey(walk, 'Control+k');
  await walk.page.getByRole('dialog').getByRole('combobox').fill(walk.words(key));
  await walk.page.getByRole('dialog').getByRole('option').first().waitFor();
  await walk.page.keyboard.press('Enter');
  await walk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The button of these words. */
export function button({ page, words }: Walk, key: string): Locator {
  return page.getByRole('button', { name: words(key) }).first();
}

/** Waits until what was asked for is drawn: the screen's own part loaded, nothing busy, the map at rest. */
export async function settle(page: Page): Promise<void> {
  // What stands in for a screen that is still being loaded has no heading.
  await page.locator('main :is(h1, h2)').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(async (restMs) => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, restMs));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, REST_MS);
}

/** Longer than the map takes to be sharp again and a menu to open. */
const REST_MS = 450;
