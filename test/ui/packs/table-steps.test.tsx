// Bringing in a table of one's own: what its columns mean, which of its skills are a pack's, and what comes of it.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { PacksScreen } from '../../../renderer/features/packs/PacksScreen.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import type { ImportPreview } from '../../../shared/model/import.ts';
import { skillIdSchema } from '../../../shared/model/pack.ts';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import { err, ok } from '../../../shared/model/result.ts';
import { coursesLook, jobsLook } from '../../fixtures/import/table-looks.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { builtInInfo } from '../../unit/store/memory-packs.ts';
import { textOf } from '../support.ts';

initWords();
const initial = useApp.getInitialState();
const preview: ImportPreview = {
  key: packKeySchema.parse('c'.repeat(64)),
  info: { ...builtInInfo.info, id: 'jobs', title: 'jobs' },
  installedAs: null,
  compared: null,
  unusedFiles: 0,
};
const skill = (id: string, name: string) => ({ id: skillIdSchema.parse(id), name, kind: 'skill' as const });
let packs: ReturnType<typeof createMemoryApi>['disk']['packs'];

beforeEach(() => {
  const memory = createMemoryApi();
  packs = memory.disk.packs;
  packs.chosen = ['/home/someone/jobs.csv'];
  packs.look = ok({ format: 'table', names: ['jobs.csv'], languages: [] });
  packs.table = ok(jobsLook);
  packs.skills = () => ok(['Active Listening', 'Frying', 'writings', 'Speach']);
  packs.base = [
    skill('2.A.1.b', 'Active Listening'),
    skill('2.A.1.c', 'Writing'),
    skill('2.A.1.d', 'Speaking'),
    skill('2.A.1.e', 'Cooking with Oil'),
  ];
  packs.preview = ok(preview);
  Object.assign(window, { waymark: memory.api });
  useApp.setState({ ...initial, screen: 'packs' }, true);
});

const click = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

const choose = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));

async function openColumns(): Promise<HTMLElement> {
  const { container } = render(<PacksScreen />);
  await act(async () => {});
  await click('Choose files…');
  expect(document.activeElement?.textContent).toBe('What do the columns mean?');
  return container;
}

const skillGroup = (name: string) => within(screen.getByRole('group', { name }));
const isChosen = (group: ReturnType<typeof skillGroup>, name: RegExp) =>
  group.getByRole<HTMLInputElement>('radio', { name }).checked;

describe('the columns of a table', () => {
  test('are shown over its first rows with what they are taken to mean', async () => {
    const container = await openColumns();
    expect(textOf(container)).toContain('jobs.csv has 2 rows.');
    expect(screen.getAllByRole('columnheader').map(textOf)).toEqual([
      'JobJob title',
      'SkillSkill',
      'LevelLevel',
    ]);
    expect(textOf(screen.getAllByRole('row')[1] ?? null)).toBe('BakerActive Listening3');
    expect(textOf(screen.getByRole('status'))).toBe('It can be read so: 4 skills.');
  });

  test('can mean something else, which is checked at once', async () => {
    packs.skills = (mapping) =>
      mapping.levelScale.kind === 'range' && mapping.levelScale.range === '0-3'
        ? err({
            code: 'import-problems',
            problems: [{ file: 'jobs.csv', row: 3, column: 'Level', value: '4', expected: '0 to 3' }],
            more: 0,
          })
        : ok(['Frying']);
    await openColumns();
    await choose('Levels are written as', '0-3');
    expect(textOf(screen.getByText('4').closest('tr'))).toBe('jobs.csv3Level40 to 3');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read it' }).disabled).toBe(true);
    await choose('Levels are written as', '0-5');
    expect(textOf(screen.getByRole('status'))).toBe('It can be read so: 1 skill.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read it' }).disabled).toBe(false);
  });

  test('are those of the other shape when the person says so', async () => {
    await openColumns();
    await act(
      async () => void fireEvent.click(screen.getByRole('radio', { name: /a column for each skill/ })),
    );
    expect(screen.queryByLabelText('Skill')).toBeNull();
    expect(screen.getAllByRole('columnheader').map(textOf)).toEqual([
      'JobJob title',
      'Skillnot used',
      'LevelSkill',
    ]);
  });

  test('make a pack that stands alone, described by the person', async () => {
    await openColumns();
    await choose('Place', 'Lyon');
    await choose('Name', 'Our jobs');
    await click('Read it');
    expect(packs.asked).toMatchObject([
      {
        format: 'table',
        paths: ['/home/someone/jobs.csv'],
        options: { title: 'Our jobs', place: 'Lyon', extend: null, mapping: jobsLook.proposal, synonyms: {} },
      },
    ]);
    expect(screen.getByRole('heading', { name: 'Ready to install' })).toBeTruthy();
  });

  test('can be gone back to from the preview and from a failure, as they were said', async () => {
    await openColumns();
    await choose('Name', 'Our jobs');
    await click('Read it');
    await click('Back to the columns');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Our jobs');
    packs.preview = err({ code: 'import-problems', problems: [], more: 1 });
    await click('Read it');
    expect(screen.getByRole('heading', { name: 'One thing to put right in the files' })).toBeTruthy();
    await click('Back to the columns');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Our jobs');
  });

  test('are asked for when nothing in the file looks like a table of jobs', async () => {
    packs.table = ok({
      ...jobsLook,
      columns: jobsLook.columns.slice(0, 1),
      proposal: null,
      otherProposal: null,
    });
    const { container } = render(<PacksScreen />);
    await act(async () => {});
    await click('Choose files…');
    expect(textOf(container)).toContain('a column of job titles and at least one of skills');
  });
});

