// The design's colors and type for a picture, read from the tokens of any theme, whichever stands on screen.
import { type MapTheme, themeOf } from '../map/theme.ts';

/** What pictures use beside the map's own tokens; read at once, since they are gone with the element they are read from. */
const TOKENS = [
  'surface',
  'surface-2',
  'surface-3',
  'line',
  'ink',
  'ink-2',
  'ink-3',
  'destination',
  'destination-soft',
  'pay-up',
  'pay-down',
  'pay-up-dot',
  'pay-down-dot',
  'pay-same-dot',
  'closed',
  'open',
  'unknown',
  'route-a',
  'route-b',
  'route-c',
  'route-d',
  'font-ui',
  'font-atlas',
] as const;

type Token = (typeof TOKENS)[number];

/** The colors and type of a picture; `token` gives a design token by its name without dashes. */
export type Colors = { readonly map: MapTheme; readonly token: (name: Token) => string };

/** Reads the tokens of a theme. */
export function readColors(theme: string): Colors {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const map = themeOf(read);
  const values = new Map<Token, string>(TOKENS.map((name) => [name, read(name)]));
  probe.remove();
  return { map, token: (name) => values.get(name) ?? '' };
}
