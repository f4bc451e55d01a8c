// Where the files of packs are: the one that ships, and the installed ones by their key.
import { type MapLayout, mapLayoutSchema } from '../../shared/layout/map-layout.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { PackChoice } from '../../shared/model/installed-pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';

const PACKS = 'app://waymark/packs/';

/** Name of the files of the pack that ships, without their endings. */
const BUILT_IN = 'onet-30.1';

/** The sources of the pack that ships with their licenses, as text; null when it cannot be read. */
export async function loadNotice(): Promise<string | null> {
  try {
    const response = await fetch(`${PACKS}NOTICE`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** Address of a pack's file. */
export function packAddress(pack: PackChoice): string {
  return `${PACKS}${pack ?? BUILT_IN}.waymark-pack`;
}

/** The map of a pack, checked; null where none has been drawn yet. Fails with pack-invalid when it is not a map. */
export async function loadMap(pack: PackChoice): Promise<Result<MapLayout | null, AppError>> {
  const file = `${pack ?? BUILT_IN}.map.json`;
  try {
    const response = await fetch(`${PACKS}${file}`);
    if (response.status === 404) return ok(null);
    const parsed = mapLayoutSchema.safeParse(await response.json());
    if (parsed.success) return ok(parsed.data);
    return err({
      code: 'pack-invalid',
      file,
      problems: parsed.error.issues.map((issue) => issue.message),
    });
  } catch (error) {
    return err({ code: 'pack-invalid', file, problems: [String(error)] });
  }
}
