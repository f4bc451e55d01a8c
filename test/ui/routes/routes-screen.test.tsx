// The ways there: the direct move beside ways with stops, what constraints take away and why, from either end, and every
// state in between. The worker is the real service in this thread.
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import { RoutesScreen } from '../../../renderer/features/routes/RoutesScreen.tsx';
import { selectWayRoles } from '../../../renderer/store/chosen-way.ts';
import { stopRoutes } from '../../../renderer/store/route-actions.ts';
import type { Destination } from '../../../renderer/store/state.ts';
import { useApp } from '../../../renderer/store/store.ts';
import type { RouteReply, RouteRequest } from '../../../renderer/workers/route-protocol.ts';
import { RouteService } from '../../../renderer/workers/route-service.ts';
import { type Pack, roleIdSchema } from '../../../shared/model/pack.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import { indexPack, type PackIndex } from '../../../shared/moves/pack-index.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { openApp, textOf } from '../support.ts';

const RETAIL = '41-2031.00';
const MERCHANTS: Destination = { kind: 'role', role: roleIdSchema.parse('13-1199.06') };

/** Office, sales and business jobs: few enough that their moves are prepared at once. */
let pack: Pack;
let index: PackIndex;
beforeAll(async () => {
  const whole = await readPackFile('assets/packs/onet-30.1.waymark-pack');
  if (!whole.ok) throw new Error(JSON.stringify(whole.error));
  const families = ['13', '41', '43'];
  pack = {
    ...whole.value,
    roles: whole.value.roles.filter(({ id }) => families.includes(id.slice(0, 2))),
  };
  index = indexPack(pack);
});

/** What the next worker reads, so that a test can have it fail, or wait. */
let read: () => Promise<Result<Pack>>;

class LocalWorker extends EventTarget {
  readonly #service = new RouteService({
    readPack: () => read(),
    send: (reply: RouteReply) => this.dispatchEvent(new MessageEvent('message', { data: reply })),
  });

  postMessage(request: RouteRequest): void {
    setTimeout(() => void this.#service.handle(request));
  }

  terminate(): void {
    this.dispatchEvent = () => true;
  }
}

beforeEach(() => {
  Object.assign(window, { waymark: createMemoryApi().api });
  vi.stubGlobal('Worker', LocalWorker);
  read = async () => ok(pack);
});

afterEach(() => {
  stopRoutes();
  vi.unstubAllGlobals();
});

async function showWays(destination: Destination | null = MERCHANTS) {
  openApp(index, RETAIL, destination);
  render(<RoutesScreen />);
  await act(async () => {});
}

const list = () => screen.findByRole('complementary', { name: 'The ways there' });

/** The ways as they are named in the list, once they answer what is asked now. */
async function ways(): Promise<string[]> {
  const panel = await list();
  await waitFor(() => expect(useApp.getState().routes.status).toBe('ready'));
  return [...panel.querySelectorAll('li > button strong')].map(textOf);
}

const leftOut = () => screen.getByRole('region', { name: 'What is left out' });

/** Opens a line of what is left out and gives its ways with their reasons. */
function reasons(title: string): string[] {
  const summary = within(leftOut()).getByText(title);
  fireEvent.click(summary);
  return [...summary.closest('details')!.querySelectorAll('li')].map(textOf);
}

