import { describe, expect, it } from 'vitest';
import type { Pack, PackRole } from '../../../shared/model/pack.ts';
import { requirementEstimator } from '../../../shared/moves/estimate.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const pack = makePack({ roleCount: 60 });
const estimate = requirementEstimator(pack);

function rolesOf(basis: PackRole['basis']): readonly PackRole[] {
  return pack.roles.filter((role) => role.basis === basis);
}

function changed(role: PackRole, change: Partial<PackRole>): Pack {
  return { ...pack, roles: pack.roles.map((each) => (each.id === role.id ? { ...each, ...change } : each)) };
}

describe('requirementEstimator', () => {
  it('averages named rated neighbors whose weights sum to 1, most alike first', () => {
    for (const role of rolesOf('estimated')) {
      const { neighbors } = estimate(role.id)!;
      const weights = neighbors.map(({ weight }) => weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      for (const neighbor of neighbors) {
        expect(pack.roles.find(({ id }) => id === neighbor.role)?.basis).toBe('rated');
        expect(neighbor.role).not.toBe(role.id);
      }
    }
  });

  it('stays between the lowest and the highest of its neighbors, skill by skill', () => {
    const result = estimate(rolesOf('estimated')[0]!.id)!;
    const near = result.neighbors.map(({ role }) => pack.roles.find(({ id }) => id === role)!.requirements!);
    pack.skills.forEach((_, at) => {
      const known = near.map(({ level }) => level[at]).filter((level) => level !== null) as number[];
      expect(result.level[at]).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
      expect(result.level[at]).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
    });
  });

  it('never reads the role’s own ratings', () => {
    const role = rolesOf('rated')[4]!;
    const blank = { skills: [], importance: [], level: [] };
    const without = requirementEstimator(changed(role, { requirements: blank }));
    expect(without(role.id)).toEqual(estimate(role.id));
  });

  it('does without the evidence a role lacks', () => {
    const role = rolesOf('estimated')[0]!;
    const none = { primaryShort: [], primaryLong: [], supplemental: [] };
    for (const lacking of [{ tools: [] }, { activities: [] }, { related: none }, { zone: null }]) {
      expect(requirementEstimator(changed(role, lacking))(role.id)?.neighbors.length).toBeGreaterThan(0);
    }
  });

  it('skips a suppressed value of a neighbor, and knows nothing where all are suppressed', () => {
    const hidden: Pack = {
      ...pack,
      roles: pack.roles.map((role) =>
        role.requirements === null
          ? role
          : {
              ...role,
              requirements: {
                ...role.requirements,
                level: role.requirements.level.map((v, at) => (at === 0 ? null : v)),
              },
            },
      ),
    };
    const result = requirementEstimator(hidden)(rolesOf('estimated')[0]!.id)!;
    expect(result.level[0]).toBeNull();
    expect(result.importance[0]).not.toBeNull();
    expect(result.level[1]).not.toBeNull();
  });

  it('estimates nothing for a role known by its title only, or not known at all', () => {
    for (const role of rolesOf('title-only')) expect(estimate(role.id)).toBeNull();
    const stranger = changed(pack.roles[0]!, {}).roles[0]!.id;
    expect(requirementEstimator({ ...pack, roles: pack.roles.slice(1) })(stranger)).toBeNull();
  });
});
