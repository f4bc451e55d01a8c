import { expect, it } from 'vitest';
import { mapLayoutSchema } from '../../../shared/layout/map-layout.ts';
import { namedMap } from '../../../shared/layout/named-map.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const pack = makePack({ roleCount: 4 });
const drawn = mapLayoutSchema.parse({
  format: 'waymark-map',
  version: 1,
  packId: pack.id,
  edition: pack.edition,
  bounds: { left: 0, top: 0, right: 1, bottom: 1 },
  quality: { kept: 0, sameFamily: 0 },
  coast: [],
  families: [{ id: pack.families[0]!.id, name: 'Drawn', tint: 1, lands: [], labels: [] }],
  roles: [...pack.roles.slice(0, 2), { ...pack.roles[2]!, id: 'gone' }].map((role) => ({
    id: role.id,
    title: 'Drawn',
    family: role.family,
    basis: role.basis,
    jobs: null,
    x: 0.5,
    y: 0.5,
  })),
});

it('calls places and families as the pack does, and keeps what the pack does not have', () => {
  const named = namedMap(drawn, indexPack(pack).content);
  expect(named.roles.map(({ title }) => title)).toEqual([
    pack.roles[0]!.title,
    pack.roles[1]!.title,
    'Drawn',
  ]);
  expect(named.families[0]?.name).toBe(pack.families[0]!.shortName);
  expect(named.roles.map(({ x, y }) => [x, y])).toEqual(drawn.roles.map(({ x, y }) => [x, y]));
});
