// Import → export → import changes nothing, and whoever opens a pack file gets the same figures from it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import { packBytes, packKey } from '../../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import { scoreAll, usualProfile } from '../../../shared/moves/score.ts';
import { blsTables } from '../../fixtures/import/bls-tables.ts';
import { csvText } from '../../fixtures/import/csv-text.ts';
import { escoRelease } from '../../fixtures/import/esco-release.ts';
import { release25, release30, release31, tableText, withCell } from '../../fixtures/import/onet-release.ts';
import { temporaryFolder } from './support.ts';

type Files = Readonly<Record<string, string>>;

/** Texts of any script, quotes and all, that stand in one cell. */
const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => `Job ${text.replace(/\p{Cc}/gu, '')}`.trim());

const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => (value / 100).toFixed(2));

/** An O*NET release of any year in which a title and some ratings are others. */
const anyOnetRelease: fc.Arbitrary<Files> = fc
  .record({
    release: fc.constantFrom(release25(), release30(), { ...release30(), ...blsTables() }, release31()),
    title: anyName,
    row: fc.integer({ min: 2, max: 7 }),
    importance: fc.array(cents(1, 5), { minLength: 4, maxLength: 4 }),
    level: fc.array(cents(0, 7), { minLength: 4, maxLength: 4 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ release, title, row, importance, level, lineEnd }) => {
    let changed = withCell(release, { file: 'Occupation Data.txt', row, column: 'Title' }, title);
    // Importance and level of one skill follow each other.
    [...importance.keys()].forEach((at) => {
      const place = { file: 'Knowledge.txt', column: 'Data Value' };
      changed = withCell(changed, { ...place, row: 2 + 2 * at }, importance[at]!);
      changed = withCell(changed, { ...place, row: 3 + 2 * at }, level[at]!);
    });
    const texts = Object.entries(changed).map(([file, rows]) => [
      file,
      file.endsWith('.csv') ? csvText(rows) : tableText(rows, lineEnd),
    ]);
    return Object.fromEntries(texts);
  });

/** An ESCO release of any version, in some languages, in which a label is another. */
const anyEscoRelease: fc.Arbitrary<Files> = fc
  .record({
    version: fc.constantFrom('1.0', '1.1', '1.2' as const),
    languages: fc.subarray(['en', 'es', 'ar'], { minLength: 1 }),
    occupations: fc.integer({ min: 3, max: 12 }),
    skills: fc.integer({ min: 14, max: 20 }),
    label: anyName,
  })
  .map(({ label, ...shape }) => {
    const name = `occupations_${shape.languages[0]}.csv`;
    const quoted = `"${label.replaceAll('"', '""')}"`;
    const { [name]: table = '', ...others } = escoRelease(shape);
    return { ...others, [name]: table.replace(`occupation 2 ${shape.languages[0]},`, () => `${quoted},`) };
  });

async function imported(files: Files): Promise<Pack> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const pack = await importPack({ paths: [folder], format: 'auto' });
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

/** Opens a file of these bytes, as another machine would. */
async function opened(bytes: Uint8Array): Promise<Pack> {
  const file = join(temporaryFolder(), 'sent.waymark-pack');
  writeFileSync(file, bytes);
  const pack = await readPackFile(file);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

/** Every figure of every move for someone who has what the role usually asks. */
function allScores(pack: Pack) {
  const index = indexPack(pack);
  return pack.roles.map((_, at) => scoreAll(usualProfile(index, at), index.requirements));
}

it.each([
  ['O*NET', anyOnetRelease],
  ['ESCO', anyEscoRelease],
])(
  'an imported %s release is the same pack again from its file, in bytes, key and scores',
  async (_, anyRelease) => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (files) => {
        const pack = await imported(files);
        const bytes = await packBytes(pack);
        const [here, there] = [await opened(bytes), await opened(bytes)];
        expect(here).toEqual(pack);
        expect(Buffer.compare(await packBytes(here), bytes)).toBe(0);
        expect(packKey(here)).toBe(packKey(pack));
        expect(allScores(there)).toEqual(allScores(pack));
      }),
      { numRuns: 40 },
    );
  },
);
