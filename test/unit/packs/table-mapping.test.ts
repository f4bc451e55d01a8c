// What a person changes of a proposed mapping leaves a mapping that can be read.
import { describe, expect, it } from 'vitest';
import type { CatalogPreview } from '../../../shared/model/catalog.ts';
import {
  type ColumnFacts,
  type RoleTableMapping,
  roleTableMappingSchema,
  type TablePreview,
} from '../../../shared/model/role-table.ts';
import {
  catalogLevelWords,
  firstCatalogMapping,
  firstMapping,
  looksLikeCatalog,
  mappingInShape,
  usedScales,
  withCatalogColumn,
  withColumn,
  withSkillColumns,
  wordsScale,
} from '../../../shared/packs/table-mapping.ts';
import { coursesLook, jobsLook } from '../../fixtures/import/table-looks.ts';

const text = (name: string, words: string[]): ColumnFacts => ({
  name,
  filled: words.length,
  numbers: null,
  words,
  hasMoreWords: false,
});
const numbers = (name: string, min: number, max: number): ColumnFacts => ({
  name,
  filled: 9,
  numbers: { count: 9, min, max },
  words: [],
  hasMoreWords: false,
});

const columns = [
  text('Job', ['baker']),
  text('Skill', ['baking']),
  numbers('Depth', 1, 7),
  text('Need', ['must', 'low']),
];
const preview: TablePreview = { ...jobsLook, columns, proposal: null, otherProposal: null };
const rows = firstMapping(preview) as Extract<RoleTableMapping, { shape: 'row-per-skill' }>;

describe('a mapping of a table of jobs', () => {
  it('begins with what was proposed, else with the first columns that have a name', () => {
    expect(firstMapping(jobsLook)).toBe(jobsLook.proposal);
    expect(rows.columns).toMatchObject({ title: 'Job', skill: 'Skill', level: null });
    expect(roleTableMappingSchema.safeParse(rows).success).toBe(true);
    expect(firstMapping({ ...preview, columns: [text('Job', []), text('', [])] })).toBeNull();
  });

  it('takes the other shape with every other column as a skill where none was proposed', () => {
    const wide = mappingInShape(preview, 'column-per-skill');
    expect(wide).toMatchObject({ columns: { title: 'Job' }, skillColumns: ['Skill', 'Depth', 'Need'] });
    expect(mappingInShape(jobsLook, 'column-per-skill')).toBe(jobsLook.otherProposal);
  });

  it('guesses a scale anew from the column it is now of', () => {
    const withLevel = withColumn(rows, 'level', 'Depth', columns);
    expect(withLevel.levelScale).toEqual({ kind: 'range', range: '0-7' });
    const both = withColumn(withLevel, 'importance', 'Need', columns);
    expect(both.importanceScale).toEqual({ kind: 'words', words: { must: 0.9, low: 0.3 } });
    expect(usedScales(both, columns).map(({ of, words }) => [of, words])).toEqual([
      ['level', []],
      ['importance', ['must', 'low']],
    ]);
    expect(usedScales(rows, columns)).toEqual([]);
  });

  it('lets a column hold one field at most, and never goes without a title or a skill', () => {
    const asLevel = withColumn(rows, 'level', 'Depth', columns);
    const asPay = withColumn(asLevel, 'pay', 'Depth', columns);
    expect(asPay.columns).toMatchObject({ pay: 'Depth', level: null });
    expect(withColumn(rows, 'title', null, columns)).toBe(rows);
    expect(withColumn(rows, 'skill', null, columns)).toBe(rows);
  });

  it('has skill columns in the table’s order, never none, and none that holds something of the role', () => {
    const wide = mappingInShape(preview, 'column-per-skill')!;
    expect(withSkillColumns(wide, ['Need', 'Depth'], columns)).toMatchObject({
      skillColumns: ['Depth', 'Need'],
    });
    expect(withSkillColumns(wide, [], columns)).toBe(wide);
    expect(withColumn(wide, 'zone', 'Depth', columns)).toMatchObject({ skillColumns: ['Skill', 'Need'] });
  });

  it('takes words as they are usually meant', () => {
    expect(wordsScale('level', ['basic', 'so-so'])).toEqual({ basic: 1 });
    expect(wordsScale('importance', [])).toEqual({});
  });
});

describe('a mapping of a table of learning', () => {
  const ranged = [...coursesLook.columns, text('Level', ['basic - advanced', 'basic'])];
  const look: CatalogPreview = { ...coursesLook, columns: ranged };

  it('is known from one of jobs by what only learning has', () => {
    expect(looksLikeCatalog(coursesLook)).toBe(true);
    const columnsOfOne = { ...coursesLook.proposal!.columns, provider: null, hours: null };
    const proposal = { ...coursesLook.proposal!, columns: columnsOfOne };
    expect(looksLikeCatalog({ ...coursesLook, proposal })).toBe(false);
    expect(looksLikeCatalog({ ...coursesLook, proposal: null })).toBe(false);
  });

  it('begins with a title alone where nothing was proposed', () => {
    const first = firstCatalogMapping({ ...coursesLook, proposal: null });
    expect(first?.columns).toMatchObject({ title: 'Course', skills: null });
    expect(firstCatalogMapping({ ...coursesLook, proposal: null, columns: [text('', [])] })).toBeNull();
  });

  it('changes like one of jobs, and tells the ends of ranges of levels', () => {
    const mapping = withCatalogColumn(look.proposal!, 'level', 'Level', ranged);
    expect(catalogLevelWords(mapping, ranged)).toEqual(['basic', 'advanced']);
    expect(withCatalogColumn(mapping, 'provider', 'Level', ranged).columns).toMatchObject({
      provider: 'Level',
      level: null,
    });
    expect(withCatalogColumn(mapping, 'title', null, ranged)).toBe(mapping);
  });
});
