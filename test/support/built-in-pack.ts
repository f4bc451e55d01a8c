// The built-in pack, read and indexed once for all tests of a file.
import path from 'node:path';
import { readPackFile } from '../../electron/services/pack-file.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import { type Move, type MoveContext, moveContext, moveTo } from '../../shared/moves/move.ts';
import { indexPack, type PackIndex } from '../../shared/moves/pack-index.ts';

const file = path.join(import.meta.dirname, '../../assets/packs/onet-30.1.waymark-pack');

/** The index of the pack that ships with Waymark. */
export async function builtInIndex(): Promise<PackIndex> {
  const pack = await readPackFile(file);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return indexPack(pack.value);
}

/** A person in a role of the pack, with some of their facts. */
export function person(role: string, facts: Partial<Person> = {}): Person {
  return { ...newPerson(role as RoleId), ...facts };
}

/** What all moves of a person share; throws for a role the pack lacks. */
export function contextOf(index: PackIndex, who: Person, usual: MoveContext['usual'] = null): MoveContext {
  const context = moveContext(index, who, defaultAssumptions, usual);
  if (context === null) throw new Error(`No role ${who.role}`);
  return context;
}

/** The move to a role by id. */
export function moveToRole(context: MoveContext, role: string): Move {
  const at = context.index.roleAt.get(role as RoleId);
  if (at === undefined) throw new Error(`No role ${role}`);
  return moveTo(context, at);
}
