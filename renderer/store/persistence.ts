// What outlives the window: settings, the journey so far, and the open plan. Brings them back when
// the app starts, saves them by themselves, and saves at once what is unsaved when the window closes.
import { shallow } from 'zustand/shallow';
import { Autosave } from '../../shared/files/autosave.ts';
import { packToStartWith, type Settings } from '../../shared/model/settings.ts';
import { api } from '../api/client.ts';
import { notify, openPlan, show } from './actions.ts';
import { journeyOf, keptDrafts } from './drafts.ts';
import { listenForFiles } from './opened-files.ts';
import { flushOverlays } from './overlay-saving.ts';
import { refreshPacks } from './pack-actions.ts';
import { refreshPlans } from './plan-actions.ts';
import { flushPlans, rememberLoaded, savePlansByThemselves } from './plan-saving.ts';
import { flushNotes } from './private-notes.ts';
import type { AppState } from './state.ts';
import { useApp } from './store.ts';
import { windowTimers } from './timers.ts';

/** Brings back what was there and keeps it from now on; resolves once it is on screen. Call once, before drawing. */
export async function startPersistence(): Promise<void> {
  const packs = refreshPacks();
  const loaded = await api().settings.load();
  if (loaded.ok) {
    if (loaded.value.notice !== null) notify(loaded.value.notice);
    bringBack(loaded.value.settings);
    // Which pack a plan is pinned to is known only from the list; nothing else waits for it.
    if (loaded.value.settings.openPlan !== null) await packs;
    await bringBackPlan(loaded.value.settings);
  } else notify(loaded.error);
  savePlansByThemselves();
  // Settings that could not be read are not written either: that would replace them with those of a first run.
  const settings = loaded.ok ? saveSettingsByThemselves() : null;
  const flush = () => Promise.all([flushPlans(), flushNotes(), flushOverlays(), settings?.flush()]);
  api().on('app:flush', () => void flush().then(() => api().app.flushed()));
  window.addEventListener('pagehide', () => void flush());
  void refreshPlans();
  listenForFiles();
}

function bringBack(settings: Settings): void {
  const used = { ...settings, pack: packToStartWith(settings) };
  useApp.setState({ settings: used, ...journeyOf(used) });
}

async function bringBackPlan({ openPlan: id }: Settings): Promise<void> {
  if (id === null) return;
  const loaded = await api().plan.load({ id });
  if (!loaded.ok) {
    notify(loaded.error, id);
    return;
  }
  rememberLoaded(loaded.value);
  openPlan(loaded.value.plan);
  show('plan');
  const unfinished = await api().plan.unfinished({ id });
  if (unfinished.ok && unfinished.value) {
    notify({ code: 'save-unfinished', title: loaded.value.plan.title }, id);
  }
}

/** What of the state the settings file holds. */
function keptParts({ settings, plan, person, destination }: AppState) {
  return [settings, plan?.id ?? null, person, destination];
}

/** The settings as they are saved. The journey so far is kept beside an open plan too, should its file be lost. */
function settingsOf({ settings, plan, person, destination }: AppState): Settings {
  return { ...settings, openPlan: plan?.id ?? null, drafts: keptDrafts(settings, person, destination) };
}

function saveSettingsByThemselves(): Autosave<Settings> {
  let isFailing = false;
  const autosave = new Autosave<Settings>({
    save: (settings) => api().settings.save(settings),
    timers: windowTimers,
    onState: (state) => {
      if (state.state === 'failed' && !isFailing) notify(state.error);
      isFailing = state.state === 'failed';
    },
  });
  useApp.subscribe(keptParts, () => autosave.edit(settingsOf(useApp.getState())), { equalityFn: shallow });
  return autosave;
}
