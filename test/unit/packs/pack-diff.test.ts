import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { Pack, PackRole } from '../../../shared/model/pack.ts';
import { type PackDiff, packDiffSchema } from '../../../shared/model/pack-diff.ts';
import { packDiff } from '../../../shared/packs/pack-diff.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const pack = makePack({ roleCount: 30 });

/** A pack of few roles and skills; those of two differ in number, figures, titles and names. */
const anyPack = fc
  .record({
    roleCount: fc.integer({ min: 0, max: 14 }),
    skillsPerKind: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer({ min: 1, max: 4 }),
    suffix: fc.constantFrom('', ' II'),
  })
  .map(({ suffix, ...options }) => {
    const made = makePack(options);
    const roles = made.roles.map((role, at) =>
      at % 3 === 0 ? { ...role, title: role.title + suffix } : role,
    );
    const skills = made.skills.map((skill, at) =>
      at % 2 === 0 ? { ...skill, name: skill.name + suffix } : skill,
    );
    return { ...made, roles, skills };
  });

/** The same pack with skills and roles in the opposite order, requirement columns with them. */
function turned(from: Pack): Pack {
  const last = from.skills.length - 1;
  const turnedRole = (role: PackRole): PackRole => ({
    ...role,
    ratings: role.ratings.map((basis) => ({ ...basis, sizes: [...basis.sizes].reverse() })),
    requirements: role.requirements && {
      skills: role.requirements.skills.map((at) => last - at).reverse(),
      importance: [...role.requirements.importance].reverse(),
      level: [...role.requirements.level].reverse(),
    },
  });
  return {
    ...from,
    skills: [...from.skills].reverse(),
    sources: [...from.sources].reverse(),
    roles: from.roles.map(turnedRole).reverse(),
  };
}

/** Names apart, which the later pack decides, what a diff in the other direction says. */
function backward({ counts, before, after, roles, skills, sources }: PackDiff) {
  const turn = <T>(change: { before: T; after: T }) => ({ before: change.after, after: change.before });
  const turnList = <T extends { before: unknown; after: unknown }>(list: readonly T[]) =>
    list.map((change) => ({ ...change, ...turn(change) }));
  const turnCounts = <T extends { before: number; after: number; added: number; removed: number }>(
    of: T,
  ) => ({
    ...of,
    ...turn(of),
    added: of.removed,
    removed: of.added,
  });
  return {
    counts: {
      ...counts,
      roles: turnCounts(counts.roles),
      skills: turnCounts(counts.skills),
      sources: turnCounts(counts.sources),
    },
    before: after,
    after: before,
    roles: {
      added: roles.removed,
      removed: roles.added,
      retitled: turnList(roles.retitled),
      changed: roles.changed.map((role) => ({
        ...role,
        largest: role.largest.map((change) => ({
          ...change,
          importance: turn(change.importance),
          level: turn(change.level),
        })),
      })),
    },
    skills: { added: skills.removed, removed: skills.added, renamed: turnList(skills.renamed) },
    sources: { added: sources.removed, removed: sources.added, changed: turnList(sources.changed) },
  };
}

function unnamed(diff: Pick<PackDiff, 'roles'>) {
  return {
    ...diff,
    roles: {
      ...diff.roles,
      changed: diff.roles.changed.map(({ title: _, largest, ...role }) => ({
        ...role,
        largest: largest.map(({ name: __, ...change }) => change),
      })),
    },
  };
}

/** The pack with one role changed. */
function withRole(from: Pack, at: number, change: (role: PackRole) => Partial<PackRole>): Pack {
  return {
    ...from,
    roles: from.roles.map((role, other) => (other === at ? { ...role, ...change(role) } : role)),
  };
}

/** The pack with one requirement of its first role changed. */
function withRequirement(from: Pack, at: number, importance: number | null, level: number | null): Pack {
  return withRole(from, 0, ({ requirements }) => ({
    requirements: requirements && {
      skills: requirements.skills,
      importance: requirements.importance.with(at, importance),
      level: requirements.level.with(at, level),
    },
  }));
}

describe('packDiff', () => {
  it('is empty for a pack and itself, in whatever order it holds things', () => {
    fc.assert(
      fc.property(anyPack, (made) => {
        const { counts, roles, skills, sources } = packDiff(made, turned(made));
        expect(counts).toEqual({
          roles: {
            before: made.roles.length,
            after: made.roles.length,
            added: 0,
            removed: 0,
            retitled: 0,
            changed: 0,
          },
          skills: { before: made.skills.length, after: made.skills.length, added: 0, removed: 0, renamed: 0 },
          sources: { before: 1, after: 1, added: 0, removed: 0, changed: 0 },
          figures: { pay: 0, outlook: 0, zone: 0 },
        });
        const lists = [roles, skills, sources].flatMap((each) => Object.values<readonly unknown[]>(each));
        expect(lists.flat()).toEqual([]);
      }),
    );
  });

  it('is the same whatever the order of roles and skills in the files', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        expect(packDiff(turned(before), after)).toEqual(packDiff(before, after));
        expect(packDiff(before, turned(after))).toEqual(packDiff(before, after));
      }),
    );
  });

  it('says the opposite in the other direction', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        expect(unnamed(packDiff(after, before))).toEqual(unnamed(backward(packDiff(before, after))));
      }),
    );
  });

  it('crosses a process boundary as it is, and counts what it lists', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const diff = packDiff(before, after);
        expect(packDiffSchema.parse(structuredClone(diff))).toEqual(diff);
        for (const part of ['roles', 'skills', 'sources'] as const) {
          for (const [name, list] of Object.entries<readonly unknown[]>(diff[part])) {
            expect(diff.counts[part]).toHaveProperty(name, list.length);
          }
        }
      }),
    );
  });

  it('opens both packs of its tests as files', () => {
    expect(parsePack(turned(pack), 'turned').ok).toBe(true);
  });
});

