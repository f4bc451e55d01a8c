// What a person writes over job data in the real app: it is in the figures at once, stays after a restart, and is undone.
import { rm } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as start from '../../scripts/journey/e1.ts';
import { type Hands, mouse } from '../../scripts/journey/hands.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

const job = 'Quality Control Analysts';

let userData: string;
let app: TestApp;
let hands: Hands;

async function restart(): Promise<void> {
  app = await launch({ userData });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  hands = mouse(app.page);
}

beforeAll(async () => {
  userData = await makeUserData();
  await restart();
  await start.open(app.page);
  await start.findJob(hands);
  await start.sayWhereYouAre(hands);
  await start.showOptions(hands);
});

afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true, force: true });
});

const sheet = () => app.page.getByRole('dialog');
const button = (name: string | RegExp) => sheet().getByRole('button', { name });
const field = (label: string) => sheet().getByLabel(label, { exact: true });

async function chooseOnMap(title: string): Promise<void> {
  await hands.type(app.page.getByRole('combobox', { name: 'Look for a job' }), title);
  await app.page.getByRole('option', { name: new RegExp(`^${title}`) }).click();
  await app.page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

async function openSheet(): Promise<void> {
  await hands.press(app.page.getByRole('button', { name: 'Change what this job asks' }));
  await sheet().getByRole('heading', { name: 'Here, where you are' }).waitFor();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe('what is written by hand', () => {
  it('is changed, added and told beside the national figures', async () => {
    await chooseOnMap(job);
    await openSheet();
    await field('Your name, beside what you write').fill('Ana');
    await button('Raise Chemistry').click();
    await sheet()
      .getByText(/^Level: edited by Ana, .*; was 3\.2/)
      .waitFor();
    await hands.type(sheet().getByRole('combobox', { name: 'Add a skill' }), 'progr');
    await app.page.getByRole('option', { name: /^Programming/ }).click();
    await button('Raise Programming').waitFor();
    await button('Add pay').click();
    await field('Lowest').fill('31000');
    await field('Place').fill('Dayton');
    await button('Save').click();
    await sheet().getByText('from $31,000 a year, Dayton').waitFor();
    expect(await violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    await app.page.getByRole('heading', { name: job, level: 1 }).waitFor();
    await hands.press(app.page.getByRole('button', { name: 'See the move' }));
    const gap = app.page.getByRole('rowgroup').filter({ hasText: 'Chemistry' }).first();
    await gap.getByText('edited by Ana').waitFor();
    expect(await gap.textContent()).toContain('3.5');
    await app.page.getByText('from $31,000 a year, Dayton').waitFor();
  });

  it('is there after a restart, with the name to go on with', async () => {
    await app.close();
    await restart();
    await hands.show('Map');
    await chooseOnMap(job);
    await openSheet();
    await sheet()
      .getByText(/^Level: edited by Ana, .*; was 3\.2/)
      .waitFor();
    expect(await field('Your name, beside what you write').inputValue()).toBe('Ana');
  });

  it('is put back value by value, and undone by the keyboard', async () => {
    await button('Put back: Level, Chemistry').click();
    await sheet()
      .getByText(/was 3\.2/)
      .waitFor({ state: 'hidden' });
    await button('Not asked: Chemistry').click();
    await sheet()
      .getByText(/^not asked here: edited by Ana/)
      .waitFor();
    await sheet().getByRole('heading', { name: 'What this job asks' }).click();
    await app.page.keyboard.press('Control+z');
    await button('Not asked: Chemistry').waitFor();
  });

  it('can be a job of one’s own, found by its title and shown on the map', async () => {
    await button('Add a job like this one').click();
    await field('Title').fill('Quality lead at night');
    await button('Add and go on').click();
    await sheet().getByRole('heading', { name: 'Quality lead at night' }).waitFor();
    expect(await violations(app.page)).toEqual([]);
    await button('Close').click();
    await chooseOnMap('Quality lead at night');
    await app.page.getByText(/job added by hand/).waitFor();
    await app.page.getByText('Selected: Quality lead at night.').waitFor();
  });

  it('reads at twice the text size without being cut off', async () => {
    await app.page.evaluate(() => window.waymark.zoom.set({ factor: 2 }));
    await openSheet();
    const overflows = await sheet().evaluate(
      (popup) =>
        [...popup.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
        ).length,
    );
    expect(overflows).toBe(0);
    await app.page.keyboard.press('Escape');
  });
});
