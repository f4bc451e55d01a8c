// The map of the built-in pack, fetched once and as early as possible: it is drawn before the pack itself has loaded.
import { type MapLayout, mapLayoutSchema } from '../../shared/layout/map-layout.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';

const FILE = 'onet-30.1.map.json';

/** The map file, checked; fails with pack-invalid when it is not one. */
export async function loadMapLayout(): Promise<Result<MapLayout, AppError>> {
  try {
    const response = await fetch(`app://waymark/packs/${FILE}`);
    const parsed = mapLayoutSchema.safeParse(await response.json());
    if (parsed.success) return ok(parsed.data);
    return err({
      code: 'pack-invalid',
      file: FILE,
      problems: parsed.error.issues.map((issue) => issue.message),
    });
  } catch (error) {
    return err({ code: 'pack-invalid', file: FILE, problems: [String(error)] });
  }
}
