// The letter and color of each way: letter, color and place in the list together, never color alone.

/** Four colors of the tokens; a move without a stop is gray, whatever its place. */
const COLORS = ['a', 'b', 'c', 'd'] as const;

/** The letter of a way by its place in the list. */
export function wayLetter(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The color of a way by its place in the list, as a value of CSS. */
export function wayColor(place: number, stopCount: number): string {
  return stopCount === 0 ? 'var(--ink-3)' : `var(--route-${COLORS[place % COLORS.length]})`;
}
