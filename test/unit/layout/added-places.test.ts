// Jobs added by hand on a map that was drawn without them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withAddedPlaces } from '../../../shared/layout/added-places.ts';
import { dotRadius } from '../../../shared/layout/dot-radius.ts';
import { mapLayoutSchema } from '../../../shared/layout/map-layout.ts';
import type { AddedRole } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';

const layout = mapLayoutSchema.parse(JSON.parse(readFileSync('assets/packs/onet-30.1.map.json', 'utf8')));
const model = layout.roles.find(({ id }) => id === '43-9021.00')!;

function job(number: number, changes: Partial<AddedRole> = {}): AddedRole {
  return {
    id: `added:${number}` as RoleId,
    title: `Job ${number}`,
    family: model.family,
    group: '43-9000' as AddedRole['group'],
    zone: 2,
    alternateTitles: [],
    requirements: [],
    copiedFrom: { role: model.id, title: model.title },
    by: '',
    at: '2026-11-20T18:30:00.000Z',
    ...changes,
  };
}

describe('added jobs on a map', () => {
  test('stand beside the job they were begun as a copy of, apart from every other and from each other', () => {
    const { roles } = withAddedPlaces(layout, [job(1), job(2), job(3)]);
    expect(roles.slice(0, layout.roles.length)).toEqual(layout.roles);
    for (const added of roles.slice(layout.roles.length)) {
      expect(Math.hypot(added.x - model.x, added.y - model.y)).toBeLessThan(40);
      const others = roles.filter((role) => role !== added);
      for (const role of others) {
        expect(Math.hypot(added.x - role.x, added.y - role.y)).toBeGreaterThan(
          dotRadius(role.jobs) + dotRadius(added.jobs),
        );
      }
    }
  });

  test('stand among their family when they are a copy of nothing, or of another family’s job', () => {
    const relatives = layout.roles.filter(({ family }) => family === model.family);
    for (const changes of [
      { copiedFrom: null },
      { copiedFrom: { role: '15-1252.00' as RoleId, title: '' } },
    ]) {
      const place = withAddedPlaces(layout, [job(1, changes)]).roles.at(-1)!;
      const nearest = Math.min(...relatives.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
      expect(nearest).toBeLessThan(30);
    }
  });

  test('stand in the same place each time', () => {
    const jobs = [job(1), job(2)];
    expect(withAddedPlaces(layout, jobs)).toEqual(withAddedPlaces(layout, jobs));
  });

  test('change nothing where there are none, or where their family has no job on the map', () => {
    expect(withAddedPlaces(layout, [])).toBe(layout);
    const elsewhere = job(1, { family: 'none' as AddedRole['family'], copiedFrom: null });
    expect(withAddedPlaces(layout, [elsewhere])).toBe(layout);
  });
});
