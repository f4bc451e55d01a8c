// The job data of a plan on its screen: named, changed by the person alone, and said to be missing when it is.
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { PlanPack } from '../../../renderer/features/plan/PlanPack.tsx';
import { openPlan } from '../../../renderer/store/actions.ts';
import { undo, useApp } from '../../../renderer/store/store.ts';
import type { PackListing } from '../../../shared/model/installed-pack.ts';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { builtInInfo } from '../../unit/store/memory-packs.ts';
import { openApp, textOf } from '../support.ts';

const key = packKeySchema.parse('ab'.repeat(32));
const shipped: PackListing = { state: 'built-in', ...builtInInfo };
const north: PackListing = {
  state: 'installed',
  record: {
    kind: 'waymark-pack-record',
    version: 1,
    key,
    name: 'North site',
    installedAt: '2026-11-22T12:00:00.000Z',
    from: ['jobs.csv'],
    info: { ...builtInInfo.info, id: 'own-north', edition: 3, title: 'Jobs at the north site' },
  },
};

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function Shown() {
  const plan = useApp((state) => state.plan);
  return plan === null ? null : <PlanPack plan={plan} />;
}

function show(packs: readonly PackListing[], pin = planWithSteps(1).pack) {
  openApp(index, '43-9021.00', null);
  useApp.setState({ packs: { status: 'ready', packs } });
  openPlan({ ...planWithSteps(1), pack: pin });
  render(<Shown />);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

test('names the job data where there is no other', () => {
  show([shipped]);
  expect(textOf(document.body)).toBe('Figures from O*NET 30.1, United States, edition 1.');
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('changes to other job data only by the person, and undo takes it back', () => {
  show([shipped, north]);
  const select = screen.getByRole('combobox', { name: 'Figures from' });
  expect(select).toHaveProperty('value', 'built-in');
  fireEvent.change(select, { target: { value: key } });
  expect(useApp.getState().plan?.pack).toEqual({
    id: 'own-north',
    edition: 3,
    title: 'Jobs at the north site',
    key,
  });
  undo();
  expect(useApp.getState().plan?.pack.key).toBeNull();
});

test('says that the job data is not on this computer', () => {
  show([shipped], {
    id: 'own-south',
    edition: 2,
    title: 'South site',
    key: packKeySchema.parse('cd'.repeat(32)),
  });
  const select = screen.getByRole('combobox', { name: 'Figures from' });
  expect(select).toHaveProperty('value', 'missing');
  expect(textOf(select)).toContain('South site, edition 2: not on this computer');
});