describe('the skills of a table beside a pack', () => {
  async function openSkills(): Promise<void> {
    await openColumns();
    await choose('Put them', builtInInfo.key);
    await click('Next: the skills');
    expect(document.activeElement?.textContent).toBe('Which skills are the same?');
  }

  test('are taken by themselves only where the name is the very same', async () => {
    await openSkills();
    expect(isChosen(skillGroup('Active Listening'), /Active Listening the same name/)).toBe(true);
    expect(isChosen(skillGroup('writings'), /none of them/)).toBe(true);
    expect(isChosen(skillGroup('Frying'), /none of them/)).toBe(true);
    await click('Read it');
    const synonyms = { 'Active Listening': '2.A.1.b', Frying: null, writings: null, Speach: null };
    expect(packs.asked).toMatchObject([{ options: { extend: builtInInfo.key, synonyms } }]);
  });

  test('are confirmed one by one, or all at once that differ only in capitals, plural or punctuation', async () => {
    await openSkills();
    await click(/^Take the one that differs only/);
    expect(isChosen(skillGroup('writings'), /^Writing/)).toBe(true);
    const listening = skillGroup('Active Listening').getByRole('radio', { name: /none of them/ });
    await act(async () => void fireEvent.click(listening));
    await click('Read it');
    expect(packs.asked).toMatchObject([
      { options: { synonyms: { 'Active Listening': null, writings: '2.A.1.c' } } },
    ]);
  });

  test('can be any other skill that is looked for by its words', async () => {
    await openSkills();
    await click('Another skill for Frying');
    const field = screen.getByRole('textbox', { name: 'Another skill for Frying' });
    fireEvent.change(field, { target: { value: 'oil coo' } });
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
    const found = skillGroup('Frying').getByRole('radio', { name: /Cooking with Oil found by you/ });
    await act(async () => void fireEvent.click(found));
    fireEvent.change(field, { target: { value: 'xyz' } });
    await click('Find');
    expect(screen.getByText('No skill is called like that.')).toBeTruthy();
    await click('Read it');
    expect(packs.asked).toMatchObject([{ options: { synonyms: { Frying: '2.A.1.e' } } }]);
  });

  test('stay as they were said after a look back at the columns', async () => {
    await openSkills();
    await act(
      async () => void fireEvent.click(skillGroup('writings').getByRole('radio', { name: /^Writing/ })),
    );
    await click('Back to the columns');
    await click('Next: the skills');
    expect(isChosen(skillGroup('writings'), /^Writing/)).toBe(true);
  });
});

describe('a table of learning', () => {
  beforeEach(() => {
    packs.catalogTable = ok(coursesLook);
    packs.catalogSkills = () => ok(['Active Listening']);
  });

  test('is known by its columns, matched with the skills of a pack, kept and listed', async () => {
    const container = await openColumns();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^learning/ }).checked).toBe(true);
    expect(screen.getByLabelText<HTMLSelectElement>('Offered by').value).toBe('Provider');
    await choose('Match its skills with', builtInInfo.key);
    await click('Next: the skills');
    await click('Add it');
    expect(document.activeElement?.textContent).toBe('“courses” is here');
    expect(textOf(container)).toContain('1 entry · 1 teaches a skill of job data here · from courses.csv');
    await click('Back to the list');
    expect(textOf(screen.getByRole('region', { name: 'Learning' }))).toContain('courses1 entry');
  });

  test('is a table of jobs when the person says so', async () => {
    await openColumns();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'jobs and their skills' })));
    expect(screen.getByLabelText('Job title')).toBeTruthy();
  });

  test('is removed from the list and comes back on undo', async () => {
    packs.catalogs.set('c', { id: 'c', title: 'Courses', sourceFile: 'c.csv', entries: 2, matched: 0 });
    render(<PacksScreen />);
    await act(async () => {});
    await click('Remove Courses');
    expect(packs.catalogs.size).toBe(0);
    await click('Undo');
    expect(packs.catalogs.size).toBe(1);
    expect(screen.getByRole('heading', { name: 'Courses' })).toBeTruthy();
  });
});
