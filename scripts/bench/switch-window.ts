// What the switch benchmark runs inside the app: each function is sent there as text and uses nothing from outside itself.
import type { WaymarkApi } from '../../shared/ipc/api.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';

/** What an import did to the window: 0 as the longest task stands for none of 50 ms or more. */
export type WatchedImport = {
  readonly key: PackKey;
  readonly longestTaskMs: number;
  /** From each frame to the next. */
  readonly framesMs: readonly number[];
};

/** Imports files as ESCO and installs them, watching the window. Throws when either fails. */
export async function importWatched({
  paths,
  name,
}: {
  readonly paths: readonly string[];
  readonly name: string;
}): Promise<WatchedImport> {
  // `as`: the preload puts the API there.
  const { waymark } = window as unknown as { waymark: WaymarkApi };
  const tasksMs = [0];
  const tasks = new PerformanceObserver((list) => {
    tasksMs.push(...list.getEntries().map(({ duration }) => duration));
  });
  tasks.observe({ type: 'longtask' });
  const framesMs: number[] = [];
  // A method keeps its name by itself; the loader would name a function by a helper that the window lacks.
  const frames = {
    before: performance.now(),
    isOn: true,
    count(now: number): void {
      framesMs.push(now - frames.before);
      frames.before = now;
      if (frames.isOn) requestAnimationFrame((next) => frames.count(next));
    },
  };
  requestAnimationFrame((now) => frames.count(now));
  const read = await waymark.import.read({ paths: [...paths], format: 'esco', languages: null });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const installed = await waymark.import.install({ name });
  if (!installed.ok) throw new Error(JSON.stringify(installed.error));
  frames.isOn = false;
  tasks.disconnect();
  // The first frame was under way when the watch began.
  return { key: installed.value.key, longestTaskMs: Math.max(...tasksMs), framesMs: framesMs.slice(1) };
}

/** Draws the map of a pack, so that a switch finds it. */
export async function drawMap(key: PackKey): Promise<void> {
  // `as`: the preload puts the API there.
  const { waymark } = window as unknown as { waymark: WaymarkApi };
  const drawn = await waymark.map.draw({ key });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
}

/**
 * Clicks the button that goes over to a pack and waits until the bar names it, which it does when the pack is open; then a
 * second more, in which screens and map follow. Resolves to what it took, and to the longest task of all that time.
 */
export function switchOnce(button: Element, name: string): Promise<{ ms: number; longestTaskMs: number }> {
  return new Promise((resolve, reject) => {
    const bar = document.querySelector('header');
    if (bar === null || !(button instanceof HTMLElement)) {
      reject(new Error('There is nothing to click, or no bar.'));
      return;
    }
    const tasksMs = [0];
    const tasks = new PerformanceObserver((list) => {
      tasksMs.push(...list.getEntries().map(({ duration }) => duration));
    });
    tasks.observe({ type: 'longtask' });
    const startMs = performance.now();
    new MutationObserver((_, observer) => {
      if (bar.textContent?.includes(name) !== true) return;
      const ms = performance.now() - startMs;
      observer.disconnect();
      setTimeout(() => {
        tasks.disconnect();
        resolve({ ms, longestTaskMs: Math.max(...tasksMs) });
      }, 1000);
    }).observe(bar, { subtree: true, childList: true, characterData: true });
    button.click();
  });
}

/** In the main process: begins to watch how long its event loop waits. */
export function watchMain(): void {
  const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  Object.assign(globalThis, { benchDelay: delay });
}

/** In the main process: ends the watch; its event loop's longest wait, in milliseconds. */
export function stopWatchingMain(): number {
  // `as`: watchMain put it there.
  const { benchDelay } = globalThis as unknown as { benchDelay: { disable(): void; readonly max: number } };
  benchDelay.disable();
  return benchDelay.max / 1e6;
}
