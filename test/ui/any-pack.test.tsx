import { render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MapScreen } from '../../renderer/features/map/MapScreen.tsx';
import { MoveScreen } from '../../renderer/features/move/MoveScreen.tsx';
import { PlanScreen } from '../../renderer/features/plan/PlanScreen.tsx';
import { StartScreen } from '../../renderer/features/start/StartScreen.tsx';
import { WithinScreen } from '../../renderer/features/within/WithinScreen.tsx';
import { savePlanFromMove } from '../../renderer/store/plan-actions.ts';
import type { Destination } from '../../renderer/store/state.ts';
import { useApp } from '../../renderer/store/store.ts';
import type { Role, RoleId, SkillId } from '../../shared/model/pack.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { builtInIndex } from '../support/built-in-pack.ts';
import { createMemoryApi } from '../unit/store/memory-api.ts';
import { openApp, textOf } from './support.ts';

const DATA_ENTRY = '43-9021.00';
const CLERKS: Destination = { kind: 'role', role: '43-9061.00' as RoleId };

let whole: PackIndex;
/** Jobs and skills alone, with levels and preparation assumed, as ESCO and a plain table of own jobs have them. */
let bare: PackIndex;
beforeAll(async () => {
  whole = await builtInIndex();
  const { content } = whole;
  const roles = content.roles.map(
    (role): Role => ({
      ...role,
      assumed: ['levels', 'zone'],
      ratings: [],
      tools: [],
      pay: null,
      outlook: null,
      employment: null,
      education: { entry: null, survey: null },
      exposure: { eloundouBeta: null, microsoft: null },
    }),
  );
  const { ratings } = content.factSources;
  const none = { pay: null, outlook: null, education: null, exposureEloundou: null, exposureMicrosoft: null };
  const skills = content.skills.map((skill) => ({ ...skill, name: skill.name.toLowerCase() }));
  const factSources = { ...none, ratings, shifts: null };
  bare = { ...whole, content: { ...content, place: '', roles, skills, shifts: [], factSources } };
});

beforeEach(() => {
  Object.assign(window, { waymark: createMemoryApi().api });
});

/** The screen's text over a pack; how usual the moves are has been asked, and is not known. */
function shown(index: PackIndex, Screen: () => React.ReactNode, destination: Destination | null): string {
  openApp(index, DATA_ENTRY, destination);
  const usual = { likelihood: new Float64Array(), lift: new Float64Array() };
  useApp.setState({ usual: { origin: DATA_ENTRY as RoleId, ...usual } });
  const { container } = render(<Screen />);
  return textOf(container);
}

describe('job data that know only jobs and skills', () => {
  test('say once what they lack within reach, and leave its columns and orders out', () => {
    const text = shown(bare, WithinScreen, null);
    expect(text).toContain(
      'This job data says nothing about pay, how many people make these moves, or what education jobs ask.',
    );
    expect(screen.getAllByRole('columnheader').map(textOf)).toEqual([
      'Job',
      'Time to get ready',
      'Possible barriers',
    ]);
    expect(screen.getAllByRole('option', { name: /Fit|Smallest step|usual|Pay/ }).map(textOf)).toEqual([
      'Fit',
      'Smallest step',
    ]);
    expect(text).not.toContain('not known ·');
  });

  test('still have all columns where the built-in data know them', () => {
    const text = shown(whole, WithinScreen, null);
    expect(text).not.toContain('says nothing about');
    expect(text).not.toContain('is assumed');
    expect(screen.getAllByRole('columnheader')).toHaveLength(5);
  });

  test('offer the closest jobs, each with a reason, and draw no figures and sources that are not there', () => {
    const text = shown(bare, MapScreen, null);
    expect(text).toContain('Close to what you have');
    expect(text).toMatch(/One of the best fits with no barrier we know of: it uses \w+ of what you have/);
    expect(text).toContain('Your job asks, more than most jobs:');
    expect(text).not.toMatch(/United States|pay not known|Pay is not known|Not a forecast|larger dot|\. \./);
  });

  test('say so where nothing is known of growing in the job, and offer changing in the open', () => {
    const skills = bare.content.skills.map((skill) => ({ ...skill, id: `own-${skill.id}` as SkillId }));
    const skillAt = new Map(skills.map(({ id }, at) => [id, at]));
    const other = { ...bare, skillAt, content: { ...bare.content, skills } };
    openApp(other, DATA_ENTRY, null, { triggers: ['leadership'] });
    const usual = { likelihood: new Float64Array(), lift: new Float64Array() };
    useApp.setState({ usual: { origin: DATA_ENTRY as RoleId, ...usual } });
    const { container } = render(<MapScreen />);
    expect(textOf(container)).toContain('nothing about how your job may change');
    expect(screen.getAllByRole('button', { name: 'Look at this move' })).toHaveLength(3);
  });

  test('show a job beside the map without pay, levels or how usual the move is', () => {
    const text = shown(bare, MapScreen, CLERKS);
    expect(text).toContain('says nothing about pay, how many jobs there will be, or how many people');
    expect(text).toContain('At what level these jobs ask their skills is assumed');
    expect(text).not.toMatch(/Usual pay|Do people make this move|0 to 5/);
  });

  test('open a move without levels, half levels or empty panels, and say what is assumed once', () => {
    const text = shown(bare, MoveScreen, CLERKS);
    expect(text.match(/At what level these jobs ask/g)).toHaveLength(1);
    expect(text.match(/says nothing about/g)).toHaveLength(1);
    expect(text).toContain('Your job asks these too');
    expect(text).toContain('assumed, the job data do not say');
    expect(text).not.toMatch(/O\*NET publishes|level \d\.\d of|Now, needed|rated \w+ \d{4}|NaN|\. \./);
    expect(screen.queryByRole('heading', { name: 'Tools' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Do people make this move?' })).toBeNull();
  });

  test('hold skills whose names are phrases in quotes inside sentences', () => {
    const text = shown(bare, MoveScreen, CLERKS);
    expect(text).toMatch(/It usually asks for “[\p{L} ]+”/u);
  });
});

describe('job data that could not be opened', () => {
  test.each([
    ['start', StartScreen],
    ['map', MapScreen],
    ['within', WithinScreen],
    ['move', MoveScreen],
  ] as const)('say what happened and where to go: %s', (name, Screen) => {
    openApp(whole, DATA_ENTRY, CLERKS);
    useApp.setState({
      screen: name,
      pack: { status: 'failed', error: { code: 'pack-missing', pack: 'ESCO' } },
    });
    const { container } = render(<Screen />);
    expect(textOf(container)).toContain('The job data “ESCO” is not on this computer.');
    expect(screen.getByRole('button', { name: 'Job data' })).toBeTruthy();
  });

  test('leave the steps of a plan that is pinned to them', () => {
    openApp(whole, DATA_ENTRY, CLERKS);
    savePlanFromMove();
    useApp.setState({
      screen: 'plan',
      pack: { status: 'failed', error: { code: 'pack-missing', pack: 'ESCO' } },
    });
    const { container } = render(<PlanScreen />);
    expect(textOf(container)).toContain('its steps are all there');
    expect(screen.getByRole('button', { name: 'Job data' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go to the plan' })).toBeNull();
  });
});
