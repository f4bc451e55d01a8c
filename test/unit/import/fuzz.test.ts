// Whatever bytes come in, opening and reading end in a Result; and how a file arrives never changes what is read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemLog } from '../../../electron/services/import/import-problems.ts';
import { openSources } from '../../../electron/services/import/sources.ts';
import { readTable, type TableForm } from '../../../electron/services/import/tables.ts';
import type { Table } from '../../../electron/services/import/tables-columns.ts';
import { type AppError, appErrorSchema } from '../../../shared/model/app-error.ts';
import { makeZip } from '../../fixtures/import/make-zip.ts';
import { temporaryFolder } from '../services/support.ts';
import { FUZZ_TIMEOUT_MS, fuzzRuns, mutated } from './fuzz-support.ts';
import { contentOf, memorySource } from './support.ts';

const title: readonly string[] = ['Clerk', 'Café, owner', '"Quoted"', 'Two\nlines', '看護師'];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const table = `Title,Level,Date\r\n${title.map((name, n) => `${quoted(name)},${n}.5,0${n + 1}/2024\r\n`).join('')}`;

const archive = makeZip([
  { name: 'db/roles.csv', bytes: Buffer.from(table.repeat(20)) },
  { name: 'stored.csv', bytes: Buffer.from(table), method: 0 },
  { name: 'empty/', bytes: Buffer.alloc(0), method: 0 },
]);

const readTitle = (found: Table) => [
  found.text('Title'),
  found.number('Level', { min: 0, max: 7, optional: true }),
  found.date('Date', { blank: true, optional: true }),
];

/** Reads one table: its rows, and where its problems are. */
async function readRows(bytes: Uint8Array, form: TableForm, chunkBytes: number) {
  const problems = new ProblemLog();
  const rows: unknown[][] = [];
  const onHeader = (found: Table) => {
    const cells = readTitle(found);
    return (row: readonly string[]) => void rows.push(cells.map((cell) => cell(row)));
  };
  const result = await readTable(memorySource(Buffer.from(bytes), chunkBytes), form, onHeader, { problems });
  const { error } = problems;
  if (error !== null) appErrorSchema.parse(error);
  const places =
    error?.code === 'import-problems' ? error.problems.map(({ value: _, ...place }) => place) : [];
  return { ok: result.ok, columns: result.ok ? result.value.columns : [], rows, places };
}

/** Opens a path and reads all files in it as tables; gives the errors met. */
async function readEverything(path: string): Promise<readonly AppError[]> {
  const sources = await openSources([path]);
  if (!sources.ok) return [sources.error];
  const errors: AppError[] = [];
  try {
    for (const file of sources.value.files) {
      const problems = new ProblemLog();
      const onHeader = (found: Table) => {
        readTitle(found);
        return () => {};
      };
      const result = await readTable(file, {}, onHeader, { problems });
      const content = await contentOf(file);
      if (!result.ok) errors.push(result.error);
      if (!content.ok) errors.push(content.error);
      if (problems.error !== null) errors.push(problems.error);
    }
  } finally {
    await sources.value.close();
  }
  return errors;
}

describe('any file', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test.each(['release.zip', 'roles.csv'])('named %s gives a Result', async (name) => {
    const path = join(temporaryFolder(), name);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        writeFileSync(path, bytes);
        for (const error of await readEverything(path)) appErrorSchema.parse(error);
      }),
      fuzzRuns(150),
    );
  });

  test('that was a good archive gives a Result, and never other content', async () => {
    const path = join(temporaryFolder(), 'release.zip');
    const good = [table.repeat(20), table];
    await fc.assert(
      fc.asyncProperty(mutated(archive), async (bytes) => {
        writeFileSync(path, bytes);
        for (const error of await readEverything(path)) appErrorSchema.parse(error);
        const sources = await openSources([path]);
        if (!sources.ok) return;
        for (const file of sources.value.files) {
          const content = await contentOf(file);
          // A checksum of 32 bits holds against chance, not against a forger; an emptied entry may be honest.
          if (content.ok && content.value.length > 0) expect(good).toContain(content.value.toString('utf8'));
        }
        await sources.value.close();
      }),
      fuzzRuns(400),
    );
  });

  test('cut at any length gives a Result', async () => {
    const path = join(temporaryFolder(), 'release.zip');
    for (let length = 0; length < archive.length; length += 3) {
      writeFileSync(path, archive.subarray(0, length));
      expect(await readEverything(path)).toMatchObject([{ code: 'import-refused', reason: 'damaged' }]);
    }
  });
});

describe('any table', { timeout: FUZZ_TIMEOUT_MS }, () => {
  const chunkBytes = fc.integer({ min: 1, max: 100 });
  const form = fc.constantFrom<TableForm>(
    {},
    { delimiter: ',' },
    { delimiter: '\t', isQuoted: false },
    { delimiter: ';', mayEndShort: true },
  );
  const encoded = ['utf8', 'utf16le'] as const;
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'Title,;\t"\n\r a1é\0') }).map((text) => Buffer.from(text)),
    ...encoded.map((encoding) => mutated(Buffer.from(`\uFEFF${table}`, encoding))),
  );

  test('gives a Result, and the same however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, form, chunkBytes, async (content, how, pieces) => {
        const whole = await readRows(content, how, 1_000_000);
        expect(whole.ok).toBe(true);
        expect(await readRows(content, how, pieces)).toEqual(whole);
      }),
      fuzzRuns(2000),
    );
  });

  const cell = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...'",;\t\n ab'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    })
    .map((text) => text.replace(/[\0\r\uFEFF]|\p{Cs}/gu, '').trim());

  test('written with any delimiter, line end and encoding is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(cell, cell).filter((cells) => cells.some(Boolean)),
          { maxLength: 6 },
        ),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...encoded),
        chunkBytes,
        async (rows, delimiter, lineEnd, encoding, pieces) => {
          const lines = [['Title', 'Other'], ...rows].map((cells) => cells.map(quoted).join(delimiter));
          const source = memorySource(Buffer.from(`\uFEFF${lines.join(lineEnd)}`, encoding), pieces);
          const read: unknown[] = [];
          const problems = new ProblemLog();
          const onHeader = (found: Table) => {
            const cells = ['Title', 'Other'].map((column) => found.text(column, { blank: true }));
            return (row: readonly string[]) => void read.push(cells.map((each) => each(row) ?? ''));
          };
          await readTable(source, {}, onHeader, { problems });
          expect(problems.error).toBeNull();
          expect(read).toEqual(rows);
        },
      ),
      fuzzRuns(500),
    );
  });
});
