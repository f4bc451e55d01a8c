// What of some roles an importer assumed because their source does not say it; screens and paper say so.
import type { assumableParts, Role } from '../model/pack.ts';
import type { Move, MoveContext } from './move.ts';
import { roleAtPosition } from './pack-index.ts';

/** Which parts are assumed. */
export type AssumedParts = Readonly<Record<(typeof assumableParts)[number], boolean>>;

/** What is assumed of any of the roles. */
export function assumedParts(...roles: readonly Role[]): AssumedParts {
  const has = (part: keyof AssumedParts) => roles.some(({ assumed }) => assumed?.includes(part) === true);
  return { importance: has('importance'), levels: has('levels'), zone: has('zone') };
}

/** What is assumed of either role of a move. */
export function assumedOfMove({
  context,
  move,
}: {
  readonly context: Pick<MoveContext, 'index' | 'originAt'>;
  readonly move: Pick<Move, 'destination'>;
}): AssumedParts {
  return assumedParts(roleAtPosition(context.index, context.originAt), move.destination);
}
