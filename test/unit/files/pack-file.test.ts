import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/files/canonical-json.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { PACK_FORMAT_VERSION, type Pack, roleIdSchema, skillIdSchema } from '../../../shared/model/pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const good = makePack({ roleCount: 40 });

/** Problems found in a good pack after one change. */
function problemsAfter(change: (pack: Pack) => void): readonly string[] {
  const pack = structuredClone(good);
  change(pack);
  const parsed = parsePack(pack, 'made.waymark-pack');
  if (parsed.ok || parsed.error.code !== 'pack-invalid') throw new Error('The pack was not refused');
  return parsed.error.problems;
}

describe('parsePack', () => {
  it('opens a pack and gives back exactly what was written', () => {
    const parsed = parsePack(canonicalJson(good), 'made.waymark-pack');
    expect(parsed).toEqual({ ok: true, value: good });
  });

  it('opens the value its JSON already gave', () => {
    expect(parsePack(structuredClone(good), 'made.waymark-pack').ok).toBe(true);
  });

  it('refuses text that is not JSON and JSON that is not a pack', () => {
    for (const text of ['', '{"format":"waymark-pack"', '[]', 'null', '{"version":1}']) {
      expect(parsePack(text, 'x')).toMatchObject({ ok: false, error: { code: 'pack-invalid', file: 'x' } });
    }
  });

  it('refuses a newer version as such, whatever else it holds', () => {
    const version = PACK_FORMAT_VERSION + 1;
    expect(parsePack({ format: 'waymark-pack', version, roles: 'elsewhere' }, 'x')).toEqual({
      ok: false,
      error: { code: 'file-newer', file: 'x', version, supported: PACK_FORMAT_VERSION },
    });
  });

  it('never throws, whatever the content', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue(), fc.anything()), (content) => {
        expect(parsePack(content, 'x').ok).toBe(false);
      }),
    );
  });

  it('never throws when any one member of a pack is replaced', () => {
    const members = Object.keys(good);
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.jsonValue(), (member, value) => {
        expect(typeof parsePack({ ...good, [member]: value }, 'x').ok).toBe('boolean');
      }),
    );
  });
});

describe('problems of a pack', () => {
  it('name the role, the column and the place of a value out of range', () => {
    const problems = problemsAfter((pack) => {
      pack.roles[3]!.requirements!.level[4] = 5.1;
    });
    expect(problems).toEqual([
      `roles[3] ${good.roles[3]!.id}: requirements.level.4 Expected numbers from 0 to 5 or null`,
    ]);
  });

  it('name a missing member', () => {
    const problems = problemsAfter((pack) => {
      Reflect.deleteProperty(pack, 'currency');
    });
    expect(problems[0]).toMatch(/^currency: /);
  });

  it('name a role whose columns are shorter than its skills', () => {
    const problems = problemsAfter((pack) => {
      pack.roles[7]!.requirements!.level.pop();
    });
    expect(problems).toEqual([`roles[7] ${good.roles[7]!.id}: level has 35 columns, its skills are 36`]);
  });

  it('name a role that lists skills twice, out of order or beyond the pack’s', () => {
    for (const last of [34, 3, 36]) {
      const problems = problemsAfter((pack) => {
        pack.roles[7]!.requirements!.skills[35] = last;
      });
      expect(problems).toEqual([`roles[7] ${good.roles[7]!.id}: its skills do not rise from 0 to below 36`]);
    }
  });

  it('name ids that are not unique', () => {
    const problems = problemsAfter((pack) => {
      pack.skills[1]!.id = pack.skills[0]!.id;
    });
    expect(problems).toEqual([`skills[1] ${good.skills[0]!.id}: the id is not unique`]);
  });

  it('name references that lead nowhere', () => {
    const nowhere = roleIdSchema.parse('99-9999.00');
    const problems = problemsAfter((pack) => {
      pack.roles[0]!.related.supplemental = [nowhere];
      pack.roles[1]!.tools = [{ id: pack.tools[0]!.id, products: [1000], inDemand: [2] }];
      pack.roles[2]!.activities = [1000];
      pack.shifts[0]!.raises[0]!.skill = skillIdSchema.parse('9.Z');
      pack.alternateTitles[nowhere] = ['Nobody'];
    });
    const place = (at: number) => `roles[${at}] ${good.roles[at]!.id}`;
    expect(problems).toEqual([
      `${place(0)}: no role 99-9999.00`,
      `${place(1)}: tool t0 names a product beyond the 40`,
      `${place(1)}: tool t0 has a product in demand that is not among its products`,
      `${place(2)}: names an activity beyond the 40`,
      'alternateTitles: no role 99-9999.00',
      'shifts[0] made-shift: no skill 9.Z',
    ]);
  });

  it('name a second main role of a pay row, and a role alone in its row that is not its main one', () => {
    const [first, second] = good.roles.filter((role) => role.pay !== null);
    const problems = problemsAfter((pack) => {
      const pays = pack.roles.flatMap(({ pay }) => (pay === null ? [] : [pay]));
      Object.assign(pays[1]!, { code: pays[0]!.code });
      Object.assign(pays[2]!, { isMain: false });
    }).join('\n');
    expect(problems).toContain(
      `${second!.id}: is a main role of the pay row ${first!.pay!.code}, as is ${first!.id}`,
    );
    expect(problems).toContain('is alone in its row and not its main role');
  });

  it('name a language that names more or less than the pack holds, roles it lacks, or its own language', () => {
    const problems = problemsAfter((pack) => {
      const names = (list: readonly unknown[]) => list.map(() => 'nombre');
      const whole = {
        roles: names(pack.roles),
        skills: names(pack.skills),
        families: names(pack.families),
        groups: names(pack.groups),
        alternateTitles: {},
      };
      const other = roleIdSchema.parse('99-9999.00');
      pack.labels = {
        fr: whole,
        es: { ...whole, skills: ['una'], alternateTitles: { [other]: ['otra'] } },
        [pack.language]: whole,
      };
    });
    expect(problems).toEqual([
      `labels es: skills has 1 names, the pack has ${good.skills.length}`,
      'labels es: alternateTitles: no role 99-9999.00',
      `labels ${good.language}: is the pack's own language`,
    ]);
  });

  it('name a role whose basis and requirements contradict each other', () => {
    const estimated = good.roles.findIndex((role) => role.basis === 'estimated');
    const problems = problemsAfter((pack) => {
      pack.roles[0]!.basis = 'title-only';
      pack.roles[1]!.requirements = null;
      pack.roles[estimated]!.estimatedFrom[0]!.weight = 0.1;
    });
    expect(problems).toEqual([
      `roles[0] ${good.roles[0]!.id}: has requirements, but only its title is known`,
      `roles[1] ${good.roles[1]!.id}: is rated without requirements`,
      `roles[${estimated}] ${good.roles[estimated]!.id}: weights of its neighbors sum to 0.6, not 1`,
    ]);
  });

  it('are at most twenty', () => {
    const problems = problemsAfter((pack) => {
      for (const role of pack.roles) role.activities = [1000];
    });
    expect(problems).toHaveLength(20);
  });
});
