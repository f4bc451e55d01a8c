// Edits of an overlay: each does what it says and can be taken back, exactly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Overlay, overlaySchema } from '../../../shared/model/overlay.ts';
import type { RoleId, SkillId } from '../../../shared/model/pack.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { applyOverlay } from '../../../shared/packs/apply-overlay.ts';
import {
  removeAddedRole,
  removeLocalFact,
  revertRequirement,
  setAddedRole,
  setLocalFact,
  setRequirement,
  strikeRequirement,
} from '../../../shared/packs/overlay-edits.ts';
import { copiedRequirements, requirementsOf } from '../../../shared/packs/requirement-rows.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { anyOverlay, overlayOn, written } from './overlays.ts';

const pack = makePack({ roleCount: 16, skillsPerKind: 4 });
const empty = overlayOn(pack);
const role = pack.roles[0]!;
const place = { role: role.id, skill: pack.skills[2]!.id };
const anyPlace = fc.record({
  role: fc.constantFrom(...pack.roles.map(({ id }) => id)),
  skill: fc.constantFrom(...pack.skills.map(({ id }) => id)),
});

function indexWith(overlay: Overlay) {
  const overlaid = applyOverlay(pack, overlay);
  return indexPack(overlaid.pack, overlaid.byHand);
}

