import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../electron/cli/run.ts';
import { release30, writeRelease } from '../../fixtures/import/onet-release.ts';
import { temporaryFolder } from '../services/support.ts';
import { cli, cliWith, profileFile, refusal, smallPack, smallPackFile } from './support.ts';

const from = '43-9021.00';
const ability = smallPack.skills.find(({ kind }) => kind === 'ability')!.id;
const skill = smallPack.skills.find(({ kind }) => kind === 'skill')!.id;

describe('help', () => {
  it('names every command', async () => {
    const { code, out, err } = await cli('--help');
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const { name, about } of commands) {
      expect(out).toContain(`  ${name} `);
      expect(out).toContain(about);
    }
  });

  it.each(commands.map(({ name }) => name))(
    'of %s names every option, the answer and an example',
    async (name) => {
      const { code, out, err } = await cli(...name.split(' '), '--help');
      expect(code).toBe(0);
      expect(err).toBe('');
      const command = commands.find((candidate) => candidate.name === name)!;
      for (const [option, { isOperand, placeholder }] of Object.entries(command.options)) {
        expect(out).toContain(isOperand ? `  ${placeholder}` : `  --${option}`);
      }
      expect(out).toMatch(/\nUsage: /);
      expect(out).toMatch(/\nAnswer:\n {2}\S/);
      expect(out).toContain(`cli -- ${name} `);
    },
  );

  it.each(commands.map(({ name, example }) => [name, example]))(
    'of %s has an example that works',
    async (_, example) => {
      const folder = temporaryFolder();
      writeRelease(folder, release30());
      const standIns = new Map([
        ['nurse', 'clerk'],
        ['db_30_1_text.zip', folder],
        ['onet-30.0.waymark-pack', smallPackFile],
        ['onet-30.1.waymark-pack', example.includes('--out') ? path.join(folder, 'new') : smallPackFile],
      ]);
      const args = example.split(' ').map((word) => standIns.get(word) ?? word);
      expect(await cli(...args)).toMatchObject({ code: 0 });
    },
  );
});

/** Arguments, and what the error and the sentence must name. */
const refused: readonly (readonly [string, readonly string[], string, readonly RegExp[]])[] = [
  ['no command', [], 'value-illegal', [/command is missing/, /roles, moves/]],
  ['an unknown command', ['movse'], 'value-illegal', [/"movse"/, /roles, moves/]],
  ['an unknown option', ['roles', '--form', 'x'], 'value-illegal', [/"--form"/, /--search, --pack/]],
  ['a short option', ['roles', '-s', 'x'], 'value-illegal', [/"-s"/, /--search/]],
  ['a negated switch', ['moves', '--no-all'], 'value-illegal', [/"--no-all"/]],
  ['an option of every object', ['roles', '--constructor', 'x'], 'value-illegal', [/"--constructor"/]],
  ['a stray argument', ['roles', 'nurse'], 'value-illegal', [/"nurse"/, /--search/]],
  ['an option without its value', ['roles', '--search'], 'value-illegal', [/--search is missing/]],
  [
    'an option in the place of a value',
    ['moves', '--from', '--top', '3'],
    'value-illegal',
    [/--from is missing/],
  ],
  ['an empty value', ['roles', '--search', ''], 'value-illegal', [/--search is missing/]],
  ['a value for a switch', ['moves', '--all=yes'], 'value-illegal', [/--all/, /"yes"/]],
  ['no origin', ['moves'], 'value-illegal', [/--from is missing/, /--all/]],
  ['one list beside all', ['moves', '--all', '--top', '3'], 'value-illegal', [/"--top"/, /--pack/]],
  ['an unknown role', ['moves', '--from', '99-9999.99'], 'role-unknown', [/"99-9999.99"/, /roles --search/]],
  ['a role known by its title', ['moves', '--from', '11-9199.00'], 'role-unrated', [/"11-9199.00"/]],
  [
    'an unknown order',
    ['moves', '--from', from, '--sort', 'luck'],
    'value-illegal',
    [/"luck"/, /fit, effort/],
  ],
  ['none of a list', ['moves', '--from', from, '--top', '0'], 'value-illegal', [/"0"/, /from 1/]],
  ['a part of a row', ['moves', '--from', from, '--top', '1.5'], 'value-illegal', [/"1.5"/]],
  ['a number in words', ['moves', '--from', from, '--top', 'ten'], 'value-illegal', [/"ten"/]],
  ['too many hours', ['moves', '--from', from, '--weekly-hours', '81'], 'value-illegal', [/"81"/, /0 to 80/]],
  ['hours below 0', ['moves', '--from', from, '--weekly-hours', '-1'], 'value-illegal', [/"-1"/]],
  [
    'hours that are no number',
    ['moves', '--from', from, '--weekly-hours', 'NaN'],
    'value-illegal',
    [/"NaN"/],
  ],
  ['no end', ['explain', '--from', from], 'value-illegal', [/--to is missing/, /--shift/]],
  [
    'two ends',
    ['explain', '--from', from, '--to', '15-1253.00', '--shift', 'x'],
    'value-illegal',
    [/--shift x/],
  ],
  ['the same role twice', ['explain', '--from', from, '--to', from], 'role-same', [new RegExp(from)]],
  ['an unknown end', ['explain', '--from', from, '--to', 'x'], 'role-unknown', [/"x"/]],
  [
    'an end known by its title',
    ['explain', '--from', from, '--to', '11-9199.00'],
    'role-unrated',
    [/"11-9199.00"/],
  ],
  [
    'an unknown shift',
    ['explain', '--from', from, '--shift', 'x'],
    'value-illegal',
    [/"x"/, /general:new-tool/],
  ],
  ['a route onto itself', ['routes', '--from', from, '--to', from], 'role-same', [new RegExp(from)]],
  [
    'a route around an unknown role',
    ['routes', '--from', from, '--to', '15-1253.00', '--avoid', '15-1252.00,x'],
    'role-unknown',
    [/"x"/],
  ],
  [
    'a stop at the end',
    ['routes', '--from', from, '--to', '15-1253.00', '--via', '15-1253.00'],
    'value-illegal',
    [/via/],
  ],
  [
    'an unknown gate',
    ['routes', '--from', from, '--to', '15-1253.00', '--respect', 'luck'],
    'value-illegal',
    [/"luck"/, /preparation/],
  ],
  [
    'too many moves',
    ['routes', '--from', from, '--to', '15-1253.00', '--max-moves', '5'],
    'value-illegal',
    [/"5"/, /1 to 4/],
  ],
  [
    'a gap beyond the scale',
    ['routes', '--from', from, '--to', '15-1253.00', '--max-gap', '6'],
    'value-illegal',
    [/"6"/, /0 to 5/],
  ],
  ['what if toward itself', ['what-if', '--from', from, '--to', from], 'role-same', [new RegExp(from)]],
  ['one threshold table beside all', ['sensitivity', '--all', '--from', from], 'value-illegal', [/--from/]],
  ['a missing pack', ['roles', '--pack', '/no/such.waymark-pack'], 'file-missing', [/such\.waymark-pack/]],
  ['a pack that is none', ['roles', '--pack', 'package.json'], 'pack-invalid', [/package\.json/]],
];

