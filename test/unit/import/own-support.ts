// What tests of own tables share: a table's bytes go into a file, and what reading it gives comes out.
import { importOwnRoles } from '../../../electron/services/import/own/import-own-roles.ts';
import { previewRoleTable } from '../../../electron/services/import/own/preview-role-table.ts';
import type { ImportProblem } from '../../../shared/model/app-error.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import {
  type OwnRolesOptions,
  type RoleTableMapping,
  type TablePreview,
  tablePreviewSchema,
} from '../../../shared/model/role-table.ts';
import { fileWith } from './support.ts';

/** The preview of a table. */
export async function preview(bytes: Buffer | string, name = 'roles.csv'): Promise<TablePreview> {
  const result = await previewRoleTable(fileWith(name, bytes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return tablePreviewSchema.parse(result.value);
}

/** What the columns of a table probably mean. */
export async function proposed(bytes: Buffer | string): Promise<RoleTableMapping> {
  const { proposal } = await preview(bytes);
  if (proposal === null) throw new Error('No proposal.');
  return proposal;
}

/** How the tests import. */
export const options = (mapping: RoleTableMapping, more: Partial<OwnRolesOptions> = {}): OwnRolesOptions => ({
  title: 'Our Jobs',
  language: 'en',
  place: 'Lyon',
  currency: 'EUR',
  license: 'own data',
  extend: null,
  mapping,
  synonyms: {},
  ...more,
});

/** What importing a table gives, by the proposed mapping unless another is given. */
export async function imported(
  bytes: Buffer | string,
  more: Partial<OwnRolesOptions> = {},
  base: Pack | null = null,
) {
  const mapping = more.mapping ?? (await proposed(bytes));
  return importOwnRoles({ path: fileWith('roles.csv', bytes), options: options(mapping, more), base }, {});
}

/** The pack of a table without mistakes. */
export async function packOf(
  bytes: Buffer | string,
  more: Partial<OwnRolesOptions> = {},
  base: Pack | null = null,
) {
  const result = await imported(bytes, more, base);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The mistakes of a table. */
export async function problemsOf(
  bytes: Buffer | string,
  mapping?: RoleTableMapping,
): Promise<readonly ImportProblem[]> {
  const result = await imported(bytes, mapping === undefined ? {} : { mapping });
  if (result.ok || result.error.code !== 'import-problems') throw new Error('It has no problems.');
  return result.error.problems;
}

/** What a pack's roles ask, in the words of the table. */
export function asked({ roles, skills, families, alternateTitles }: Pack) {
  return roles.map(({ id, title, family, requirements }) => ({
    id: id.replace('table:', ''),
    title,
    family: families.find((its) => its.id === family)?.name,
    alternateTitles: alternateTitles[id] ?? [],
    skills: new Map(
      requirements?.skills.map((at, n) => [
        skills[at]?.name,
        { level: requirements.level[n], importance: requirements.importance[n] },
      ]),
    ),
  }));
}
