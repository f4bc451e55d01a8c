// Every screen there is: judged by axe in each theme, and read at 200% text in each language without a word cut off.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { settle, type Walk, wordsOf } from '../../scripts/screens/hands.ts';
import { steps } from '../../scripts/screens/steps.ts';
import { defaultSettings, type Settings } from '../../shared/model/settings.ts';
import { violations } from './support/axe.ts';
import { clippedWords } from './support/clipped.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

let app: TestApp | null = null;
afterEach(() => app?.close());

/** Opens the app with some looks and goes through every screen; gives back what is found wrong on each. */
async function walkWith(
  looks: Partial<Settings>,
  judge: (walk: Walk) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const settings: Settings = { ...defaultSettings, language: 'en', motion: 'reduced', ...looks };
  const userData = await makeUserData();
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify(settings));
  app = await launch({ userData });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const language = settings.language === 'system' ? 'en' : settings.language;
  const walk: Walk = { ...app, words: wordsOf(language), folder: userData };
  const wrong: Record<string, readonly string[]> = {};
  for (const { name, go } of steps) {
    await go(walk);
    await settle(app.page);
    const found = await judge(walk);
    if (found.length > 0) wrong[name] = found;
  }
  return wrong;
}

/** A walk through some thirty screens, each looked over whole, on whatever machine this is. */
const timeout = 400_000;

describe('axe finds nothing wrong on any screen', { timeout }, () => {
  it.each(['light', 'dark', 'contrast'] as const)('in the theme %s', async (theme) => {
    expect(await walkWith({ theme }, ({ page }) => violations(page))).toEqual({});
  });
});

describe('no word is cut off on any screen at 200% text', { timeout }, () => {
  it.each(['en', 'es', 'fr'] as const)('in %s', async (language) => {
    const wrong = await walkWith({ language, textScale: 2 }, ({ page }) => clippedWords(page));
    expect(wrong).toEqual({});
  });

  it('and the judge sees words that are', async () => {
    app = await launch();
    await app.page.getByRole('main').first().waitFor();
    await app.page.evaluate(() => {
      const narrow = document.createElement('p');
      narrow.style.cssText = 'position: fixed; width: 40px; overflow: hidden; white-space: nowrap';
      narrow.textContent = 'More than forty pixels wide';
      const beyond = document.createElement('p');
      beyond.style.cssText = 'position: fixed; left: calc(100vw - 20px); white-space: nowrap';
      beyond.textContent = 'Beyond the edge';
      const scroller = document.createElement('p');
      scroller.style.cssText =
        'position: fixed; width: 40px; height: 20px; overflow: hidden scroll; white-space: nowrap';
      scroller.textContent = 'Scrolled down, never sideways';
      document.body.append(narrow, beyond, scroller);
    });
    expect(await clippedWords(app.page)).toEqual([
      expect.stringContaining('More than forty'),
      expect.stringContaining('Beyond the edge'),
      expect.stringContaining('Scrolled down'),
    ]);
  });
});
