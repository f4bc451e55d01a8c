// What a person can do with the packs here. Failures are told as messages.
import type { PackChoice, PackPin } from '../../shared/model/installed-pack.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { namedPacks } from '../../shared/packs/editions.ts';
import { api } from '../api/client.ts';
import { editPlan, editSettings, notify } from './actions.ts';
import { journeyOf, keptDrafts } from './drafts.ts';
import { NOTHING_ASKED } from './state.ts';
import { forgetUndo, useApp } from './store.ts';

/** Reads the list of packs anew. */
export async function refreshPacks(): Promise<void> {
  const listed = await api().pack.list();
  useApp.setState({
    packs: listed.ok ? { status: 'ready', packs: listed.value } : { status: 'failed', error: listed.error },
  });
}

/** Goes over to a pack, with the journey kept for it; an open plan closes, and stays with its own pack. */
export function switchPack(choice: PackChoice): void {
  const { settings: before, person, destination } = useApp.getState();
  if (before.pack === choice) return;
  const drafts = keptDrafts(before, person, destination);
  const settings = { ...before, drafts, pack: choice, openPlan: null };
  forgetUndo();
  // What was asked and compared names roles of the pack that is left.
  useApp.setState({
    settings,
    plan: null,
    save: null,
    usual: null,
    ...NOTHING_ASKED,
    ...journeyOf(settings),
  });
}

/** Sets the pack that new journeys start with. */
export function setDefaultPack(choice: PackChoice): void {
  editSettings({ defaultPack: choice });
}

/** Shows the names of an installed pack in one of its languages, whatever the screens are in. */
export function setPackLanguage(key: PackKey, language: string): void {
  editSettings({ packLanguages: { ...useApp.getState().settings.packLanguages, [key]: language } });
}

/** Gives an installed pack another name. */
export async function renamePack(key: PackKey, name: string): Promise<void> {
  await tell(api().pack.rename({ key, name }));
  await refreshPacks();
}

/** Moves a pack to the trash, true when it is there; where it was in use or the default, the one that ships takes its place. */
export async function removePack(key: PackKey): Promise<boolean> {
  const removed = await tell(api().pack.remove({ key }));
  if (removed) {
    const { pack, defaultPack } = useApp.getState().settings;
    if (defaultPack === key) setDefaultPack(null);
    if (pack === key) switchPack(null);
  }
  await refreshPacks();
  return removed;
}

/** Brings a removed pack back into the list. */
export async function undoRemovePack(key: PackKey): Promise<void> {
  await tell(api().pack.restore({ key }));
  await refreshPacks();
}

/** Copies a pack's file to where the person says; gives the file, or null when they canceled. */
export async function exportPack(pack: PackChoice, name: string): Promise<Result<string | null>> {
  const exported = await api().pack.export({ pack, name });
  return exported.ok ? ok(exported.value.file) : err(exported.error);
}

/** Pins the open plan to another pack; undo takes it back. */
export function repinPlan(choice: PackChoice): void {
  const { packs } = useApp.getState();
  const to =
    packs.status === 'ready' ? namedPacks(packs.packs).find(({ pack }) => pack === choice) : undefined;
  if (to === undefined) return;
  const { id, edition, title } = to.info;
  const pin: PackPin = { id, edition, title, key: choice };
  editPlan('pack', (plan) => ({ ...plan, pack: pin }));
}

async function tell(attempt: Promise<Result<unknown>>): Promise<boolean> {
  const result = await attempt;
  if (!result.ok) notify(result.error);
  return result.ok;
}
