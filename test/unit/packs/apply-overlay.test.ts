// Overlays over packs: any overlay gives a valid pack, nothing written changes nothing, and nothing written is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { type Pack, roleIdSchema } from '../../../shared/model/pack.ts';
import { applyOverlay } from '../../../shared/packs/apply-overlay.ts';
import { sourceOf } from '../../../shared/packs/figure-source.ts';
import { indexTitles } from '../../../shared/search/title-index.ts';
import { answerTitleQuery } from '../../../shared/search/title-search.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { anyOverlay, overlayOn, written } from './overlays.ts';

const made = makePack({ roleCount: 24, skillsPerKind: 4 });
const pack: Pack = {
  ...made,
  labels: {
    fr: {
      roles: made.roles.map(({ title }) => `${title} (fr)`),
      skills: made.skills.map(({ name }) => `${name} (fr)`),
      families: made.families.map(({ name }) => name),
      groups: made.groups.map(({ name }) => name),
      alternateTitles: {},
    },
  },
};
const role = pack.roles[0]!;
const bare = pack.roles.find(({ basis }) => basis === 'title-only')!;
const skill = pack.skills[2]!.id;

function roleOf({ roles }: Pack, id: string) {
  return roles.find((candidate) => candidate.id === id)!;
}

const changed = (
  importance: number | null,
  level: number | null,
  of: string = role.id,
  what: string = skill,
) => ({
  change: 'values',
  role: of,
  skill: what,
  importance: importance === null ? null : { value: importance, ...written },
  level: level === null ? null : { value: level, ...written },
});

const ownRole = {
  id: 'added:1',
  title: 'Night dispatcher',
  family: role.family,
  group: role.group,
  zone: 2,
  alternateTitles: ['Night desk'],
  requirements: [
    { skill: pack.skills[5]!.id, importance: 0.6, level: 2 },
    { skill: pack.skills[1]!.id, importance: 0.8, level: null },
  ],
  copiedFrom: null,
  ...written,
};

const localTitle = {
  kind: 'job-title',
  id: '00000000-0000-4000-8000-000000000001',
  role: role.id,
  title: 'Thing wrangler',
  note: '',
  ...written,
};