describe('edits of requirements', () => {
  it('give valid documents, and putting back restores the pack exactly', () => {
    const values = fc.record({
      importance: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      level: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(anyPlace, values, fc.boolean(), (where, { importance, level }, isStruckOut) => {
        const given = {
          ...(importance === undefined ? {} : { importance }),
          ...(level === undefined ? {} : { level }),
        };
        const edited = setRequirement(empty, where, given, written);
        const last = isStruckOut ? strikeRequirement(edited, where, written) : edited;
        expect(overlaySchema.safeParse(last).success).toBe(true);
        expect(applyOverlay(pack, revertRequirement(last, where)).pack).toBe(pack);
      }),
    );
  });

  it('leave every other entry and the document they were given as they were', () => {
    fc.assert(
      fc.property(anyOverlay(pack), anyPlace, (overlay, where) => {
        const before = structuredClone(overlay);
        const edited = setRequirement(overlay, where, { level: 3 }, written);
        const others = ({ requirements }: Overlay) =>
          requirements.filter((edit) => edit.role !== where.role || edit.skill !== where.skill);
        expect(others(edited)).toEqual(others(overlay));
        expect(revertRequirement(edited, where).requirements).toEqual(others(overlay));
        expect(overlay).toEqual(before);
      }),
    );
  });

  it('put back one value and keep the other', () => {
    const both = setRequirement(empty, place, { importance: 0.9, level: 4 }, written);
    expect(revertRequirement(both, place, 'level')).toEqual(
      setRequirement(empty, place, { importance: 0.9 }, written),
    );
    expect(revertRequirement(revertRequirement(both, place, 'level'), place, 'importance')).toEqual(empty);
  });

  it('ask a skill again that was struck out', () => {
    const struckOut = strikeRequirement(empty, place, written);
    expect(setRequirement(struckOut, place, { level: 2 }, written).requirements).toEqual([
      { change: 'values', ...place, importance: null, level: { value: 2, ...written } },
    ]);
  });
});

describe('the rows of a role', () => {
  it('show the role’s own value beside the changed one, whether the index has the change yet or not', () => {
    const edited = setRequirement(empty, place, { level: 4.5, importance: 1 }, written);
    for (const index of [indexPack(pack), indexWith(edited)]) {
      const row = requirementsOf(index, edited, role.id).find(({ skill }) => skill.id === place.skill)!;
      expect(row.before).toEqual({
        importance: role.requirements!.importance[2],
        level: role.requirements!.level[2],
      });
      expect(row.now).toEqual({ importance: 1, level: 4.5 });
      expect(row.edit).toMatchObject({ level: written });
    }
  });

  it('keep a skill that was struck out, so that it can be put back', () => {
    const had = requirementsOf(indexPack(pack), empty, role.id);
    const first = had[0]!;
    const struckOut = strikeRequirement(empty, { role: role.id, skill: first.skill.id }, written);
    const rows = requirementsOf(indexWith(struckOut), struckOut, role.id);
    expect(rows.map(({ skill }) => skill.id)).toEqual(had.map(({ skill }) => skill.id));
    expect(rows[0]).toMatchObject({ before: first.before, now: null });
  });

  it('are the skills a role has, the most important first', () => {
    const rows = requirementsOf(indexPack(pack), empty, role.id);
    const importance = rows.map(({ now }) => now!.importance!);
    expect(importance).toEqual(importance.toSorted((a, b) => b - a));
    expect(Math.min(...importance)).toBeGreaterThanOrEqual(0.5);
  });

  it('stay in their order while they are edited, with an added skill before them', () => {
    const had = requirementsOf(indexPack(pack), empty, role.id).map(({ skill }) => skill.id);
    const lacked = pack.skills.find(({ id }) => !had.includes(id))!.id;
    const lowered = setRequirement(empty, { role: role.id, skill: had[0]! }, { importance: 0.1 }, written);
    const added = setRequirement(
      lowered,
      { role: role.id, skill: lacked },
      { importance: 0.8, level: 3 },
      written,
    );
    const rows = requirementsOf(indexWith(added), added, role.id);
    expect(new Set(rows.map(({ skill }) => skill.id))).toEqual(new Set([lacked, ...had]));
    expect(rows.map(({ skill }) => skill.id).filter((id) => id !== lacked)).toEqual(had);
  });

  it('can be copied to begin another role with', () => {
    const edited = setRequirement(empty, place, { level: 4.5 }, written);
    const copied = copiedRequirements(indexWith(edited), role.id);
    const known = role.requirements!.skills.filter(
      (_, at) => role.requirements!.level[at] !== null || role.requirements!.importance[at] !== null,
    );
    expect(copied.map(({ skill }) => skill)).toEqual(known.map((at) => pack.skills[at]!.id));
    expect(copied.find(({ skill }) => skill === place.skill)?.level).toBe(4.5);
    expect(copiedRequirements(indexPack(pack), 'gone' as RoleId)).toEqual([]);
  });

  it('are none for a role that is not there', () => {
    expect(requirementsOf(indexPack(pack), empty, 'gone' as RoleId)).toEqual([]);
  });
});

describe('edits of roles and facts', () => {
  const own = {
    id: 'added:1' as RoleId,
    title: 'Night dispatcher',
    family: role.family,
    group: role.group,
    zone: 2,
    alternateTitles: [],
    requirements: [{ skill: place.skill as SkillId, importance: 0.8, level: 2 }],
    copiedFrom: { role: role.id, title: role.title },
    ...written,
  };
  const fact = {
    kind: 'employer' as const,
    id: '00000000-0000-4000-8000-000000000001',
    role: own.id,
    name: 'Mill & Sons',
    note: '',
    ...written,
  };

  it('add, replace and remove, and a removed role takes along all that was written about it', () => {
    const added = setLocalFact(setAddedRole(empty, own), fact);
    const edited = setRequirement(added, { role: own.id, skill: place.skill }, { level: 4 }, written);
    const renamed = setAddedRole(edited, { ...own, title: 'Dispatcher' });
    expect(overlaySchema.parse(renamed)).toEqual(renamed);
    expect(renamed.roles.map(({ title }) => title)).toEqual(['Dispatcher']);
    expect(removeAddedRole(renamed, own.id)).toEqual(empty);
  });

  it('replace a fact in its place and remove it', () => {
    const other = { ...fact, id: '00000000-0000-4000-8000-000000000002' };
    const two = setLocalFact(setLocalFact(empty, fact), other);
    const changed = setLocalFact(two, { ...fact, name: 'Mill' });
    expect(changed.facts).toEqual([{ ...fact, name: 'Mill' }, other]);
    expect(removeLocalFact(removeLocalFact(changed, fact.id), other.id)).toEqual(empty);
  });
});
