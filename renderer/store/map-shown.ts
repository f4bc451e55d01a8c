// Keeps the map of the wanted pack on screen; one that has not been drawn yet is drawn first.
import { shallow } from 'zustand/shallow';
import type { MapLayout } from '../../shared/layout/map-layout.ts';
import type { PackChoice } from '../../shared/model/installed-pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { api } from '../api/client.ts';
import { loadMap } from '../api/pack-files.ts';
import { editSettings } from './actions.ts';
import { useApp } from './store.ts';
import { wantedPack } from './wanted-pack.ts';

/** Whose map is on screen. */
let shown: PackChoice | undefined;

/** The map that is on its way before anything else is known. */
let early: Promise<void> = Promise.resolve();

/** Shows the map of the pack that ships, before it is known that it is wanted. */
export function showMapEarly(): void {
  early = showShippedMap();
}

async function showShippedMap(): Promise<void> {
  const map = await loadMap(null);
  // Another pack may have been wanted meanwhile.
  if (map.ok && map.value !== null && shown === undefined) {
    shown = null;
    useApp.setState({ map: { status: 'ready', layout: map.value } });
  }
}

/**
 * Shows the map of the pack that is wanted, now and whenever it is another, and names it in the settings; one that is not
 * here has none, which is an answer, too. Call once.
 */
export function keepMapShown(): void {
  useApp.subscribe(
    wantedPack,
    (wanted) => {
      if ('missing' in wanted) {
        useApp.setState({
          map: { status: 'failed', error: { code: 'pack-missing', pack: wanted.missing } },
        });
        return;
      }
      if (useApp.getState().settings.pack !== wanted.pack) editSettings({ pack: wanted.pack });
      void showMap(wanted.pack);
    },
    { equalityFn: shallow, fireImmediately: true },
  );
  api().on('map:share', ({ key, share }) => {
    const { map, settings } = useApp.getState();
    if (map.status === 'loading' && settings.pack === key) useApp.setState({ map: { ...map, share } });
  });
}

/** Tries once more to read or draw the map of the pack that is wanted, after that failed. */
export function tryMapAgain(): void {
  const wanted = wantedPack(useApp.getState());
  if (!('pack' in wanted)) return;
  shown = undefined;
  void showMap(wanted.pack);
}

async function showMap(pack: PackChoice): Promise<void> {
  if (pack === null) await early;
  const { map: present } = useApp.getState();
  if (present.status === 'ready' && shown === pack) return;
  shown = pack;
  useApp.setState({ map: { status: 'loading', share: null } });
  const map = await mapOf(pack);
  const wanted = wantedPack(useApp.getState());
  if (!('pack' in wanted) || wanted.pack !== pack) return;
  useApp.setState({
    map: map.ok ? { status: 'ready', layout: map.value } : { status: 'failed', error: map.error },
  });
}

/** The map of a pack, drawn where there is none yet, or where the one there cannot be read. */
async function mapOf(pack: PackChoice): Promise<Result<MapLayout>> {
  const there = await loadMap(pack);
  if (there.ok && there.value !== null) return ok(there.value);
  if (pack === null) return there.ok ? err({ code: 'pack-missing', pack: 'map' }) : there;
  const drawn = await api().map.draw({ key: pack });
  if (!drawn.ok) return drawn;
  const made = await loadMap(pack);
  if (!made.ok) return made;
  return made.value === null ? err({ code: 'pack-missing', pack: 'map' }) : ok(made.value);
}
