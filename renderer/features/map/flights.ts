// Sends the map to a role from anywhere on the screens; the camera itself stays outside the store.
import type { RoleId } from '../../../shared/model/pack.ts';

type Listener = (role: RoleId) => void;

const listeners = new Set<Listener>();

/** Flies the map on screen to a role; where there is no map nothing happens. */
export function flyTo(role: RoleId): void {
  for (const listener of listeners) listener(role);
}

/** Hears where the map is to fly; returns how to stop hearing. */
export function onFlyTo(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
