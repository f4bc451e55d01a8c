// docs/pack-format.md is what someone writes a pack by: its example opens as it is, and no member goes unexplained.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { packBytes, packKey } from '../../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { PACK_FORMAT_VERSION, packSchema } from '../../../shared/model/pack.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { temporaryFolder } from '../services/support.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/pack-format.md'), 'utf8');
const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

function examplePack() {
  const parsed = parsePack(example, 'example.waymark-pack');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 2));
  return parsed.value;
}

it('has an example that opens as it is, with nothing in it ignored', () => {
  expect(examplePack()).toEqual(JSON.parse(example));
  expect(packInfo(examplePack()).roles).toEqual({ all: 2, rated: 1, estimated: 0, titleOnly: 1 });
  expect(indexPack(examplePack()).content.roles).toHaveLength(2);
});

it('has an example that a file gives back without change, with the key it tells', async () => {
  const file = path.join(temporaryFolder(), 'example.waymark-pack');
  writeFileSync(file, await packBytes(examplePack()));
  const read = await readPackFile(file);
  expect(read).toEqual({ ok: true, value: JSON.parse(example) });
  expect(page).toContain(packKey(examplePack()));
});

it('explains every member of a pack and every word of a fixed list', () => {
  const words = new Set<string>();
  z.toJSONSchema(packSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const word of Object.keys(jsonSchema.properties ?? {})) words.add(word);
      for (const word of jsonSchema.enum ?? []) words.add(String(word));
    },
  });
  const [prose = ''] = page.split('```');
  const named = new Set(prose.match(/`[^`\n]+`/g)?.flatMap((span) => span.match(/[\w-]+/g) ?? []));
  expect(words.size).toBeGreaterThan(100);
  expect([...words].filter((word) => !named.has(word))).toEqual([]);
});

it('is about the version that is written', () => {
  expect(page).toContain(`**version ${PACK_FORMAT_VERSION}**`);
  expect(page).toContain(`| \`version\` | \`${PACK_FORMAT_VERSION}\` |`);
});
