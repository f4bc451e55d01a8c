// An ESCO release in any shape becomes one valid pack, and whatever is wrong in it is located.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importEsco } from '../../../electron/services/import/esco/import-esco.ts';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { ImportProblem } from '../../../shared/model/app-error.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { escoId, escoRelease, escoUri } from '../../fixtures/import/esco-release.ts';
import { temporaryFolder } from '../services/support.ts';
import { entry, memorySource, zipWith } from './support.ts';

type Files = Record<string, string>;

function importFiles(files: Files, languages?: readonly string[]) {
  const sources = Object.entries(files).map(([name, text]) => memorySource(text, 65536, name));
  return importEsco(sources, ['ESCO dataset - v1.1.1'], languages === undefined ? {} : { languages });
}

async function packOf(files: Files, languages?: readonly string[]): Promise<Pack> {
  const pack = await importFiles(files, languages);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  expect(parsePack(structuredClone(pack.value), 'esco').ok).toBe(true);
  return pack.value;
}

async function problemsOf(files: Files): Promise<readonly ImportProblem[]> {
  const pack = await importFiles(files);
  if (pack.ok || pack.error.code !== 'import-problems') throw new Error('No problems were found');
  return pack.error.problems;
}

/** A release with one text of one of its files replaced. */
function changed(name: string, from: string, to: string): Files {
  const files = escoRelease();
  const text = files[name] ?? '';
  expect(text).toContain(from);
  return { ...files, [name]: text.replace(from, to) };
}

describe('importEsco', () => {
  it('reads the columns of releases 1.0, 1.1 and 1.2 into the same roles', async () => {
    const packs = await Promise.all(
      (['1.0', '1.1', '1.2'] as const).map((version) => packOf(escoRelease({ version }))),
    );
    expect(packs.map((pack) => [pack.roles.length, pack.skills.length])).toEqual(Array(3).fill([12, 20]));
    expect(packs[0]?.roles).toEqual(packs[2]?.roles);
    expect(packs.map((pack) => pack.edition)).toEqual([1, 20220825, 20220825]);
    expect(packs[1]).toMatchObject({ id: 'esco', title: 'ESCO 1.1.1', language: 'en' });
  });

  it('turns relations into importance, and marks levels and preparation as assumed', async () => {
    const { roles, alternateTitles } = await packOf(escoRelease());
    expect(roles[2]).toMatchObject({
      id: escoId('o', 2),
      title: 'occupation 2 en',
      family: '26',
      group: '265',
    });
    expect(roles[2]).toMatchObject({ zone: 4, assumed: ['levels', 'zone'], basis: 'rated', ratings: [] });
    expect(roles[2]?.requirements).toEqual({
      skills: [2, 3, 4],
      importance: [0.75, 0.75, 0.4],
      level: [3, 3, 3],
    });
    expect(roles.slice(0, 6).map(({ zone }) => zone)).toEqual([4, 4, 4, 3, 2, 1]);
    expect(alternateTitles).toHaveProperty(escoId('o', 2), ['other 2, en']);
  });

  it('takes kind and group from the hierarchies where a row does not say them', async () => {
    const { roles, skills } = await packOf(escoRelease());
    expect(roles[1]?.group).toBe('265');
    expect(skills.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'skill',
      'knowledge',
      'knowledge',
      'skill',
      'skill',
    ]);
  });

  it('keeps every language of one release in one pack, the first one asked for as its own', async () => {
    const files = escoRelease({ languages: ['en', 'es', 'fr'] });
    const pack = await packOf(files, ['fr', 'es']);
    expect(pack.language).toBe('fr');
    expect(pack.roles[0]?.title).toBe('occupation 0 fr');
    expect(Object.keys(pack.labels ?? {})).toEqual(['es']);
    expect(pack.labels?.es).toMatchObject({ roles: expect.arrayContaining(['occupation 11 es']) });
    expect(pack.labels?.es?.alternateTitles).toHaveProperty(escoId('o', 0), ['other 0, es']);
    expect(Object.keys((await packOf(files)).labels ?? {})).toEqual(['es', 'fr']);
  });

  it('takes downloads of several languages that each bring the relations along, as 1.2 does', async () => {
    const download = (language: string) => escoRelease({ version: '1.2', languages: [language] });
    const together = await packOf({ ...download('fr'), ...download('en') });
    expect(together).toEqual(await packOf(escoRelease({ version: '1.2', languages: ['en', 'fr'] })));
  });

  it('falls back to the pack’s own name where a language has none', async () => {
    const files = escoRelease({ languages: ['en', 'is'] });
    const skills = (files['skills_is.csv'] ?? '').replace('skill 3 is', '');
    const pack = await packOf({ ...files, 'skills_is.csv': skills });
    expect(pack.labels?.is?.skills.slice(2, 4)).toEqual(['skill 2 is', 'skill 3 en']);
  });

  it('gives the same pack whatever the order of files, and from folder and zips', async () => {
    const files = escoRelease({ languages: ['en', 'es'] });
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const zips = [
      ['class.zip', '_'],
      ['relations.zip', 'ions.csv'],
      ['pillars.zip', 'Pillar.csv'],
    ] as const;
    const paths = zips.map(([name, end]) =>
      zipWith(
        Object.entries(files)
          .filter(([file]) => file.includes(end))
          .map(([file, text]) => entry(file, text)),
        name,
      ),
    );
    const request = { format: 'auto' } as const;
    const fromFolder = await importPack({ ...request, paths: [folder] });
    expect(fromFolder).toMatchObject({ ok: true, value: { id: 'esco' } });
    expect(await importPack({ ...request, paths })).toEqual(fromFolder);
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(await packOf(reversed)).toEqual(await packOf(files));
  });

  it('leaves out what is no longer released, and a few relations to what is not listed, saying how many', async () => {
    const files = escoRelease({ occupations: 60 });
    const relations = (files['occupationSkillRelations.csv'] ?? '').replace(
      escoUri('o', 7),
      escoUri('o', 999),
    );
    const occupations = (files['occupations_en.csv'] ?? '').replace('released', 'obsolete');
    const pack = await packOf({
      ...files,
      'occupations_en.csv': occupations,
      'occupationSkillRelations.csv': relations,
    });
    expect(pack.roles).toHaveLength(59);
    expect(pack.sources[0]?.changes).toContain('1 relations');
  });
});

