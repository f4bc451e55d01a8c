// The real O*NET release with the BLS figures: its counts, and every role as the built-in pack has it.
import path from 'node:path';
import { importPack } from '../../electron/services/import/import-pack.ts';
import { readPackFile } from '../../electron/services/pack-file.ts';
import { canonicalJson } from '../../shared/files/canonical-json.ts';
import type { Pack, PackRole } from '../../shared/model/pack.ts';
import { errorLine, type Report, timed } from './report.ts';

/** What O*NET 30.1 holds (domain: roles without ratings). */
const COUNTS = { roles: 1016, rated: 894, estimated: 29, 'by title only': 93, 'with zones': 923 };

/** Imports the release and compares it with the pack in `packFile`. */
export async function verifyOnet(report: Report, dataDir: string, packFile: string): Promise<void> {
  report.heading('O*NET 30.1 with BLS figures');
  const paths = ['onet-30.1', 'bls'].map((folder) => path.join(dataDir, folder));
  const { value: imported, seconds } = await timed(() => importPack({ paths, format: 'auto' }));
  if (!imported.ok) return report.check(errorLine(imported.error), false);
  report.check(`“${imported.value.title}” read in ${seconds.toFixed(1)} s`, true);
  const counts = countsOf(imported.value);
  for (const [name, count] of Object.entries(COUNTS)) {
    report.count(counts[name] ?? 0, name, count);
  }
  const builtIn = await readPackFile(packFile);
  if (!builtIn.ok) return report.check(`The built-in pack is not read: ${builtIn.error.code}`, false);
  const differing = rolesDiffering(imported.value, builtIn.value);
  const named = differing.slice(0, 10).join(', ');
  report.check(
    `${differing.length} roles differ from the built-in pack ${named}`.trim(),
    differing.length === 0,
  );
}

function countsOf({ roles }: Pack): Readonly<Record<string, number>> {
  const count = (is: (role: PackRole) => boolean) => roles.filter(is).length;
  return {
    roles: roles.length,
    rated: count(({ basis }) => basis === 'rated'),
    estimated: count(({ basis }) => basis === 'estimated'),
    'by title only': count(({ basis }) => basis === 'title-only'),
    'with zones': count(({ zone }) => zone !== null),
  };
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
