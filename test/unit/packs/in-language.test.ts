// A pack in another of its languages: other names, the same figures, found by every title it has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { inLanguage, languagesOf } from '../../../shared/packs/in-language.ts';
import { makePack } from '../../fixtures/make-pack.ts';

/** A pack with names in Spanish and French, of which the second role has none in Spanish. */
function inThree(roleCount = 6): Pack {
  const pack = makePack({ roleCount });
  const labelsIn = (language: string) => ({
    roles: pack.roles.map(({ title }, at) =>
      language === 'es' && at === 1 ? title : `${title} ${language}`,
    ),
    skills: pack.skills.map(({ name }) => `${name} ${language}`),
    families: pack.families.map(({ name }) => `${name} ${language}`),
    groups: pack.groups.map(({ name }) => `${name} ${language}`),
    alternateTitles: { [pack.roles[0]!.id]: [`other ${language}`] },
  });
  return { ...pack, labels: { fr: labelsIn('fr'), es: labelsIn('es') } };
}

describe('inLanguage', () => {
  const pack = inThree();
  const [first, second] = pack.roles;

  it('names everything in the language, and the rest as the pack does', () => {
    const spanish = inLanguage(pack, 'es');
    expect(spanish.language).toBe('es');
    expect(spanish.roles[0]?.title).toBe(`${first!.title} es`);
    expect(spanish.roles[1]?.title).toBe(second!.title);
    expect(spanish.skills[0]?.name).toBe(`${pack.skills[0]!.name} es`);
    expect(spanish.families[0]).toMatchObject({ shortName: `${pack.families[0]!.name} es` });
  });

  it('keeps the titles of every other language to be found by, each once', () => {
    const spanish = inLanguage(pack, 'es').alternateTitles[first!.id];
    expect(spanish).toEqual(
      expect.arrayContaining(['other es', first!.title, `${first!.title} fr`, 'other fr']),
    );
    expect(new Set(spanish).size).toBe(spanish!.length);
    expect(spanish).not.toContain(`${first!.title} es`);
    const own = inLanguage(pack, null);
    expect(own.roles[0]?.title).toBe(first!.title);
    expect(own.alternateTitles[first!.id]).toEqual(
      expect.arrayContaining([`${first!.title} es`, 'other fr']),
    );
  });

  it('is the same pack where there is no other language, and its own where there is not the one asked for', () => {
    const plain = makePack({ roleCount: 3 });
    expect(inLanguage(plain, 'es')).toBe(plain);
    expect(inLanguage(pack, 'de').roles.map(({ title }) => title)).toEqual(
      pack.roles.map(({ title }) => title),
    );
    expect(inLanguage(pack, 'de').language).toBe(pack.language);
  });

  it('is a pack like any other, with every figure as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.constantFrom('es', 'fr', null), (count, language) => {
        const many = inThree(count);
        const shown = inLanguage(many, language);
        expect(parsePack(shown, 'shown').ok).toBe(true);
        const figures = ({ roles }: Pack) => roles.map(({ title: _, ...rest }) => rest);
        expect(figures(shown)).toEqual(figures(many));
      }),
      { numRuns: 30 },
    );
  });

  it('offers its own language first', () => {
    expect(languagesOf(pack)).toEqual(['en', 'es', 'fr']);
  });
});