describe('the ways there', () => {
  test('have the direct move first, and every stop says what it buys', async () => {
    await showWays();
    const [direct, ...others] = await ways();
    expect(direct).toBe('No stop');
    expect(others.length).toBeGreaterThan(1);
    const panel = await list();
    for (const button of [...panel.querySelectorAll('li > button')].slice(1)) {
      expect(textOf(button)).toMatch(/Its stops buy: (better pay|smaller gaps|moves more|a barrier)/);
    }
  });

  test('leave out those whose stops buy nothing, and say so', async () => {
    await showWays();
    await ways();
    const [first = ''] = reasons('Stops that buy nothing');
    expect(first).toMatch(/^By .+: .*months? longer than .+, with no better pay on the way/);
  });

  test('are the same looked at from there', async () => {
    await showWays();
    const forward = await ways();
    fireEvent.click(screen.getByRole('radio', { name: 'Back from there' }));
    await waitFor(() => expect(useApp.getState().routeQuery.direction).toBe('backward'));
    expect(await ways()).toEqual(forward);
  });

  test('that a constraint takes away are named with the figure that does it', async () => {
    await showWays();
    const before = await ways();
    fireEvent.change(screen.getByRole('combobox', { name: 'Largest single gap' }), {
      target: { value: '1' },
    });
    await waitFor(() => expect(useApp.getState().routes.status).toBe('loading'));
    await waitFor(() => expect(useApp.getState().routes.status).toBe('ready'));
    const [reason = ''] = reasons('Largest gap');
    expect(reason).toMatch(/has a gap of 1\.\d levels|has a gap of [2-5](\.\d)? levels/);
    fireEvent.click(screen.getByRole('button', { name: 'Ask nothing more' }));
    await waitFor(() => expect(useApp.getState().routeQuery.maxGap).toBeNull());
    expect(await ways()).toEqual(before);
  });

  test('when none is left say which change lets one through, and a press makes it', async () => {
    await showWays();
    await ways();
    act(() => useApp.setState({ routeQuery: { payFloor: 90_000 } }));
    const lower = await screen.findByRole('button', { name: /^Lower the pay floor to \$/ });
    fireEvent.click(lower);
    expect((await ways()).length).toBeGreaterThan(0);
  });

  test('can be chosen, and the chosen one is shown on the map', async () => {
    await showWays();
    await ways();
    const panel = await list();
    const second = panel.querySelectorAll<HTMLButtonElement>('li > button')[1]!;
    fireEvent.click(second);
    expect(second.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Show it on the map' }));
    const state = useApp.getState();
    expect(state.screen).toBe('map');
    expect(selectWayRoles(state).length).toBeGreaterThan(2);
    expect(selectWayRoles(state).at(0)).toBe(RETAIL);
    expect(selectWayRoles(state).at(-1)).toBe(MERCHANTS.role);
  });
});

describe('before there are ways', () => {
  test('nothing chosen asks for a job, and offers the options', async () => {
    await showWays(null);
    const usual = { likelihood: new Float64Array(), lift: new Float64Array() };
    act(() => useApp.setState({ usual: { origin: roleIdSchema.parse(RETAIL), ...usual } }));
    expect(screen.getByText(/^Choose a job to go to/)).toBeTruthy();
    const option = screen.getAllByRole('button').find((button) => button.closest('section') !== null)!;
    fireEvent.click(option);
    expect(useApp.getState().destination?.kind).toBe('role');
  });

  test('nobody there is sent to the start', async () => {
    openApp(index, RETAIL, null);
    useApp.setState({ person: null });
    render(<RoutesScreen />);
    fireEvent.click(screen.getByRole('button'));
    expect(useApp.getState().screen).toBe('start');
  });

  test('a longer wait has a name and an end', async () => {
    read = () => new Promise(() => undefined);
    await showWays();
    fireEvent.click(await screen.findByRole('button', { name: 'Stop looking' }));
    expect(useApp.getState().routes.status).toBe('none');
    expect(screen.getByText('Stopped.')).toBeTruthy();
    read = async () => ok(pack);
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect((await ways()).length).toBeGreaterThan(0);
  });

  test('a failure says why and can be tried again', async () => {
    read = async () => err({ code: 'file-unreadable', file: 'onet-30.1', detail: 'cut short' });
    await showWays();
    const alert = await screen.findByRole('alert');
    expect(textOf(alert).length).toBeGreaterThan(20);
    read = async () => ok(pack);
    fireEvent.click(within(alert).getByRole('button', { name: 'Look again' }));
    expect((await ways()).length).toBeGreaterThan(0);
  });

  test('the job one has is no way', async () => {
    await showWays({ kind: 'role', role: roleIdSchema.parse(RETAIL) });
    expect(textOf(await screen.findByRole('alert'))).toContain('That is the job you have.');
  });
});
