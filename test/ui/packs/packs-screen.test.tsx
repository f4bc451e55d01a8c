// The screen of job data: what is here, what it holds, and what can be done with it.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { PacksScreen } from '../../../renderer/features/packs/PacksScreen.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import type { PackRecord } from '../../../shared/model/installed-pack.ts';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { builtInInfo } from '../../unit/store/memory-packs.ts';
import { textOf } from '../support.ts';

initWords();
const initial = useApp.getInitialState();
const key = packKeySchema.parse('a'.repeat(64));
const esco: PackRecord = {
  kind: 'waymark-pack-record',
  version: 1,
  key,
  name: 'ESCO in English',
  installedAt: '2026-11-20T10:00:00.000Z',
  from: ['class_en.zip', 'relations.zip'],
  info: {
    ...builtInInfo.info,
    id: 'esco',
    title: 'ESCO 1.1.1',
    place: 'European Union',
    languages: ['en', 'fr'],
    license: 'Reuse with attribution',
    roles: { all: 3007, rated: 3007, estimated: 0, titleOnly: 0 },
    assumed: { ...builtInInfo.info.assumed, levels: 3007 },
    missing: ['pay', 'tools'],
    sources: [
      {
        ...builtInInfo.info.sources[0]!,
        name: 'ESCO',
        url: 'https://esco.ec.europa.eu/en',
        attribution: 'As ESCO asks.',
      },
      { ...builtInInfo.info.sources[1]!, name: 'Our HR', url: 'http://intranet.example/jobs' },
    ],
  },
};
let disk: ReturnType<typeof createMemoryApi>['disk'];

beforeEach(() => {
  const memory = createMemoryApi();
  disk = memory.disk;
  Object.assign(window, { waymark: memory.api });
  useApp.setState({ ...initial, screen: 'packs' }, true);
});

async function showScreen(): Promise<HTMLElement> {
  const { container } = render(<PacksScreen />);
  await act(async () => {});
  return container;
}

async function showEsco(): Promise<HTMLElement> {
  disk.packs.installed.set(key, esco);
  return showScreen();
}

const click = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

function cardOf(name: string): HTMLElement {
  const card = screen.getByRole('heading', { name, level: 3 }).closest('article');
  if (card === null) throw new Error(`${name} has no card.`);
  return card;
}

/** Opens a part of a card; the test's DOM does not open `details` on a click. */
async function open(card: HTMLElement, summary: string): Promise<void> {
  const details = within(card).getByText(summary).closest('details');
  await act(async () => void fireEvent(details!, new Event('toggle')));
}

