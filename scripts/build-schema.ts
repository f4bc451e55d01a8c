// npm run build-schema: writes the JSON Schema of pack files, for those who make packs with programs of their own.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PACK_FORMAT_VERSION, packSchema } from '../shared/model/pack.ts';

/** Where the schema lies, beside the pack that ships. */
export const packSchemaFile = path.resolve(import.meta.dirname, '../assets/packs/waymark-pack.schema.json');

/** The JSON Schema (draft 2020-12) of the text in a pack file. */
export function packSchemaText(): string {
  // Columns are custom types, which zod cannot represent; their metadata does.
  const { $schema, ...schema } = z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' });
  const title = `Waymark pack, version ${PACK_FORMAT_VERSION}`;
  const description = 'The JSON text in a .waymark-pack file. docs/pack-format.md explains it.';
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}

const isRun = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isRun) writeFileSync(packSchemaFile, packSchemaText());
