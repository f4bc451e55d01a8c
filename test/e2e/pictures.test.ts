// Pictures leave the real app as files that other programs open, and by the clipboard; only the save dialog is answered.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as start from '../../scripts/journey/e1.ts';
import { mouse } from '../../scripts/journey/hands.ts';
import { launch, type TestApp } from './support/launch.ts';

let test: TestApp;
let folder: string;

/** Takes the picture by the menu, and waits until what became of it is said. */
async function take(item: string, said: string): Promise<void> {
  const { page } = test;
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('status').filter({ hasText: said }).waitFor();
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-pictures-'));
  test = await launch();
  await test.app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      const { defaultPath } = Object(args.at(-1));
      return Promise.resolve({ canceled: false, filePath: `${into}/${defaultPath}` });
    };
  }, folder);
  const hands = mouse(test.page);
  await start.open(test.page);
  await start.findJob(hands);
  await start.sayWhereYouAre(hands);
  await start.showOptions(hands);
});

afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the picture of the map', () => {
  it('is saved as SVG that the browser reads without an error, under a name made of its title', async () => {
    await take('Save as SVG…', 'Saved as');
    expect(await readdir(folder)).toEqual(['Map of jobs, from Data Entry Keyers.svg']);
    const text = await readFile(path.join(folder, 'Map of jobs, from Data Entry Keyers.svg'), 'utf8');
    const read = await test.page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const texts = [...parsed.querySelectorAll('text')].map((node) => node.textContent);
      return { root: parsed.documentElement.localName, texts };
    }, text);
    expect(read.root).toBe('svg');
    expect(read.texts).toContain('You: Data Entry Keyers');
  });

  it('is saved as PNG at twice the size on screen', async () => {
    await take('Save as PNG…', 'Saved as');
    const png = await readFile(path.join(folder, 'Map of jobs, from Data Entry Keyers.png'));
    const svg = await readFile(path.join(folder, 'Map of jobs, from Data Entry Keyers.svg'), 'utf8');
    // Width and height are the first two numbers of a PNG's header (PNG specification, 11.2.2).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
      /width="(\d+)" height="(\d+)"/
        .exec(svg)
        ?.slice(1)
        .map((size) => Number(size) * 2),
    );
  });

  it('goes to the clipboard', async () => {
    await take('Copy as picture', 'Copied.');
    const has = await test.app.evaluate(({ clipboard }) => clipboard.has('image/png'));
    expect(has).toBe(true);
  });
});

describe('the picture of what is within reach', () => {
  it('is saved as SVG with its words as text', async () => {
    await mouse(test.page).show('Within reach');
    await test.page.getByRole('heading', { name: 'Within reach', level: 1 }).waitFor();
    await take('Save as SVG…', 'Saved as');
    const file = (await readdir(folder)).find((name) => name.startsWith('Within'));
    expect(file).toBe('Within 12 months, from Data Entry Keyers.svg');
    const text = await readFile(path.join(folder, file ?? ''), 'utf8');
    expect(text).toContain('File Clerks</text>');
  });
});
