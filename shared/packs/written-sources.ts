// Whose the figures of roles added by hand are: of whoever wrote them, and of what they were copied from.
import type { AddedRole } from '../model/overlay.ts';
import { type Pack, type Source, sourceIdSchema } from '../model/pack.ts';
import { sourceOf } from './figure-source.ts';

type WrittenSources = {
  readonly sources: readonly Source[];
  readonly of: (added: AddedRole) => Source['id'];
};

/** One source for what was written from nothing, and one for the copies of each source's roles; only those needed. */
export function writtenSources(pack: Pack, added: readonly AddedRole[]): WrittenSources {
  const models = new Map(pack.roles.map((role) => [role.id, role]));
  const copied = (role: AddedRole): Source | null => {
    const model = role.copiedFrom === null ? undefined : models.get(role.copiedFrom.role);
    return model === undefined ? null : sourceOf(pack, model, 'ratings');
  };
  const taken = new Set<string>(pack.sources.map(({ id }) => id));
  const written = new Map<Source | null, Source>();
  for (const role of added) {
    const from = copied(role);
    if (written.has(from)) continue;
    const source = writtenSource(from, freeId(taken));
    taken.add(source.id);
    written.set(from, source);
  }
  return {
    sources: [...written.values()],
    of: (role) => written.get(copied(role))?.id ?? pack.factSources.ratings,
  };
}

/** The first of `by-hand-1`, `by-hand-2`, … that is not taken. */
function freeId(taken: ReadonlySet<string>): Source['id'] {
  for (let n = 1; ; n += 1) {
    if (!taken.has(`by-hand-${n}`)) return sourceIdSchema.parse(`by-hand-${n}`);
  }
}

/** A copy keeps the place and the license of what it began as. */
function writtenSource(from: Source | null, id: Source['id']): Source {
  const origin = from === null ? '' : `, from a copy of ${`${from.name} ${from.period}`.trim()}`;
  const name = `Written by hand on this computer${origin}`;
  return {
    id,
    name,
    publisher: '',
    period: '',
    place: from?.place ?? '',
    license: from?.license ?? '',
    url: from?.url ?? '',
    attribution: `${name}.`,
    changes: '',
  };
}
