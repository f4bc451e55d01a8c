// A table of one's own roles becomes a pack, however it is written.
import { describe, expect, test } from 'vitest';
import { ownSkillNames } from '../../../electron/services/import/own/import-own-roles.ts';
import {
  madeUpRoles,
  OWN_SKILLS,
  type OwnTableShape,
  ownTable,
  ownTableBytes,
} from '../../fixtures/import/own-roles.ts';
import { asked, packOf, preview, proposed } from './own-support.ts';
import { fileWith } from './support.ts';

describe('a table with a row for each skill', () => {
  const shapes: readonly OwnTableShape[] = [
    {},
    { delimiter: ';', encoding: 'utf-8 with mark', lineEnd: '\r\n' },
    { delimiter: '\t', encoding: 'utf-16le', lineEnd: '\r\n' },
    { delimiter: ';', encoding: 'utf-16be' },
  ];

  test.each(shapes)('becomes a pack of 60 roles: %o', async (shape) => {
    const pack = await packOf(ownTableBytes(shape));
    expect(asked(pack)).toEqual(madeUpRoles());
    expect(pack.skills.map(({ name }) => name).toSorted()).toEqual(OWN_SKILLS.toSorted());
  });

  test.each(shapes)('is previewed as it is written: %o', async (shape) => {
    const { delimiter = ',', encoding = 'utf-8' } = shape;
    expect(await preview(ownTableBytes(shape))).toMatchObject({
      file: 'roles.csv',
      delimiter,
      encoding: encoding.replace(' with mark', ''),
      rowCount: 180,
      rows: ownTable(shape).slice(1, 21),
      problems: [],
      proposal: {
        shape: 'row-per-skill',
        columns: {
          title: 'Job title',
          id: 'Job code',
          family: 'Department',
          alternateTitles: 'Also known as',
          skill: 'Skill',
          importance: 'Importance',
          level: 'Required level',
          kind: null,
        },
        importanceScale: { kind: 'range', range: '0-1' },
        levelScale: { kind: 'range', range: '0-5' },
      },
    });
  });

  test('keeps names with line ends in quotes', async () => {
    const [role] = asked(await packOf('Role,Skill,Level\n"Clerk\nof the court","Filing, ""old"" way",2\n'));
    expect(role).toMatchObject({ title: 'Clerk\nof the court' });
    expect([...(role?.skills ?? [])]).toEqual([['Filing, "old" way', { level: 2, importance: 0.75 }]]);
  });

  test('is a pack of its own whose id stays with its title', async () => {
    const pack = await packOf(ownTableBytes());
    expect(pack).toMatchObject({
      id: expect.stringMatching(/^our-jobs-[0-9a-f]{12}$/),
      edition: 1,
      title: 'Our Jobs',
      place: 'Lyon',
      license: 'own data',
      currency: 'EUR',
      sources: [{ name: 'roles.csv', publisher: 'Our Jobs', period: 'own data' }],
    });
    expect((await packOf(ownTableBytes({ roles: 3 }))).id).toBe(pack.id);
    expect((await packOf(ownTableBytes(), { title: 'Their Jobs' })).id).not.toBe(pack.id);
    expect(await packOf(ownTableBytes())).toEqual(pack);
  });

  test('has its families as groups, or one of the title of the pack', async () => {
    const { families, groups, roles } = await packOf(ownTableBytes());
    expect(groups.map(({ family, name }) => ({ id: family, name, shortName: name }))).toEqual(families);
    expect(families).toHaveLength(4);
    expect(new Set(roles.map(({ group }) => group)).size).toBe(4);
    const bare = await packOf('Role,Skill\nClerk,Filing\n');
    expect(bare.families.map(({ name }) => name)).toEqual(['Our Jobs']);
  });

  test('is assumed what it does not say, and marked so', async () => {
    const { roles, sources } = await packOf(
      'Role,Skill,Importance,Level,Zone\nClerk,Filing,0.5,,2\nBaker,Baking,,4,\nCook,Cooking,1,5,3\nDriver,,,,\n',
    );
    expect(roles).toMatchObject([
      { zone: 2, assumed: ['levels'], requirements: { importance: [0.5], level: [3] } },
      { zone: 3, assumed: ['importance', 'zone'], requirements: { importance: [0.75], level: [4] } },
      { zone: 3, requirements: { importance: [1], level: [5] } },
      { zone: 3, assumed: ['zone'], basis: 'title-only', requirements: null },
    ]);
    expect(roles[2]).not.toHaveProperty('assumed');
    expect(sources[0]?.changes).toBe(
      'Assumed: importance 0.75 where none is stated; level 3 of 5 where none is stated; preparation 3 of 5 where none is stated.',
    );
  });

  test('says pay and kinds', async () => {
    const { roles, skills, factSources, sources } = await packOf(
      'Puesto;Competencia;Tipo;Sueldo\nCajero;Caja;Habilidad;21500,5\nCajero;Cuentas;Conocimiento;\n',
    );
    expect(roles).toMatchObject([{ title: 'Cajero', pay: { annual: [null, null, 21500.5, null, null] } }]);
    expect(skills).toMatchObject([
      { name: 'Caja', kind: 'skill' },
      { name: 'Cuentas', kind: 'knowledge' },
    ]);
    expect(factSources.pay).toBe(sources[0]?.id);
  });

  test('names its skills once each, as they are first written', async () => {
    const path = fileWith('roles.csv', 'Role,Skill\nClerk,Filing\nBaker,filing \nBaker,Baking\n');
    const result = await ownSkillNames(path, await proposed('Role,Skill\nClerk,Filing\n'), {});
    expect(result).toEqual({ ok: true, value: ['Filing', 'Baking'] });
  });
});

describe('a table with a column for each skill', () => {
  const shape = 'column-per-skill';

  test('becomes the same roles', async () => {
    const bytes = ownTableBytes({ shape, delimiter: ';', encoding: 'utf-16le' });
    const levels = (importance: (known: number) => number) =>
      madeUpRoles().map(({ skills, ...role }) => ({
        ...role,
        skills: [...skills].map(([name, { level, importance: known }]) => [
          name,
          { level, importance: importance(known) },
        ]),
      }));
    const found = asked(await packOf(bytes)).map(({ skills, ...role }) => ({ ...role, skills: [...skills] }));
    const sorted = (roles: { skills: unknown[] }[]) =>
      roles.map((role) => ({ ...role, skills: role.skills.toSorted() }));
    expect(sorted(found)).toEqual(sorted(levels(() => 0.75)));
  });

  test('is known by its cells, whatever its columns are called', async () => {
    expect(await proposed(ownTableBytes({ shape }))).toMatchObject({
      shape,
      columns: { title: 'Job title', id: 'Job code', family: 'Department', alternateTitles: 'Also known as' },
      skillColumns: OWN_SKILLS,
      cells: 'level',
      levelScale: { kind: 'range', range: '0-5' },
    });
    expect(await proposed('Wer;Kochen;Putzen;Notiz\nKoch;x;;alles gut\nKellner;;x;\n')).toMatchObject({
      columns: { title: 'Wer' },
      skillColumns: ['Kochen', 'Putzen'],
      cells: 'importance',
      importanceScale: { kind: 'words', words: { x: 0.75 } },
    });
  });

  test('asks for nothing where a cell is blank or 0', async () => {
    const [role] = asked(await packOf('Role,Filing,Baking,Cooking\nClerk,0,,3\nBaker,1,5,2\n'));
    expect([...(role?.skills.keys() ?? [])]).toEqual(['Cooking']);
  });
});