describe('bad input', () => {
  it.each(refused)('%s is refused with a typed error and a sentence', async (_, args, code, named) => {
    const { error, said } = await refusal(...args);
    expect(error.code).toBe(code);
    for (const name of named) expect(said).toMatch(name);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['that is no JSON', '{levels', 'file-damaged', [/me\.json/]],
    ['that is no object', '[1]', 'value-illegal', [/profile/, /levels, weeklyHours/]],
    ['with an unknown key', { hours: 3 }, 'value-illegal', [/"hours"/, /weeklyHours/]],
    ['with a skill the pack lacks', { levels: { 'x.y': 3 } }, 'skill-unknown', [/"x\.y"/]],
    ['with an ability', { levels: { [ability]: 3 } }, 'value-illegal', [/abilities/]],
    [
      'with a level above 5',
      { levels: { [skill]: 5.1 } },
      'value-illegal',
      [/5\.1/, /0 to 5/, new RegExp(skill)],
    ],
    ['with a level below 0', { levels: { [skill]: -1 } }, 'value-illegal', [/-1/, /0 to 5/]],
    ['with a level in words', { levels: { [skill]: 'high' } }, 'value-illegal', [/"high"/, /0 to 5/]],
    ['with an unknown education', { education: 'phd' }, 'value-illegal', [/"phd"/, /doctoral/]],
    ['with too many hours', { weeklyHours: 100 }, 'value-illegal', [/100/, /0 to 80/]],
    ['with least pay below 0', { payFloor: -5 }, 'value-illegal', [/-5/]],
  ] as const)(
    'a profile %s is refused with a typed error and a sentence',
    async (_, profile, code, named) => {
      const { error, said } = await refusal('moves', '--from', from, '--profile', profileFile(profile));
      expect(error.code).toBe(code);
      for (const name of named) expect(said).toMatch(name);
    },
  );

  it('names a profile that is not there', async () => {
    const { error } = await refusal('moves', '--from', from, '--profile', '/no/me.json');
    expect(error).toEqual({ code: 'file-missing', file: '/no/me.json' });
  });
});

describe('bugs', () => {
  it('end with 2 and tell their stack on stderr alone', async () => {
    let err = '';
    const io = {
      answer: () => Promise.reject(new Error('broken')),
      remark: async (text: string) => {
        err += text;
      },
      progress: null,
    };
    const { code } = await cliWith({ io }, ['roles']);
    expect(code).toBe(2);
    expect(err).toMatch(/^Error: broken\n {4}at .*bad-input/);
  });
});

it('reads another pack when one is named', async () => {
  const other = await cli('roles', '--pack', path.resolve('assets/packs/onet-30.1.waymark-pack'));
  expect(JSON.parse(other.out)).toHaveLength(1016);
});
