// Own roles over another pack: that pack's content stays as it is, and confirmed synonyms are its skills.
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../shared/model/pack.ts';
import { skillIdSchema } from '../../../shared/model/pack.ts';
import { sourceOf } from '../../../shared/packs/figure-source.ts';
import { madeUpRoles, ownTableBytes } from '../../fixtures/import/own-roles.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { asked, imported, packOf } from './own-support.ts';

const base = makePack({ roleCount: 6 });
const [first, second] = base.skills;
const skillId = (at: number) => base.skills[at]?.id ?? skillIdSchema.parse('none');

describe('a pack extended by own roles', () => {
  test('keeps all it had, and has the own roles after its own', async () => {
    const pack = await packOf(ownTableBytes({ roles: 10 }), {}, base);
    const lists = ['roles', 'skills', 'families', 'groups', 'sources'] as const;
    for (const list of lists) expect(pack[list].slice(0, base[list].length)).toEqual(base[list]);
    expect(pack).toMatchObject({
      title: `${base.title} + Our Jobs`,
      edition: 1,
      place: base.place,
      language: base.language,
      currency: base.currency,
      license: `${base.license}; own data`,
      factSources: base.factSources,
    });
    expect(pack.id).toMatch(/^[^+]+\+our-jobs-/);
    expect(pack.id.length).toBeLessThanOrEqual(80);
    expect(pack.sources.at(-1)).toMatchObject({ name: 'roles.csv', publisher: 'Our Jobs' });
    expect(asked(pack).slice(6)).toEqual(madeUpRoles(10));
  });

  test('names the table as the source of each own role, and of no other', async () => {
    const bare: Pack = { ...base, factSources: { ...base.factSources, pay: null } };
    const once = await packOf('Role,Skill,Pay\nClerk,Filing,30000\n', {}, bare);
    const twice = await packOf('Role,Skill\nBaker,Baking\n', {}, once);
    const named = twice.sources.slice(base.sources.length).map(({ id }) => id);
    expect(named).toEqual(['table:', 'table-2:']);
    expect(twice.roles.map(({ source }) => source)).toEqual([...base.roles.map(() => undefined), ...named]);
    expect(twice.factSources).toEqual(bare.factSources);
    const clerk = twice.roles.find(({ title }) => title === 'Clerk')!;
    expect(sourceOf(twice, clerk, 'pay')?.id).toBe('table:');
    expect(sourceOf(twice, clerk, 'outlook')).toBeNull();
  });

  test('uses its own skills for confirmed synonyms, and adds the others', async () => {
    const table = 'Role,Skill,Level,Importance\nClerk,Filing,2,1\nClerk,Typing,3,0.5\nBaker,typing,4,1\n';
    const pack = await packOf(table, { synonyms: { Typing: skillId(1), Filing: null } }, base);
    expect(pack.skills.slice(base.skills.length).map(({ name }) => name)).toEqual(['Filing']);
    const [clerk, baker] = asked(pack).slice(-2);
    expect([...(clerk?.skills.keys() ?? [])]).toEqual([second?.name, 'Filing']);
    expect([...(baker?.skills.keys() ?? [])]).toEqual([second?.name]);
  });

  test('asks the higher of two values where two names are one skill', async () => {
    const table = 'Role,Skill,Level,Importance\nClerk,Filing,2,1\nClerk,Archiving,3,0.5\n';
    const synonyms = { Filing: skillId(0), Archiving: skillId(0) };
    const [clerk] = asked(await packOf(table, { synonyms }, base)).slice(-1);
    expect([...(clerk?.skills ?? [])]).toEqual([[first?.name, { level: 3, importance: 1 }]]);
  });

  test('fails where a name stands for a skill that it does not have', async () => {
    const synonyms = { Filing: skillIdSchema.parse('gone') };
    expect(await imported('Role,Skill\nClerk,Filing\n', { synonyms }, base)).toEqual({
      ok: false,
      error: { code: 'skill-unknown', skill: 'gone' },
    });
  });

  test('puts roles into its own families where the names are the same', async () => {
    const [family] = base.families;
    const table = `Role,Family,Skill\nClerk,${family?.name.toUpperCase()},Filing\nBaker,Bakery,Baking\n`;
    const { roles, families } = await packOf(table, {}, base);
    expect(roles.at(-2)?.family).toBe(family?.id);
    expect(families.slice(base.families.length).map(({ name }) => name)).toEqual(['Bakery']);
  });

  test('can be extended again by the same table', async () => {
    const once = await packOf(ownTableBytes({ roles: 5 }), {}, base);
    const twice = await packOf(ownTableBytes({ roles: 5 }), {}, once);
    expect(new Set(twice.roles.map(({ id }) => id)).size).toBe(16);
    expect(twice.roles.at(-1)?.id).toBe('table-2:J005');
  });

  test('names the own content in each of its languages', async () => {
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => `${name} (es)`);
    const labels = {
      es: {
        roles: base.roles.map(({ title }) => `${title} (es)`),
        skills: names(base.skills),
        families: names(base.families),
        groups: names(base.groups),
        alternateTitles: {},
      },
    };
    const inTwo: Pack = { ...base, labels };
    const { labels: found } = await packOf('Role,Skill\nClerk,Filing\n', {}, inTwo);
    expect(found?.es?.roles.slice(-2)).toEqual([labels.es.roles.at(-1), 'Clerk']);
    expect(found?.es?.skills.at(-1)).toBe('Filing');
  });
});
