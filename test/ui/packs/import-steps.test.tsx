// Bringing in job data: from chosen files to what is installed, with a way out of every step.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { PacksScreen } from '../../../renderer/features/packs/PacksScreen.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import type { ImportPreview, PlanChange } from '../../../shared/model/import.ts';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { createMemoryApi, diskFull } from '../../unit/store/memory-api.ts';
import { builtInInfo } from '../../unit/store/memory-packs.ts';
import { textOf } from '../support.ts';
import { sampleDiff } from './sample-diff.ts';

initWords();
const initial = useApp.getInitialState();
const key = packKeySchema.parse('b'.repeat(64));
const preview: ImportPreview = {
  key,
  info: { ...builtInInfo.info, id: 'onet-31.0', title: 'O*NET 31.0', missing: ['pay'] },
  installedAs: null,
  compared: null,
  unusedFiles: 3,
};
let memory: ReturnType<typeof createMemoryApi>;

beforeEach(() => {
  memory = createMemoryApi();
  memory.disk.packs.chosen = ['/home/someone/db_31_0_text.zip'];
  memory.disk.packs.look = ok({ format: 'onet', names: ['db_31_0_text.zip'], languages: [] });
  memory.disk.packs.preview = ok(preview);
  Object.assign(window, { waymark: memory.api });
  useApp.setState({ ...initial, screen: 'packs' }, true);
});

async function showScreen(): Promise<HTMLElement> {
  const { container } = render(<PacksScreen />);
  await act(async () => {});
  return container;
}

const click = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

/** Makes reading wait until the test settles it. */
function holdReading(): (result: Result<ImportPreview>) => Promise<void> {
  let resolve: (result: Result<ImportPreview>) => void = () => {};
  const promise = new Promise<Result<ImportPreview>>((settle) => {
    resolve = settle;
  });
  const { import: requests } = memory.api;
  Object.assign(window, {
    waymark: { ...memory.api, import: { ...requests, read: () => promise } },
  });
  return (result) => act(async () => resolve(result));
}

/** Opens every part that can be; what is inside of them comes with the next call. */
async function openAll(container: HTMLElement): Promise<void> {
  for (const details of container.querySelectorAll('details')) {
    await act(async () => void fireEvent(details, new Event('toggle')));
  }
}

describe('bringing in job data', () => {
  test('leads from chosen files over a preview to installed job data in use', async () => {
    const container = await showScreen();
    await click('Choose files…');
    expect(document.activeElement?.textContent).toBe('Ready to install');
    expect(textOf(container)).toContain('O*NET 31.0');
    expect(textOf(container)).toContain('3 files among those chosen are not used.');
    expect(memory.disk.packs.installed.size).toBe(0);
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'The new one' } });
    await click('Install');
    expect(document.activeElement?.textContent).toBe('“The new one” is here');
    await click('Use it now');
    expect(useApp.getState()).toMatchObject({ screen: 'start', settings: { pack: key } });
  });

  test('does nothing when no file is chosen', async () => {
    memory.disk.packs.chosen = null;
    await showScreen();
    await click('Choose a folder…');
    expect(screen.getByRole('heading', { name: 'Job data' })).toBeTruthy();
  });

  test('takes what is dropped on its panel', async () => {
    await showScreen();
    const panel = screen.getByRole('region', { name: 'Bring in job data' });
    const file = new File(['x'], 'db_31_0_text.zip');
    await act(async () => void fireEvent.drop(panel, { dataTransfer: { files: [file] } }));
    expect(screen.getByRole('heading', { name: 'Ready to install' })).toBeTruthy();
  });

  test('asks for the languages of a release that has several, the person’s own first', async () => {
    memory.disk.packs.look = ok({ format: 'esco', names: ['esco.zip'], languages: ['de', 'en', 'fr'] });
    const asked: unknown[] = [];
    const { import: requests } = memory.api;
    const read: typeof requests.read = (request) => {
      asked.push(request);
      return requests.read(request);
    };
    Object.assign(window, { waymark: { ...memory.api, import: { ...requests, read } } });
    await showScreen();
    await click('Choose files…');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Main language' }).value).toBe('en');
    fireEvent.click(screen.getByRole('checkbox', { name: 'French' }));
    await click('Read them');
    expect(asked).toMatchObject([{ format: 'esco', languages: ['en', 'fr'] }]);
  });

  test('shows how far reading has come, also after a look at another screen', async () => {
    const settle = holdReading();
    const { unmount } = render(<PacksScreen />);
    await click('Choose files…');
    const status = {
      phase: 'reading',
      file: 'Skills.txt',
      rows: 62_580,
      bytes: 4e6,
      totalBytes: 16e6,
    } as const;
    await act(async () => memory.emit('import:status', status));
    unmount();
    const container = await showScreen();
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25);
    expect(textOf(container)).toContain('TableSkills.txtRows62,580Read4.0 of 16.0 MB');
    await act(async () => memory.emit('import:status', { ...status, phase: 'joining' }));
    expect(textOf(screen.getByRole('status'))).toBe('Joining them into job data');
    await settle(ok(preview));
    expect(screen.getByRole('heading', { name: 'Ready to install' })).toBeTruthy();
  });

  test.each(['the button', 'Escape'])(
    'is left by %s while reading, and a late answer changes nothing',
    async (way) => {
      const settle = holdReading();
      await showScreen();
      await click('Choose files…');
      if (way === 'Escape') await act(async () => void fireEvent.keyDown(document.body, { key: 'Escape' }));
      else await click('Cancel');
      expect(document.activeElement?.textContent).toBe('Job data');
      expect(memory.disk.packs.cancelled).toBe(1);
      await settle(ok(preview));
      expect(useApp.getState().importing).toEqual({ step: 'none' });
    },
  );

  test('offers no second copy of what is here already', async () => {
    memory.disk.packs.preview = ok({ ...preview, installedAs: 'My release' });
    const container = await showScreen();
    await click('Choose files…');
    expect(textOf(container)).toContain('already here as “My release”');
    expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
    await click('Back to the list');
    expect(screen.getByRole('heading', { name: 'Job data' })).toBeTruthy();
  });

  test('stays at the preview when installing fails, and goes on once it can', async () => {
    await showScreen();
    await click('Choose files…');
    memory.disk.failure = diskFull;
    await click('Install');
    expect(textOf(screen.getByRole('alert'))).toContain('the disk is full');
    memory.disk.failure = null;
    await click('Install');
    expect(screen.getByRole('heading', { name: '“O*NET 31.0” is here' })).toBeTruthy();
  });
});

