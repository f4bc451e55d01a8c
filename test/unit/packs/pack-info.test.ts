import { describe, expect, it } from 'vitest';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { readBuiltInPack } from '../../fixtures/built-in-pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';

describe('packInfo', () => {
  it('counts the built-in pack as O*NET 30.1 does', () => {
    const info = packInfo(readBuiltInPack());
    expect(info.roles).toEqual({ all: 1016, rated: 894, estimated: 29, titleOnly: 93 });
    expect(info.rolesWith.requirements).toBe(923);
    expect(info.missing).toEqual([]);
  });

  it('counts every role under one basis, and no part in more roles than there are', () => {
    const pack = makePack({ roleCount: 60 });
    const { roles, rolesWith } = packInfo(pack);
    expect(roles.rated + roles.estimated + roles.titleOnly).toBe(roles.all);
    for (const count of Object.values(rolesWith)) expect(count).toBeLessThanOrEqual(roles.all);
  });

  it('names the parts of which a pack holds nothing', () => {
    const pack = makePack({ roleCount: 20 });
    const roles = pack.roles.map((role) => ({
      ...role,
      pay: null,
      education: { entry: null, survey: null },
      exposure: { eloundouBeta: null, microsoft: null },
    }));
    const bare = { ...pack, roles, shifts: [], skills: pack.skills.filter(({ kind }) => kind !== 'ability') };
    expect(packInfo(bare).missing).toEqual(['abilities', 'pay', 'education', 'exposure', 'shifts']);
  });

  it('counts a pay row that publishes nothing as no pay', () => {
    const pack = makePack({ roleCount: 20 });
    const none = [null, null, null, null, null] as [null, null, null, null, null];
    const roles = pack.roles.map((role) => ({
      ...role,
      pay: role.pay && { ...role.pay, annual: none, hourly: none },
    }));
    expect(packInfo({ ...pack, roles }).rolesWith.pay).toBe(0);
  });

  it('names its own language first, then those it has labels in', () => {
    const pack = makePack({ roleCount: 5 });
    const labels = { roles: [], skills: [], families: [], groups: [], alternateTitles: {} };
    expect(packInfo({ ...pack, labels: { fr: labels, es: labels } }).languages).toEqual(['en', 'es', 'fr']);
  });

  it('counts the roles for which something was assumed', () => {
    const pack = makePack({ roleCount: 5 });
    const roles = pack.roles.map((role, at) => (at < 3 ? { ...role, assumed: ['levels' as const] } : role));
    expect(packInfo({ ...pack, roles }).assumed).toEqual({ importance: 0, levels: 3, zone: 0 });
  });
});
