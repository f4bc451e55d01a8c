// npm run verify -- --data DIR: imports the real O*NET release in DIR (onet-30.1, bls) and compares it with the built-in
// pack. Prints what was counted; exits with 1 when anything differs.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importPack } from '../../electron/services/import/import-pack.ts';
import { readPackFile } from '../../electron/services/pack-file.ts';
import { canonicalJson } from '../../shared/files/canonical-json.ts';
import type { Pack, PackRole } from '../../shared/model/pack.ts';

/** What O*NET 30.1 holds (domain: roles without ratings). */
const ONET_COUNTS = { roles: 1016, rated: 894, estimated: 29, 'title-only': 93, 'with zones': 923 };

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pack: { type: 'string', default: 'assets/packs/onet-30.1.waymark-pack' },
  },
});
if (values.data === undefined) throw new Error('Say where the real files are: --data DIR');

const start = performance.now();
const paths = [path.join(values.data, 'onet-30.1'), path.join(values.data, 'bls')];
const imported = await importPack({ paths, format: 'auto' });
if (!imported.ok) throw new Error(`The release is not read: ${JSON.stringify(imported.error, null, 2)}`);
console.log(`${imported.value.title}: read in ${((performance.now() - start) / 1000).toFixed(1)} s`);
const builtIn = await readPackFile(values.pack);
if (!builtIn.ok) throw new Error(`The built-in pack is not read: ${JSON.stringify(builtIn.error)}`);

const counts = countsOf(imported.value);
const wrongCounts = Object.entries(ONET_COUNTS).filter(([name, count]) => counts.get(name) !== count);
for (const [name, count] of counts) console.log(`  ${count} ${name}`);
for (const [name, count] of wrongCounts) console.log(`  NOT ${count} ${name}, as expected`);
const differing = rolesDiffering(imported.value, builtIn.value);
console.log(`  ${differing.length} roles differ from the built-in pack${namesOf(differing)}`);
process.exitCode = wrongCounts.length + differing.length === 0 ? 0 : 1;

function countsOf({ roles }: Pack): ReadonlyMap<string, number> {
  const count = (is: (role: PackRole) => boolean) => roles.filter(is).length;
  return new Map([
    ['roles', roles.length],
    ...(['rated', 'estimated', 'title-only'] as const).map(
      (basis) => [basis, count((role) => role.basis === basis)] as const,
    ),
    ['with zones', count((role) => role.zone !== null)],
    ['with pay', count((role) => role.pay !== null)],
    ['with an outlook', count((role) => role.outlook !== null)],
  ]);
}

/** Roles of either pack that are not the same in both; exposure is added by the build alone. */
function rolesDiffering(one: Pack, other: Pack): readonly string[] {
  const texts = ({ roles, skills }: Pack) =>
    new Map(roles.map((role) => [role.id, canonicalJson({ ...role, exposure: null, skills })]));
  const mine = texts(one);
  const theirs = texts(other);
  const ids = new Set([...mine.keys(), ...theirs.keys()]);
  return [...ids].filter((id) => mine.get(id) !== theirs.get(id));
}

function namesOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `: ${ids.slice(0, 10).join(', ')}`;
}
