// The pack a command works on, with the roles it names.
import path from 'node:path';
import type { Pack, RoleId } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { MoveContext } from '../../shared/moves/move.ts';
import { entersMoves, indexPack, type PackIndex, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { readPackFile } from '../services/pack-file.ts';
import { type Option, operand, optional, textOption } from './option.ts';

/** The pack that ships with Waymark, below the folder of the repository or of the packaged app. */
export function builtInPackIn(root: string): string {
  return path.join(root, 'assets/packs/onet-30.1.waymark-pack');
}

/** Names another pack than the built-in one. */
export const packOption: Option<string | null> = optional(
  textOption('FILE', 'another pack than the built-in one', 'a .waymark-pack file'),
);

/** Names a pack file by its place among the arguments. */
export function packOperand(placeholder: string): Option<string> {
  return operand(textOption(placeholder, 'a pack file', 'a .waymark-pack file'));
}

/** Names a role. */
export function roleOption(about: string): Option<RoleId> {
  return textOption<RoleId>('ID', about, 'a role id such as 43-9021.00');
}

/** Reads a pack file, the built-in one where none is named. */
export function openPack(file: string | null, builtInPack: string): Promise<Result<Pack>> {
  return readPackFile(file ?? builtInPack);
}

/** Reads a pack file and prepares its columns. */
export async function openIndex(file: string | null, builtInPack: string): Promise<Result<PackIndex>> {
  const pack = await openPack(file, builtInPack);
  return pack.ok ? ok(indexPack(pack.value)) : pack;
}

/** The position of a role of which moves are known; fails with role-unknown or role-unrated. */
export function findRole(index: PackIndex, role: RoleId): Result<number> {
  const at = index.roleAt.get(role);
  if (at === undefined) return err({ code: 'role-unknown', role });
  return entersMoves(roleAtPosition(index, at)) ? ok(at) : err({ code: 'role-unrated', role });
}

/** The position of the role a move leads to; fails as findRole does, or with role-same. */
export function findEndRole({ index, originAt }: MoveContext, role: RoleId): Result<number> {
  const at = findRole(index, role);
  return at.ok && at.value === originAt ? err({ code: 'role-same', role }) : at;
}
