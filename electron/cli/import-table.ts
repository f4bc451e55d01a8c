// A table of one's own roles as `pack import` takes it: its columns as they are proposed, its skills by their exact names.
import path from 'node:path';
import type { Pack } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { RoleTableMapping, Synonyms } from '../../shared/model/role-table.ts';
import { matchSkills } from '../../shared/packs/skill-matches.ts';
import type { ImportWatch } from '../services/import/import-watch.ts';
import { importOwnRoles, ownSkillNames } from '../services/import/own/import-own-roles.ts';
import { previewRoleTable } from '../services/import/own/preview-role-table.ts';
import { packKey } from '../services/pack-bytes.ts';
import { readPackFile } from '../services/pack-file.ts';
import { type Option, optional, textOption } from './option.ts';

const currencyOption: Option<string> = {
  placeholder: 'CODE',
  about: "for a table of one's own that stands alone: what pay is in, USD unless said",
  legal: 'three capital letters such as EUR',
  read: (text) => (/^[A-Z]{3}$/.test(text) ? text : null),
  absent: null,
};

/** What can be said of a table. */
export const tableOptions = {
  title: optional(
    textOption('TEXT', "for a table of one's own: the pack's title, its file's name unless said", 'a text'),
  ),
  base: optional(
    textOption('FILE', "for a table of one's own: the pack that it extends", 'a .waymark-pack file'),
  ),
  currency: optional(currencyOption),
};

/** A table to import. */
export interface TableRequest {
  readonly path: string;
  readonly title: string | null;
  readonly base: string | null;
  readonly currency: string | null;
  readonly language: string | null;
}

/** A table's pack, and what its columns and skills were taken for. */
export interface ImportedTable {
  readonly pack: Pack;
  readonly mapping: RoleTableMapping;
  readonly synonyms: Synonyms;
}

/** Imports a table by the proposed meaning of its columns. Fails as the base's reading and importOwnRoles do. */
export async function importTable(request: TableRequest, watch: ImportWatch): Promise<Result<ImportedTable>> {
  const { path: file, title, currency, language } = request;
  const base = request.base === null ? ok(null) : await readPackFile(request.base);
  if (!base.ok) return base;
  const mapping = await proposedMapping(file, watch.signal);
  if (!mapping.ok) return mapping;
  const synonyms = await sameNames(file, mapping.value, base.value, watch);
  if (!synonyms.ok) return synonyms;
  const options = {
    title: title ?? path.parse(file).name,
    language: language ?? 'en',
    place: '',
    currency: currency ?? 'USD',
    license: 'own data',
    extend: base.value === null ? null : packKey(base.value),
    mapping: mapping.value,
    synonyms: synonyms.value,
  };
  const pack = await importOwnRoles({ path: file, options, base: base.value }, watch);
  return pack.ok ? ok({ pack: pack.value, mapping: mapping.value, synonyms: synonyms.value }) : pack;
}

async function proposedMapping(
  file: string,
  signal: AbortSignal | undefined,
): Promise<Result<RoleTableMapping>> {
  const preview = await previewRoleTable(file, signal);
  if (!preview.ok) return preview;
  const { proposal, columns } = preview.value;
  if (proposal !== null) return ok(proposal);
  const problem = {
    file: preview.value.file,
    row: 1,
    column: null,
    value: columns.map(({ name }) => name).join(', '),
    expected:
      'column names such as "Job title", "Skill" and "Level", or "Job title" and one column for each skill',
  };
  return err({ code: 'import-problems', problems: [problem], more: 0 });
}

/** The base's skills of exactly the same names; anything less sure is a person's to confirm, on the screen. */
async function sameNames(
  file: string,
  mapping: RoleTableMapping,
  base: Pack | null,
  watch: ImportWatch,
): Promise<Result<Synonyms>> {
  if (base === null) return ok({});
  const names = await ownSkillNames(file, mapping, watch);
  if (!names.ok) return names;
  const matches = matchSkills(names.value, base.skills);
  return ok(Object.fromEntries(matches.map(({ name, confirmed }) => [name, confirmed])));
}