describe('problems of an ESCO release', () => {
  const occupation = (n: number) => escoUri('o', n);

  it.each([
    ['occupations_en.csv', occupation(3), occupation(4), 6, 'conceptUri'],
    ['occupations_en.csv', ',2654,', ',26,', 4, 'iscoGroup'],
    ['occupations_en.csv', occupation(3), 'http://example.org/x', 5, 'conceptUri'],
    ['occupations_en.csv', ',occupation 3 en,', ',,', 5, 'preferredLabel'],
    ['skills_en.csv', 'knowledge', 'knowing', 4, 'skillType'],
    ['occupationSkillRelations.csv', 'essential', 'needed', 2, 'relationType'],
    ['occupationSkillRelations.csv', occupation(0), occupation(77), 2, 'occupationUri'],
    ['occupationSkillRelations.csv', escoUri('s', 0), escoUri('s', 77), 2, 'skillUri'],
    [
      'broaderRelationsOccPillar.csv',
      'http://data.europa.eu/esco/isco/C2654',
      occupation(1),
      3,
      'broaderUri',
    ],
  ])('are located in %s: %s → %s', async (file, from, to, row, column) => {
    const problems = await problemsOf(changed(file, from, to));
    expect(problems).toContainEqual(expect.objectContaining({ file, row, column }));
  });

  it('name each table that is missing, and a language that is not there', async () => {
    const { 'skills_en.csv': _, 'occupationSkillRelations.csv': __, ...rest } = escoRelease();
    const missing = await problemsOf(rest);
    expect(missing.map(({ file }) => file)).toEqual(['skills_en.csv', 'occupationSkillRelations.csv']);
    const other = await importFiles(escoRelease(), ['pl']);
    expect(other).toMatchObject({ ok: false, error: { problems: [{ file: 'ISCOGroups_pl.csv' }, {}, {}] } });
  });
});