describe('what differs from the edition here', () => {
  const plan = planWithSteps(2);
  const change: PlanChange = {
    plan: plan.id,
    title: plan.title,
    origin: { title: 'Data Entry Keyers', state: 'same' },
    target: { title: 'Quality Analysts', state: 'retitled' },
    readiness: { before: 0.5, after: 0.68 },
    hoursHigh: { before: 440, after: null },
    skillsGone: ['Repairing'],
  };
  const compared = (plans: NonNullable<ImportPreview['compared']>['plans']) =>
    ok({ ...preview, compared: { pack: null, name: 'O*NET 30.1', diff: sampleDiff, plans } });

  test('is counted, and each count opens into its list in words', async () => {
    memory.disk.packs.preview = compared([]);
    const container = await showScreen();
    await click('Choose files…');
    await openAll(container);
    await openAll(container);
    const text = textOf(screen.getByRole('region', { name: 'Compared with “O*NET 30.1”' }));
    expect(text).toContain('3 jobs before, 3 after');
    expect(text).toContain('1 job addedPrompt Writers');
    expect(text).toContain('1 job removedTypists');
    expect(text).toContain('Clerks is now Office Clerks');
    expect(text).toContain('Office Clerks2 skills differ');
    expect(text).toContain('Writing: level 2.0 is now 3.5');
    expect(text).toContain('Typing: no longer asked (was level 3.0)');
    expect(text).toContain('Other figures that differ: pay of 2 jobs.');
  });

  test('is told for each plan, which stays as it is', async () => {
    memory.disk.packs.preview = compared([change]);
    await showScreen();
    await click('Choose files…');
    const text = textOf(screen.getByRole('region', { name: 'What it would change in your plans' }));
    expect(text).toContain('These plans stay with “O*NET 30.1”.');
    expect(text).toContain('A job in it has another title: “Quality Analysts”.');
    expect(text).toContain('you haveabout half, then about two thirds');
    expect(text).toContain('about 440 h, then not known');
    expect(text).toContain('Not in the new data: Repairing.');
  });

  test('says when a plan’s job is not there any longer, without figures for it', async () => {
    memory.disk.packs.preview = compared([{ ...change, target: { title: 'Typists', state: 'gone' } }]);
    await showScreen();
    await click('Choose files…');
    const text = textOf(screen.getByRole('region', { name: 'What it would change in your plans' }));
    expect(text).toContain('The job “Typists” is not in the new data');
    expect(text).not.toContain('you have');
  });
});

describe('an import that fails', () => {
  test('lists what is wrong by file, row and column, to be copied as text', async () => {
    memory.disk.packs.preview = err({
      code: 'import-problems',
      problems: [
        { file: 'Skills.txt', row: 37, column: 'Data Value', value: '9.1', expected: '0 to 7' },
        { file: 'Knowledge.txt', row: null, column: null, value: '', expected: 'a header' },
      ],
      more: 12,
    });
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
    });
    const container = await showScreen();
    await click('Choose files…');
    expect(document.activeElement?.textContent).toBe('14 things to put right in the files');
    expect(screen.getAllByRole('row').map(textOf)).toEqual([
      'FileRowColumnFoundExpected',
      'Skills.txt37Data Value9.10 to 7',
      'Knowledge.txtwhole file(empty)a header',
    ]);
    expect(textOf(container)).toContain('and 12 more like these');
    await click('Copy as text');
    expect(copied.split('\n')[1]).toBe('Skills.txt\t37\tData Value\t9.1\t0 to 7');
    expect(textOf(container)).toContain('Nothing was changed.');
  });

  test('says what is read where the files are none of it', async () => {
    memory.disk.packs.look = err({ code: 'import-unrecognized', file: 'photos', found: ['beach.jpg'] });
    const container = await showScreen();
    await click('Choose files…');
    expect(textOf(container)).toContain('Found: beach.jpg.');
    expect(textOf(container)).toContain('a Waymark pack (.waymark-pack)');
    await click('Back to the list');
    expect(screen.getByRole('heading', { name: 'Job data' })).toBeTruthy();
  });
});
