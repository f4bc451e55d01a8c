// What a person can write over the open pack. Undo takes each of it back.
import type { AddedRole, Overlay, Written } from '../../shared/model/overlay.ts';
import { ADDED_ROLE_PREFIX } from '../../shared/model/overlay.ts';
import { type RoleId, roleIdSchema } from '../../shared/model/pack.ts';
import { removeAddedRole, setAddedRole } from '../../shared/packs/overlay-edits.ts';
import { undoable, useApp } from './store.ts';

/** Changes what is written over the open pack. `field` groups quick edits of one thing into one undo. */
export function editOverlay(field: string, change: (overlay: Overlay, written: Written) => Overlay): void {
  const { overlay, settings } = useApp.getState();
  if (overlay === null) return;
  const written = { by: settings.author.trim(), at: new Date().toISOString() };
  undoable(`overlay.${field}`, () => useApp.setState({ overlay: change(overlay, written) }));
}

/** Adds a job to the open pack; gives its id. */
export function addJob(job: Omit<AddedRole, 'id' | keyof Written>): RoleId {
  const id = roleIdSchema.parse(ADDED_ROLE_PREFIX + crypto.randomUUID());
  editOverlay(`role.${id}`, (overlay, written) => setAddedRole(overlay, { ...job, id, ...written }));
  return id;
}

/** Removes a job added by hand with all that was written about it; where it was in focus, nothing is. */
export function removeJob(role: RoleId): void {
  editOverlay(`role.${role}`, (overlay) => removeAddedRole(overlay, role));
  useApp.setState(({ destination }) => (destination?.role === role ? { destination: null } : {}));
}
