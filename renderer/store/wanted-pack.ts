// Which pack is wanted: the open plan's, else the one in the settings. A plan never shows figures of another pack than the
// one it is pinned to.
import { type PackChoice, type PackPin, packOfPin } from '../../shared/model/installed-pack.ts';
import type { AppState } from './state.ts';

/** The pack to have open and the language of its names, or the title of one that is pinned and not here. */
export type Wanted =
  | { readonly pack: PackChoice; readonly language: string | null }
  | { readonly missing: string };

/** Which of the packs here a plan's figures come from; undefined when it is none of them. */
export function packOfPlan(pin: PackPin, { packs }: Pick<AppState, 'packs'>): PackChoice | undefined {
  return packs.status === 'ready' ? packOfPin(pin, packs.packs) : pin.key;
}

/** The pack to have open as things are. */
export function wantedPack(state: AppState): Wanted {
  const { plan, settings } = state;
  const pack = plan === null ? settings.pack : packOfPlan(plan.pack, state);
  if (pack === undefined) return { missing: plan?.pack.title ?? '' };
  return { pack, language: languageOfNames(state, pack) };
}

/** The language a pack's jobs are named in: the one the person chose for it, else the screens' where it has names in that; null is its own. */
export function languageOfNames({ settings, packs, language }: AppState, pack: PackChoice): string | null {
  if (pack === null) return null;
  const chosen = settings.packLanguages[pack];
  if (chosen !== undefined) return chosen;
  const listing =
    packs.status === 'ready'
      ? packs.packs.find((each) => each.state === 'installed' && each.record.key === pack)
      : undefined;
  if (listing?.state !== 'installed') return null;
  const [own, ...others] = listing.record.info.languages;
  return language !== own && others.includes(language) ? language : null;
}