describe('applyOverlay', () => {
  it('names who a role added by hand is from, and what it was copied from', () => {
    const copy = { ...ownRole, id: 'added:2', copiedFrom: { role: role.id, title: role.title } };
    const overlaid = applyOverlay(pack, overlayOn(pack, { roles: [ownRole, copy] })).pack;
    const [plain, copied] = overlaid.roles.slice(-2);
    expect(sourceOf(overlaid, plain!, 'ratings')?.name).toBe('Written by hand on this computer');
    expect(sourceOf(overlaid, copied!, 'ratings')?.name).toBe(
      'Written by hand on this computer, from a copy of Made figures 2024',
    );
    expect(sourceOf(overlaid, copied!, 'pay')).toBeNull();
    expect(overlaid.sources).toHaveLength(pack.sources.length + 2);
  });

  it('adds titles to a role whose id is also a name that every object has', () => {
    const id = roleIdSchema.parse('constructor');
    const odd = { ...pack, roles: [...pack.roles, { ...role, id }] };
    const overlay = overlayOn(pack, { facts: [{ ...localTitle, role: id }] });
    expect(applyOverlay(odd, overlay).pack.alternateTitles[id]).toEqual([localTitle.title]);
  });

  it('gives a valid pack for any overlay, and leaves the pack it is applied to as it was', () => {
    const before = JSON.stringify(pack);
    fc.assert(
      fc.property(anyOverlay(pack), (overlay) => {
        const parsed = parsePack(applyOverlay(pack, overlay).pack, 'overlaid');
        expect(parsed).toMatchObject({ ok: true });
      }),
    );
    expect(JSON.stringify(pack)).toBe(before);
  });

  it('applies or reports each entry, never both', () => {
    fc.assert(
      fc.property(anyOverlay(pack), (overlay) => {
        const { pack: overlaid, byHand } = applyOverlay(pack, overlay);
        const { strays } = byHand;
        const known = new Set(overlaid.roles.map(({ id }) => id));
        expect(overlaid.roles).toHaveLength(pack.roles.length + overlay.roles.length - strays.roles.length);
        expect(strays.facts).toEqual(overlay.facts.filter((fact) => !known.has(fact.role)));
        const applied = overlay.requirements.filter(
          (edit) =>
            !strays.requirements.some((stray) => stray.role === edit.role && stray.skill === edit.skill),
        );
        for (const edit of applied) expect(known).toContain(edit.role);
      }),
    );
  });

  it('gives the same pack when nothing is written, or only what the pack has no place for', () => {
    expect(applyOverlay(pack, overlayOn(pack)).pack).toBe(pack);
    const lost = { requirements: [changed(1, 5, 'gone')], facts: [{ ...localTitle, role: 'gone' }] };
    const { pack: overlaid, byHand } = applyOverlay(pack, overlayOn(pack, lost));
    expect(overlaid).toBe(pack);
    expect(byHand.strays.requirements).toEqual([{ role: 'gone', skill }]);
    expect(byHand.strays.facts).toHaveLength(1);
  });

  it('changes only the value that was changed', () => {
    const { pack: overlaid } = applyOverlay(pack, overlayOn(pack, { requirements: [changed(null, 4.25)] }));
    const { importance, level, skills } = roleOf(overlaid, role.id).requirements!;
    expect(skills).toEqual(role.requirements!.skills);
    expect(importance).toEqual(role.requirements!.importance);
    expect(level).toEqual(role.requirements!.level.with(2, 4.25));
    expect(overlaid.roles.slice(1).every((other, at) => other === pack.roles[at + 1])).toBe(true);
  });

  it('strikes out what is not asked', () => {
    const edit = { change: 'not-asked', role: role.id, skill, ...written };
    const { pack: overlaid } = applyOverlay(pack, overlayOn(pack, { requirements: [edit] }));
    expect(roleOf(overlaid, role.id).requirements!.skills).not.toContain(2);
  });

  it('rates a role of which only the title was known', () => {
    const requirements = [changed(0.8, 3, bare.id)];
    const rated = roleOf(applyOverlay(pack, overlayOn(pack, { requirements })).pack, bare.id);
    expect(rated).toMatchObject({
      basis: 'rated',
      requirements: { skills: [2], importance: [0.8], level: [3] },
    });
  });

  it('adds a role with rising skills, in every language under its own title', () => {
    const { pack: overlaid } = applyOverlay(pack, overlayOn(pack, { roles: [ownRole] }));
    expect(roleOf(overlaid, 'added:1').requirements).toEqual({
      skills: [1, 5],
      importance: [0.8, 0.6],
      level: [null, 2],
    });
    expect(overlaid.labels?.fr?.roles.at(-1)).toBe('Night dispatcher');
    expect(answerTitleQuery(indexTitles(overlaid), 'night desk', 3).results[0]?.role).toBe('added:1');
  });

  it('assumes of a copy what is assumed of its model, but for the zone, which was chosen', () => {
    const assuming = { ...pack, roles: pack.roles.with(0, { ...role, assumed: ['levels', 'zone'] }) };
    const copy = { ...ownRole, copiedFrom: { role: role.id, title: role.title } };
    const { pack: overlaid } = applyOverlay(assuming, overlayOn(pack, { roles: [copy] }));
    expect(roleOf(overlaid, 'added:1').assumed).toEqual(['levels']);
    expect(
      roleOf(applyOverlay(pack, overlayOn(pack, { roles: [copy] })).pack, 'added:1').assumed,
    ).toBeUndefined();
  });

  it('applies edits of an added role on what it began with', () => {
    const requirements = [changed(null, 1.5, 'added:1', pack.skills[1]!.id)];
    const { pack: overlaid } = applyOverlay(pack, overlayOn(pack, { roles: [ownRole], requirements }));
    expect(roleOf(overlaid, 'added:1').requirements?.level).toEqual([1.5, 2]);
  });

  it('reports added roles whose family is gone, and what was written about them', () => {
    const content = { roles: [{ ...ownRole, family: 'gone' }], requirements: [changed(1, 1, 'added:1')] };
    const { pack: overlaid, byHand } = applyOverlay(pack, overlayOn(pack, content));
    expect(overlaid).toBe(pack);
    expect(byHand.strays.roles.map(({ id }) => id)).toEqual(['added:1']);
    expect(byHand.strays.requirements).toEqual([{ role: 'added:1', skill }]);
  });

  it('reports the skills an added role asks that the pack lacks', () => {
    const requirements = [...ownRole.requirements, { skill: 'gone', importance: 1, level: 1 }];
    const { byHand } = applyOverlay(pack, overlayOn(pack, { roles: [{ ...ownRole, requirements }] }));
    expect(byHand.strays.requirements).toEqual([{ role: 'added:1', skill: 'gone' }]);
  });

  it('makes local job titles findable', () => {
    const { pack: overlaid } = applyOverlay(pack, overlayOn(pack, { facts: [localTitle] }));
    expect(answerTitleQuery(indexTitles(overlaid), 'thing wrangler', 3).results[0]?.role).toBe(role.id);
  });
});
