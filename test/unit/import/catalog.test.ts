// A table of learning resources becomes a catalog; what is wrong in it is told with row and column.
import { describe, expect, test } from 'vitest';
import {
  catalogSkillNames,
  importCatalog,
  previewCatalog,
} from '../../../electron/services/import/own/import-catalog.ts';
import {
  type CatalogOptions,
  type CatalogPreview,
  catalogPreviewSchema,
  catalogSchema,
} from '../../../shared/model/catalog.ts';
import { skillIdSchema } from '../../../shared/model/pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { fileWith } from './support.ts';

async function preview(text: string): Promise<CatalogPreview> {
  const result = await previewCatalog(fileWith('courses.csv', text));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return catalogPreviewSchema.parse(result.value);
}

async function imported(text: string, more: Partial<CatalogOptions> = {}, pack = makePack({ roleCount: 4 })) {
  const { proposal } = await preview(text);
  if (proposal === null) throw new Error('No proposal.');
  const options: CatalogOptions = {
    title: 'Our courses',
    language: 'en',
    currency: 'EUR',
    mapping: proposal,
    synonyms: {},
    ...more,
  };
  return importCatalog({ path: fileWith('courses.csv', text), options, pack }, {});
}

async function entriesOf(text: string, more: Partial<CatalogOptions> = {}) {
  const result = await imported(text, more);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return catalogSchema.parse(result.value).entries;
}

const table = [
  'Title,Provider,Language,Level,Hours,Cost,Skills,URL',
  'Filing 1,City School,English,basic,10-20,free,Filing; Typing,https://example.org/1',
  'Filing 2,City School,es,intermediate - advanced,7.5 h,120 USD,Filing | Sorting,',
  'Filing 3,,,,,99.50,,',
].join('\n');

describe('a catalog table', () => {
  test('becomes resources', async () => {
    expect(await entriesOf(table)).toEqual([
      {
        id: expect.stringMatching(/^filing-1-city-school-en-/),
        title: 'Filing 1',
        provider: 'City School',
        language: 'en',
        level: { low: 1, high: 1 },
        hours: { low: 10, high: 20 },
        cost: 0,
        currency: 'EUR',
        url: 'https://example.org/1',
        skills: [],
        skillNames: ['Filing', 'Typing'],
      },
      expect.objectContaining({
        language: 'es',
        level: { low: 3, high: 4 },
        hours: { low: 7.5, high: 7.5 },
        cost: 120,
        currency: 'USD',
        url: null,
        skillNames: ['Filing', 'Sorting'],
      }),
      expect.objectContaining({ provider: null, level: null, hours: null, cost: 99.5, skillNames: [] }),
    ]);
  });

  test('names its skills once each, and confirmed ones become those of the pack', async () => {
    const { proposal } = await preview(table);
    if (proposal === null) throw new Error('No proposal.');
    const names = await catalogSkillNames(fileWith('courses.csv', table), proposal, {});
    expect(names).toEqual({ ok: true, value: ['Filing', 'Typing', 'Sorting'] });
    const skill = makePack({ roleCount: 4 }).skills[0]?.id ?? skillIdSchema.parse('x');
    const entries = await entriesOf(table, { synonyms: { filing: skill, Sorting: skill, Typing: null } });
    expect(entries.map(({ skills }) => skills)).toEqual([[skill], [skill], []]);
  });

  test('fails where a name stands for a skill that the pack does not have', async () => {
    const synonyms = { Filing: skillIdSchema.parse('gone') };
    expect(await imported(table, { synonyms })).toEqual({
      ok: false,
      error: { code: 'skill-unknown', skill: 'gone' },
    });
  });

  test.each([
    'Curso;Proveedor;Idioma;Nivel;Horas;Precio;Competencias;Enlace',
    'Cours;Organisme;Langue;Niveau;Durée;Prix;Compétences;Lien',
    'Kurs;Anbieter;Sprache;Niveau;Dauer;Kosten;Kompetenzen;Webseite',
    'Course title;Provider;Language;Difficulty level;Duration (hours);Price;Skills taught;Link',
  ])('has its columns proposed: %s', async (header) => {
    const row = 'A;B;fr;1;2;3;D;https://example.org';
    const [title, provider, language, level, hours, cost, skills, url] = header.split(';');
    expect((await preview(`${header}\n${row}\n`)).proposal?.columns).toEqual({
      ...{ title, provider, language, level, hours, cost, skills, url },
      currency: null,
    });
  });

  test.each([
    ['Level', 'so so', 'one of basic, or two of them with a dash between'],
    ['Hours', '20-10', 'hours such as 12, 7.5 or 10-20, at most 10000'],
    ['Hours', '1.200', 'hours such as 12, 7.5 or 10-20, at most 10000'],
    ['Cost', 'cheap', 'a cost such as 120, 120.50, 120 EUR, € 120 or free'],
    ['URL', 'http://example.org', 'an address that begins with https://'],
    ['URL', 'javascript:alert(1)', 'an address that begins with https://'],
    ['Title', '', 'text of at most 300 characters'],
  ])('has its mistakes told: %s “%s”', async (column, value, expected) => {
    const header = ['Title', 'Level', 'Hours', 'Cost', 'URL'];
    const good = ['Filing', 'basic', '1', '2', 'https://example.org'];
    const bad = good.with(header.indexOf(column), value);
    const { proposal } = await preview([header, good].join('\n'));
    const rows = [header, good.with(0, 'Other'), bad].join('\n');
    const result = await imported(rows, proposal === null ? {} : { mapping: proposal });
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'import-problems',
        problems: [{ file: 'courses.csv', row: 3, column, value, expected }],
        more: 0,
      },
    });
  });

  test('has a resource that is there twice told', async () => {
    expect(await imported('Title,Provider\nFiling,School\nfiling,School\n')).toMatchObject({
      ok: false,
      error: {
        problems: [{ row: 3, column: 'Title', expected: 'each resource once; row 2 is of the same' }],
      },
    });
  });
});
