// Colors, type and motion for the map, read from the design tokens of the element it stands in.

export type MapTheme = {
  readonly sea: string;
  readonly coast: string;
  readonly surface: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  readonly onInk: string;
  readonly destination: string;
  readonly onDestination: string;
  readonly focus: string;
  readonly regionLabel: string;
  readonly mapLabel: string;
  readonly halo: string;
  /** Whether outlines stand in for tints and faint ink, as high contrast wants it. */
  readonly isOutlined: boolean;
  /** By tint − 1. */
  readonly lands: readonly string[];
  readonly dots: readonly string[];
  readonly fontUi: string;
  readonly fontAtlas: string;
  /** Length of a camera flight; 0 with reduced motion. */
  readonly flightMs: number;
};

/** Reads the tokens as they hold for the element now. */
export function readTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  return themeOf((name) => style.getPropertyValue(`--${name}`).trim());
}

/** The theme out of tokens by their names without dashes. */
export function themeOf(token: (name: string) => string): MapTheme {
  const tints = [1, 2, 3, 4, 5, 6];
  return {
    sea: token('sea'),
    coast: token('coast'),
    surface: token('surface'),
    line: token('line'),
    ink: token('ink'),
    ink2: token('ink-2'),
    onInk: token('on-ink'),
    destination: token('destination'),
    onDestination: token('on-destination'),
    focus: token('focus'),
    regionLabel: token('region-label'),
    mapLabel: token('map-label'),
    halo: token('map-halo'),
    isOutlined: token('map-outlines') === '1',
    lands: tints.map((tint) => token(`land-${tint}`)),
    dots: tints.map((tint) => token(`dot-${tint}`)),
    fontUi: token('font-ui') || 'sans-serif',
    fontAtlas: token('font-atlas') || 'serif',
    flightMs: Number.parseFloat(token('camera')) || 0,
  };
}
