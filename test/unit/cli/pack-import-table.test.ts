import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packKey } from '../../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { madeUpRoles, ownTableBytes } from '../../fixtures/import/own-roles.ts';
import { fileWith } from '../import/support.ts';
import { temporaryFolder } from '../services/support.ts';
import { cli, refusal, smallPack, smallPackFile } from './support.ts';

/** Arguments that import a table of this text, and where its pack goes. */
function importOf(table: string | Buffer, ...more: string[]) {
  const out = path.join(temporaryFolder(), 'own.waymark-pack');
  const file = fileWith('roles.csv', table);
  return { out, args: ['pack', 'import', file, '--format', 'csv', '--out', out, ...more] };
}

async function packIn(file: string) {
  const pack = await readPackFile(file);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

describe('pack import --format csv', () => {
  it('makes a pack of its own of a table, and answers what its columns were taken for', async () => {
    const { out, args } = importOf(ownTableBytes({ delimiter: ';', encoding: 'utf-16le' }));
    const { code, out: answered } = await cli(...args);
    expect(code).toBe(0);
    const pack = await packIn(out);
    expect(JSON.parse(answered)).toMatchObject({
      ...packInfo(pack),
      file: out,
      key: packKey(pack),
      mapping: { shape: 'row-per-skill', columns: { title: 'Job title', skill: 'Skill' } },
      synonyms: {},
    });
    expect(pack.roles.map(({ title }) => title)).toEqual(madeUpRoles().map(({ title }) => title));
    expect(pack).toMatchObject({ title: 'roles', language: 'en', currency: 'USD' });
  });

  it('takes title, language and currency from the command line', async () => {
    const { out, args } = importOf(
      'Puesto,Skill\nConstructor,Leer\n',
      '--title',
      'Obra',
      '--lang',
      'es',
      '--currency',
      'EUR',
    );
    expect(await cli(...args)).toMatchObject({ code: 0 });
    expect(await packIn(out)).toMatchObject({ title: 'Obra', language: 'es', currency: 'EUR' });
  });

  it('extends a base, whose skills are meant by their exact names only', async () => {
    const { name, id } = smallPack.skills.find(({ kind }) => kind === 'skill')!;
    const { out, args } = importOf(
      `Job title,Skill,Level\nClerk,${name},3\nClerk,${name}ish,2\n`,
      '--base',
      smallPackFile,
    );
    const { code, out: answered } = await cli(...args);
    expect(code).toBe(0);
    expect(JSON.parse(answered).synonyms).toEqual({ [name]: id, [`${name}ish`]: null });
    const pack = await packIn(out);
    expect(pack.roles).toHaveLength(smallPack.roles.length + 1);
    expect(pack.roles.slice(0, -1)).toEqual(smallPack.roles);
    expect(pack.skills.map((skill) => skill.name)).toEqual([
      ...smallPack.skills.map((skill) => skill.name),
      `${name}ish`,
    ]);
  });

  it('names the header when no column looks like titles and skills', async () => {
    const { out, args } = importOf('Colour\nred\n');
    const { error, said } = await refusal(...args);
    expect(error).toMatchObject({ code: 'import-problems', problems: [{ file: 'roles.csv', row: 1 }] });
    expect(said).toMatch(/^roles\.csv, row 1: value "Colour"; expected .*"Job title"/);
    expect(existsSync(out)).toBe(false);
  });

  it('names the cells that are wrong', async () => {
    const { args, out } = importOf('Job title,Skill,Level\nClerk,Filing,3\nClerk,Typing,-2\n');
    const { said } = await refusal(...args);
    expect(said).toMatch(/^roles\.csv, row 3, column Level: value "-2"; expected /);
    expect(existsSync(out)).toBe(false);
  });

  it('refuses what does not go together, and a base that it cannot read', async () => {
    const { args } = importOf('Job title,Skill\nClerk,Filing\n');
    expect((await refusal(...args, 'second.csv')).said).toMatch(/one table/);
    expect((await refusal(...args, '--lang', 'en,es')).said).toMatch(/"en,es".*one language/);
    expect((await refusal(...args, '--base', smallPackFile, '--lang', 'en')).said).toMatch(/--lang.*--base/);
    expect((await refusal(...args, '--base', smallPackFile, '--currency', 'EUR')).said).toMatch(
      /--currency.*--base/,
    );
    expect((await refusal(...args, '--currency', 'euro')).said).toMatch(/"euro".*EUR/);
    expect((await refusal(...args, '--base', '/no/base')).error).toEqual({
      code: 'file-missing',
      file: 'base',
    });
    expect(
      (await refusal(...args.filter((word) => !/^(--format|csv)$/.test(word)), '--title', 'x')).said,
    ).toMatch(/--title.*--format csv/);
  });

  it('tells how, when a table is not said to be one', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'roles.csv'), 'Job title,Skill\nClerk,Filing\n');
    const { said } = await refusal('pack', 'import', folder, '--out', path.join(folder, 'out'));
    expect(said).toMatch(/--format csv/);
  });
});
