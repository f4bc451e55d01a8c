// The sizes and colors of what pictures say.
import type { TextStyle } from './blocks.ts';
import type { Colors } from './colors.ts';

/** The styles of text; sizes in CSS pixels as the screens have them. */
export type Type = Readonly<Record<'heading' | 'figure' | 'strong' | 'body' | 'note', TextStyle>>;

/** The styles in a picture's colors. */
export function typeOf({ token }: Colors): Type {
  const ui = token('font-ui');
  const serif = token('font-atlas');
  return {
    heading: { font: `600 17px ${serif}`, color: token('ink'), line: 30 },
    figure: { font: `600 20px ${serif}`, color: token('ink'), line: 28 },
    strong: { font: `600 12.5px ${ui}`, color: token('ink'), line: 18 },
    body: { font: `400 12.5px ${ui}`, color: token('ink-2'), line: 18 },
    note: { font: `400 11.5px ${ui}`, color: token('ink-3'), line: 18 },
  };
}
