import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { type Pack, type PackRole, packSchema } from '../../../shared/model/pack.ts';
import {
  builtInPackPath,
  excerptOf,
  readBuiltInPack,
  roleOf,
  workedRoles,
} from '../../fixtures/built-in-pack.ts';

let pack: Pack;

beforeAll(() => {
  pack = readBuiltInPack();
});

function count(basis: PackRole['basis']): number {
  return pack.roles.filter((role) => role.basis === basis).length;
}

describe('the built-in pack', () => {
  it('holds all 1,016 roles: 894 rated, 29 estimated, 93 by title only', () => {
    expect(pack.roles).toHaveLength(1016);
    expect([count('rated'), count('estimated'), count('title-only')]).toEqual([894, 29, 93]);
  });

  it('is at most 4 MB', () => {
    expect(readFileSync(builtInPackPath).length).toBeLessThanOrEqual(4e6);
  });

  it('knows 120 skills, 23 families and their groups, and over 55,000 other titles', () => {
    const kinds = (['skill', 'knowledge', 'ability'] as const).map(
      (kind) => pack.skills.filter((skill) => skill.kind === kind).length,
    );
    expect(kinds).toEqual([35, 33, 52]);
    expect(pack.families.map((family) => family.shortName)).toContain('Office & Admin');
    expect(pack.families).toHaveLength(23);
    expect(pack.groups).toHaveLength(98);
    expect(Object.values(pack.alternateTitles).flat().length).toBeGreaterThan(55_000);
  });

  it('holds the published figures of the worked examples', () => {
    expect(roleOf(pack, '43-9021.00').pay?.annual[2]).toBe(39_850);
    expect(roleOf(pack, '43-9021.00').outlook).toMatchObject({ changePercent: -25.9, openingsPerYear: 9500 });
    expect(roleOf(pack, '15-1253.00').pay?.annual[2]).toBe(102_610);
    expect(roleOf(pack, '15-1253.00').outlook).toMatchObject({ changePercent: 10, openingsPerYear: 14_000 });
    expect(roleOf(pack, '15-1253.00').education.entry).toBe('bachelor');
  });

  it('keeps top-coded and hourly-only wages as what they are', () => {
    expect(roleOf(pack, '11-1011.00').pay?.annual.slice(3)).toEqual(['top-coded', 'top-coded']);
    const actors = roleOf(pack, '27-2011.00').pay;
    expect(actors?.annual).toEqual([null, null, null, null, null]);
    expect(actors?.hourly[2]).toBe(23.33);
  });

  it('gives every role of a merged row that row, and says with how many it shares it', () => {
    const aide = roleOf(pack, '31-1121.00');
    expect(aide.pay).toMatchObject({ code: '31-1120', sharedWith: 2 });
    expect(aide.employment).toMatchObject({ jobs: Math.round(aide.outlook!.jobsNow / 2), sharedWith: 2 });
    expect(roleOf(pack, '29-2011.01').pay).toMatchObject({ code: '29-2010', sharedWith: 6 });
  });

  it('says which role a shared row is named for, and that a merged row is named for none', () => {
    const isMain = (code: string) => {
      const { pay, employment } = roleOf(pack, code);
      return [pay?.isMain, employment?.isMain];
    };
    expect(roleOf(pack, '11-3031.00').pay?.sharedWith).toBe(3);
    expect(isMain('11-3031.00')).toEqual([true, true]);
    expect(isMain('11-3031.01')).toEqual([false, false]);
    expect(isMain('29-2011.00')).toEqual([false, false]);
    expect(isMain('11-1011.00')).toEqual([true, true]);
  });

  it('knows jobs and outlook of every role but the military ones', () => {
    const without = pack.roles.filter((role) => role.employment === null || role.outlook === null);
    expect(without.every((role) => role.family === '55')).toBe(true);
    expect(without).toHaveLength(pack.roles.filter((role) => role.family === '55').length);
  });

  it('keeps suppressed ratings unknown and skills that are not relevant at level 0', () => {
    const at = pack.skills.findIndex((skill) => skill.name === 'Programming');
    expect(roleOf(pack, '15-1252.00').requirements?.level[at]).toBeNull();
    const chief = roleOf(pack, '11-1011.00').requirements;
    expect(chief?.level[pack.skills.findIndex((skill) => skill.id === '2.B.3.c')]).toBe(0);
  });

  it('estimates financial analysts from rated neighbors by name', () => {
    const analyst = roleOf(pack, '13-2051.00');
    expect(analyst.basis).toBe('estimated');
    expect(analyst.ratings).toEqual([]);
    const names = analyst.estimatedFrom.map(({ role }) => roleOf(pack, role));
    expect(names.every((neighbor) => neighbor.basis === 'rated')).toBe(true);
    expect(names.map((neighbor) => neighbor.title)).toContain('Credit Analysts');
  });

  it('names a source for every kind of figure, with its license and attribution', () => {
    for (const source of pack.sources) expect(source.attribution).not.toBe('');
    const notice = readFileSync(path.join(path.dirname(builtInPackPath), 'NOTICE'), 'utf8');
    for (const source of pack.sources) {
      expect(notice).toContain(source.attribution);
      expect(notice).toContain(source.changes);
    }
  });

  it('can be cut to an excerpt that is a valid pack of its own', () => {
    const excerpt = excerptOf(pack);
    expect(parsePack(excerpt, 'excerpt').ok).toBe(true);
    expect(excerpt.roles.map((role) => role.id)).toEqual(expect.arrayContaining(workedRoles));
  });
});

describe('shifts of the built-in pack', () => {
  it('cover the worked examples of growing in the same role', () => {
    const has = (role: string, name: RegExp) =>
      pack.shifts.some((shift) => name.test(shift.name) && shift.roles.some((id) => id === role));
    expect(has('13-2051.00', /forecast/i)).toBe(true);
    expect(has('11-1021.00', /coaching/i)).toBe(true);
    expect(has('11-2021.00', /prompt/i)).toBe(true);
    expect(has('13-1161.00', /prompt/i)).toBe(true);
    expect(has('15-1252.00', /new and emerging software/i)).toBe(true);
  });

  it('are about two dozen over at least twelve families', () => {
    const families = new Set(pack.shifts.flatMap((shift) => shift.roles.map((id) => id.slice(0, 2))));
    expect(pack.shifts.length).toBeGreaterThanOrEqual(20);
    expect(families.size).toBeGreaterThanOrEqual(12);
  });

  it('raise only skills and knowledge, each above what some affected role asks now', () => {
    for (const shift of pack.shifts) {
      for (const raise of shift.raises) {
        const at = pack.skills.findIndex((skill) => skill.id === raise.skill);
        expect(pack.skills[at]?.kind, shift.id).not.toBe('ability');
        const isRaised = shift.roles.some((id) => {
          const now = roleOf(pack, id).requirements!;
          return raise.importance > (now.importance[at] ?? 1) || raise.level > (now.level[at] ?? 5);
        });
        expect(isRaised, `${shift.id} ${raise.skill}`).toBe(true);
      }
    }
  });
});

describe('the pack schema', () => {
  it('still gives a JSON Schema with the ranges of its columns', () => {
    const text = JSON.stringify(z.toJSONSchema(packSchema, { unrepresentable: 'any' }));
    expect(text).toContain(
      '"importance":{"type":"array","items":{"anyOf":[{"type":"number","minimum":0,"maximum":1}',
    );
  });
});