describe('the job data here', () => {
  test('is the pack that ships, in use, which can be neither renamed nor removed', async () => {
    await showScreen();
    const card = cardOf('O*NET 30.1 with U.S. pay and outlook');
    expect(textOf(card)).toContain('in usestarts new journeyscomes with Waymark');
    expect(textOf(card)).toContain('1,016894 rated · 29 estimated · 93 with a title only');
    expect(within(card).queryByRole('button', { name: /^Rename|^Remove/ })).toBeNull();
  });

  test('says what a pack is, where it came from, what is assumed and what is missing', async () => {
    await showEsco();
    const text = textOf(cardOf('ESCO in English'));
    expect(text).toContain('ESCO 1.1.1');
    expect(text).toContain('European Union · English, French · License: Reuse with attribution');
    expect(text).toContain('Brought in on Nov 20, 2026 from class_en.zip, relations.zip');
    expect(text).toContain('Levels are assumed for 3,007 jobs');
    expect(text).toContain("No pay: pay can't be compared.");
  });

  test('opens the pages of known sources and only shows other addresses', async () => {
    await showEsco();
    const card = cardOf('ESCO in English');
    await open(card, 'Where it comes from');
    expect(textOf(card)).toContain('As ESCO asks.');
    expect(within(card).getByRole('button', { name: 'Open the page of ESCO' })).toBeTruthy();
    expect(within(card).queryByRole('button', { name: 'Open the page of Our HR' })).toBeNull();
    expect(textOf(card)).toContain('http://intranet.example/jobs');
    await click('Open the page of ESCO');
    expect(useApp.getState().notices).toEqual([]);
  });

  test('says of how many jobs each part is known', async () => {
    await showEsco();
    const card = cardOf('ESCO in English');
    await open(card, 'What is known, of how many jobs');
    expect(textOf(within(card).getByRole('row', { name: /^Pay/ }))).toBe('Pay996 of 3,007');
  });

  test('is used and made the start of new journeys', async () => {
    await showEsco();
    await click('Use ESCO in English');
    expect(useApp.getState().settings.pack).toBe(key);
    await click('Start with ESCO in English');
    expect(useApp.getState().settings.defaultPack).toBe(key);
    expect(textOf(cardOf('ESCO in English'))).toContain('in usestarts new journeys');
  });

  test('is renamed in its place, with the focus back on the button that began it', async () => {
    await showEsco();
    await click('Rename ESCO in English');
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '  ' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save name' }).disabled).toBe(true);
    fireEvent.change(field, { target: { value: ' Europe ' } });
    await act(async () => void fireEvent.submit(field));
    expect(disk.packs.installed.get(key)?.name).toBe('Europe');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rename Europe');
  });

  test('keeps its name when renaming is left with Escape', async () => {
    await showEsco();
    await click('Rename ESCO in English');
    const field = screen.getByRole('textbox', { name: 'Name' });
    fireEvent.change(field, { target: { value: 'Europe' } });
    await act(async () => void fireEvent.keyDown(field, { key: 'Escape' }));
    expect(disk.packs.installed.get(key)?.name).toBe('ESCO in English');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('is shown in any of its languages, where it has several', async () => {
    await showEsco();
    const language = () => screen.getByLabelText<HTMLSelectElement>('Show its jobs and skills in');
    expect(language().value).toBe('en');
    await act(async () => void fireEvent.change(language(), { target: { value: 'fr' } }));
    expect(useApp.getState().settings.packLanguages).toEqual({ [key]: 'fr' });
    await act(async () => void fireEvent.change(language(), { target: { value: 'en' } }));
    expect(useApp.getState().settings.packLanguages).toEqual({ [key]: 'en' });
  });

  test('says where it was exported to', async () => {
    await showEsco();
    await click('Export ESCO in English');
    expect(textOf(cardOf('ESCO in English'))).toContain(
      'Saved as /home/someone/ESCO in English.waymark-pack',
    );
  });

  test('is removed, with a word on the plans made with it, and comes back on undo', async () => {
    const plan = planWithSteps(3);
    disk.plans.set(plan.id, { ...plan, pack: { id: 'esco', edition: 1, title: 'ESCO', key } });
    const container = await showEsco();
    expect(textOf(cardOf('ESCO in English'))).toContain('1 plan is made with it');
    await click('Use ESCO in English');
    await click('Remove ESCO in English');
    expect(disk.packs.installed.size).toBe(0);
    expect(useApp.getState().settings.pack).toBeNull();
    expect(textOf(container)).toContain(
      'Removed “ESCO in English”. 1 plan was made with it and shows no figures until it is back.',
    );
    expect(document.activeElement?.textContent).toBe('Undo');
    await click('Undo');
    expect(cardOf('ESCO in English')).toBeTruthy();
    expect(screen.queryByText(/^Removed/)).toBeNull();
  });

  test('that cannot be read is listed with the reason', async () => {
    const api = window.waymark;
    const error = { code: 'file-damaged', file: 'x.waymark-pack', detail: 'cut off' } as const;
    const listing = { state: 'unreadable', key, error: { ...error, keptAs: null, goodCopies: 0 } } as const;
    const list = async () => ({ ok: true, value: [{ state: 'built-in', ...builtInInfo }, listing] }) as const;
    Object.assign(window, { waymark: { ...api, pack: { ...api.pack, list } } });
    const container = await showScreen();
    expect(textOf(container)).toContain("Job data that can't be read“x.waymark-pack” is damaged");
  });

  test('says so when the list cannot be read, and reads it again', async () => {
    const { pack } = window.waymark;
    const failed = {
      ok: false,
      error: { code: 'file-unreadable', file: 'packs', detail: 'EACCES' },
    } as const;
    Object.assign(window, { waymark: { ...window.waymark, pack: { ...pack, list: async () => failed } } });
    await showScreen();
    expect(textOf(screen.getByRole('alert'))).toContain("“packs” can't be read: EACCES.");
    Object.assign(window, { waymark: { ...window.waymark, pack } });
    await click('Read the list again');
    expect(cardOf('O*NET 30.1 with U.S. pay and outlook')).toBeTruthy();
  });
});