describe('what a new edition changes', () => {
  it('names roles that came, went and have another title', () => {
    const [gone, renamed] = pack.roles;
    const roles = pack.roles.slice(1).map((role, at) => (at === 0 ? { ...role, title: 'New title' } : role));
    const before = { ...pack, roles: pack.roles.slice(0, -1) };
    const { counts, roles: found } = packDiff(before, { ...pack, edition: 2, roles });
    expect(counts.roles).toMatchObject({
      before: 29,
      after: 29,
      added: 1,
      removed: 1,
      retitled: 1,
      changed: 0,
    });
    const added = pack.roles.at(-1)!;
    expect(found.added).toEqual([{ id: added.id, title: added.title }]);
    expect(found.removed).toEqual([{ id: gone!.id, title: gone!.title }]);
    expect(found.retitled).toEqual([{ id: renamed!.id, before: renamed!.title, after: 'New title' }]);
  });

  it('lists the largest changes of what a role asks, and how many there are', () => {
    const before = [0, 1, 2, 3, 4, 5, 6].reduce((made, at) => withRequirement(made, at, 0.5, 2), pack);
    const after = [0, 1, 2, 3, 4, 5].reduce(
      (made, at) => withRequirement(made, at, 0.5, 2 + (at + 1) / 4),
      before,
    );
    const [changed] = packDiff(before, after).roles.changed;
    expect(changed).toMatchObject({ id: pack.roles[0]!.id, title: pack.roles[0]!.title, skills: 6 });
    expect(changed?.amount).toBeCloseTo((0.25 + 0.5 + 0.75 + 1 + 1.25 + 1.5) / 5);
    expect(changed?.largest).toHaveLength(5);
    expect(changed?.largest[0]).toEqual({
      ...pack.skills[5],
      importance: { before: 0.5, after: 0.5 },
      level: { before: 2, after: 3.5 },
    });
  });

  it('takes no notice of changes that come to a twentieth of importance or less', () => {
    const before = withRequirement(pack, 0, 0, 2);
    expect(packDiff(before, withRequirement(pack, 0, 0.05, 2)).counts.roles.changed).toBe(0);
    expect(packDiff(before, withRequirement(pack, 0, 0.051, 2)).counts.roles.changed).toBe(1);
    expect(packDiff(before, withRequirement(pack, 0, 0, 2.25)).counts.roles.changed).toBe(0);
    expect(packDiff(before, withRequirement(pack, 0, 0, 2.26)).counts.roles.changed).toBe(1);
  });

  it('tells a value that is not known from one that is not asked', () => {
    const [changed] = packDiff(withRequirement(pack, 0, 0.8, null), withRequirement(pack, 0, 0.8, 3)).roles
      .changed;
    expect(changed?.largest[0]?.level).toEqual({ before: null, after: 3 });
    expect(changed?.amount).toBeCloseTo(3 / 5);
  });

  it('counts a requirement of a skill that only one of the packs has', () => {
    const before = withRequirement(pack, 0, 0.8, 3);
    const skills = before.skills.map((skill, at) =>
      at === 0 ? { ...skill, id: pack.skills[0]!.id.replace('2.', '9.') as typeof skill.id } : skill,
    );
    const { counts, skills: found, roles } = packDiff(before, { ...before, skills });
    expect(counts.skills).toMatchObject({ added: 1, removed: 1, renamed: 0 });
    expect(found.removed).toEqual([pack.skills[0]]);
    const own = roles.changed.find(({ id }) => id === pack.roles[0]!.id);
    expect(own).toMatchObject({ skills: 2, amount: 2 * (0.8 + 3 / 5) });
  });

  it('counts roles whose pay, outlook or zone is another, codes and shares of their rows apart', () => {
    const paid = pack.roles.findIndex(({ pay, outlook }) => pay !== null && outlook !== null);
    const moved = withRole(pack, paid, ({ pay, outlook }) => ({
      pay: pay && { ...pay, code: 'other', sharedWith: 3 },
      outlook: outlook && { ...outlook, code: 'other', sharedWith: 3 },
    }));
    expect(packDiff(pack, moved).counts.figures).toEqual({ pay: 0, outlook: 0, zone: 0 });
    const changed = withRole(pack, paid, ({ zone, outlook }) => ({
      pay: null,
      outlook: outlook && { ...outlook, jobsThen: outlook.jobsThen + 1 },
      zone: zone === 1 ? 2 : 1,
    }));
    expect(packDiff(pack, changed).counts.figures).toEqual({ pay: 1, outlook: 1, zone: 1 });
  });

  it('names the sources that are others, and what the packs call themselves', () => {
    const [source] = pack.sources;
    const after = { ...pack, edition: 2, title: 'Later', sources: [{ ...source!, period: '2025' }] };
    const diff = packDiff(pack, after);
    expect(diff.sources.changed).toEqual([
      {
        before: { id: 'made', name: 'Made figures', period: '2024' },
        after: { id: 'made', name: 'Made figures', period: '2025' },
      },
    ]);
    expect([diff.before.edition, diff.before.title]).toEqual([1, 'Made jobs']);
    expect([diff.after.edition, diff.after.title]).toEqual([2, 'Later']);
  });
});
