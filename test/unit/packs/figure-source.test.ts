// A figure's source is the role's own where it has one, and nobody's where there is no such figure.
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { sourceIdSchema } from '../../../shared/model/pack.ts';
import { sourceOf, sourcesOf } from '../../../shared/packs/figure-source.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const made = makePack({ roleCount: 6 });
const [packs] = made.sources;
const own = { ...packs!, id: sourceIdSchema.parse('own'), name: 'Our table' };
const [first, second] = made.roles;
const ours = {
  ...second!,
  source: own.id,
  pay: { ...first!.pay!, code: 'own', sharedWith: 1, isMain: true },
  outlook: null,
};
const pack = {
  ...made,
  sources: [...made.sources, own],
  roles: made.roles.map((role) => (role === second ? ours : role)),
};

describe('the source of a figure', () => {
  it('is what the pack says of its kind, unless the role names its own', () => {
    expect(sourceOf(pack, first!, 'ratings')).toBe(packs);
    expect(sourceOf(pack, ours, 'ratings')).toBe(own);
    expect(sourceOf(pack, ours, 'pay')).toBe(own);
  });

  it('is nobody where the role has no such figure or the pack names none', () => {
    expect(sourceOf(pack, ours, 'outlook')).toBeNull();
    const { factSources } = pack;
    expect(sourceOf({ ...pack, factSources: { ...factSources, pay: null } }, first!, 'pay')).toBeNull();
  });

  it('is named for both roles of a move where they differ, and once where they do not', () => {
    expect(sourcesOf(pack, [ours, first!], ['ratings', 'pay'])).toEqual([packs, own]);
    expect(sourcesOf(pack, [first!, pack.roles[2]!], ['ratings', 'pay'])).toEqual([packs]);
  });

  it('has to be a source of the pack', () => {
    expect(parsePack(JSON.stringify(pack), 'a pack')).toMatchObject({ ok: true });
    const unknown = parsePack(JSON.stringify({ ...pack, sources: made.sources }), 'a pack');
    expect(unknown).toMatchObject({ ok: false });
    expect(JSON.stringify(unknown)).toContain(`${ours.id}: no source own`);
  });
});
