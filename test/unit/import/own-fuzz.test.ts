// Any model of roles written as a table and imported is the model again, and any bytes give a Result.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importCatalog, previewCatalog } from '../../../electron/services/import/own/import-catalog.ts';
import { importOwnRoles } from '../../../electron/services/import/own/import-own-roles.ts';
import { previewRoleTable } from '../../../electron/services/import/own/preview-role-table.ts';
import { appErrorSchema } from '../../../shared/model/app-error.ts';
import { catalogSchema } from '../../../shared/model/catalog.ts';
import { packSchema } from '../../../shared/model/pack.ts';
import type { RoleTableMapping } from '../../../shared/model/role-table.ts';
import { scaleWord, tablePreviewSchema } from '../../../shared/model/role-table.ts';
import { ownTableBytes, tableBytes } from '../../fixtures/import/own-roles.ts';
import { temporaryFolder } from '../services/support.ts';
import { asked, options, packOf } from './own-support.ts';

/** Against hanging only: all of it takes some seconds, more on a busy machine. */
const timeout = 60_000;
/** Told with every failure by fast-check; printed so that a run can be had again. */
const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`own tables: seed ${seed}`);

const name = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'",;\t\n ab|'), fc.constantFrom('é', '看', '🙂', '__proto__')),
  })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 60);

const written = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
  encoding: fc.constantFrom(
    'utf-8' as const,
    'utf-8 with mark' as const,
    'utf-16le' as const,
    'utf-16be' as const,
  ),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
});

const names = (max: number) => fc.uniqueArray(name, { minLength: 1, maxLength: max, selector: scaleWord });

const model = fc.tuple(names(5), names(5)).chain(([titles, skills]) =>
  fc.record({
    titles: fc.constant(titles),
    skills: fc.constant(skills),
    levels: fc.array(
      fc.array(fc.constantFrom(null, 1, 2.5, 4, 5), { minLength: skills.length, maxLength: skills.length }),
      { minLength: titles.length, maxLength: titles.length },
    ),
  }),
);

const common = { id: null, family: null, alternateTitles: null, zone: null, pay: null };
const scales = {
  importanceScale: { kind: 'range', range: '0-1' },
  levelScale: { kind: 'range', range: '0-5' },
} as const;

describe('any roles', { timeout }, () => {
  const expected = ({
    titles,
    skills,
    levels,
  }: {
    titles: string[];
    skills: string[];
    levels: (number | null)[][];
  }) =>
    titles.map((title, at) => ({
      title,
      asked: skills
        .flatMap((skill, n) => {
          const level = levels[at]?.[n] ?? null;
          return level === null ? [] : [`${skill}=${level}`];
        })
        .toSorted(),
    }));
  const found = async (bytes: Buffer, mapping: RoleTableMapping) =>
    asked(await packOf(bytes, { mapping })).map(({ title, skills }) => ({
      title,
      asked: [...skills].map(([skill, { level }]) => `${skill}=${level}`).toSorted(),
    }));

  test('written with a row for each skill are read back', async () => {
    const columns = {
      ...common,
      title: 'Role',
      skill: 'Skill',
      level: 'Level',
      importance: null,
      kind: null,
    };
    await fc.assert(
      fc.asyncProperty(model, written, async (roles, shape) => {
        const decimal = shape.delimiter === ';' ? ',' : '.';
        const rows = roles.titles.flatMap((title, at) => [
          [title, '', ''],
          ...roles.skills.flatMap((skill, n) => {
            const level = roles.levels[at]?.[n] ?? null;
            return level === null ? [] : [[title, skill, String(level).replace('.', decimal)]];
          }),
        ]);
        const bytes = tableBytes([['Role', 'Skill', 'Level'], ...rows], shape);
        expect(await found(bytes, { shape: 'row-per-skill', columns, ...scales })).toEqual(expected(roles));
      }),
      { numRuns: 150, seed },
    );
  });

  test('written with a column for each skill are read back', async () => {
    const isColumn = (skill: string) => scaleWord(skill) !== 'role';
    await fc.assert(
      fc.asyncProperty(model, written, async (roles, shape) => {
        fc.pre(roles.skills.every(isColumn));
        const rows = roles.titles.map((title, at) => [
          title,
          ...roles.skills.map((_, n) => String(roles.levels[at]?.[n] ?? '')),
        ]);
        const mapping: RoleTableMapping = {
          shape: 'column-per-skill',
          columns: { ...common, title: 'Role' },
          skillColumns: roles.skills,
          cells: 'level',
          ...scales,
        };
        const bytes = tableBytes([['Role', ...roles.skills], ...rows], shape);
        expect(await found(bytes, mapping)).toEqual(expected(roles));
      }),
      { numRuns: 150, seed },
    );
  });
});

describe('any bytes', { timeout }, () => {
  const good = ownTableBytes({ roles: 4 });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 120 }),
    fc
      .string({ unit: fc.constantFrom(...'Role,Skill;\t"\n\r a1é\0') })
      .map((text) => Buffer.from(`Role,Skill\n${text}`)),
    fc
      .record({ at: fc.nat(good.length - 1), length: fc.nat(6), by: fc.uint8Array({ maxLength: 4 }) })
      .map(({ at, length, by }) => Buffer.concat([good.subarray(0, at), by, good.subarray(at + length)])),
  );

  test('give a Result as roles, and a pack that fits its schema', async () => {
    const path = join(temporaryFolder(), 'roles.csv');
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        writeFileSync(path, content);
        const preview = await previewRoleTable(path);
        if (!preview.ok) return void appErrorSchema.parse(preview.error);
        const { proposal, otherProposal } = tablePreviewSchema.parse(preview.value);
        for (const mapping of [proposal, otherProposal]) {
          if (mapping === null) continue;
          const pack = await importOwnRoles({ path, options: options(mapping), base: null }, {});
          if (pack.ok) packSchema.parse(pack.value);
          else appErrorSchema.parse(pack.error);
        }
      }),
      { numRuns: 500, seed },
    );
  });

  test('give a Result as a catalog, which fits its schema', async () => {
    const path = join(temporaryFolder(), 'courses.csv');
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        writeFileSync(path, content);
        const preview = await previewCatalog(path);
        if (!preview.ok) return void appErrorSchema.parse(preview.error);
        const mapping = preview.value.proposal;
        if (mapping === null) return;
        const its = { title: 'Courses', language: 'en', currency: null, mapping, synonyms: {} };
        const catalog = await importCatalog({ path, options: its, pack: null }, {});
        if (catalog.ok) catalogSchema.parse(catalog.value);
        else appErrorSchema.parse(catalog.error);
      }),
      { numRuns: 250, seed },
    );
  });
});
