// What of a page's words cannot be read because something cuts it off.
import type { Page } from 'playwright-core';

/** Words that are cut off, a line each: the words, and by what. Words one can scroll to, and those for screen readers alone, are not. */
export function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(findClippedWords);
}

/** Runs in the page, so it stands alone. */
function findClippedWords(): string[] {
  /** Rounding of a box's edge to whole pixels. */
  const tolerance = 2;

  const reachesOut = (axis: 'x' | 'y', box: DOMRect, edge: DOMRect) =>
    axis === 'x'
      ? box.left < edge.left - tolerance || box.right > edge.right + tolerance
      : box.top < edge.top - tolerance || box.bottom > edge.bottom + tolerance;

  /** Up to the page, or to what is fixed to the window. */
  const around = (element: Element): readonly Element[] =>
    getComputedStyle(element).position === 'fixed' || element.parentElement === null
      ? [element]
      : [element, ...around(element.parentElement)];

  const overflowOf = (element: Element, axis: 'x' | 'y') =>
    axis === 'x' ? getComputedStyle(element).overflowX : getComputedStyle(element).overflowY;

  /** Whether what goes beyond it can be had all the same: one can scroll there, or the system shows it whole when it is used. */
  const letsThrough = (element: Element, axis: 'x' | 'y') => {
    const { width, height } = element.getBoundingClientRect();
    const isForReaders = width <= 1 || height <= 1;
    return (
      isForReaders || element instanceof HTMLSelectElement || /auto|scroll/.test(overflowOf(element, axis))
    );
  };

  /** What cuts off words in a box one way; null where nothing does, or where one can scroll to them that way. */
  const cutterAlong = (axis: 'x' | 'y', box: DOMRect, parent: Element): string | null => {
    const all = around(parent);
    const end = all.findIndex((element) => letsThrough(element, axis));
    const cutter = (end < 0 ? all : all.slice(0, end)).find(
      (element) =>
        overflowOf(element, axis) !== 'visible' && reachesOut(axis, box, element.getBoundingClientRect()),
    );
    if (cutter !== undefined) return `${cutter.tagName}.${cutter.className}`;
    const isOutside = box.left < -tolerance || box.right > innerWidth + tolerance;
    return end < 0 && axis === 'x' && isOutside ? 'the window' : null;
  };

  const cutterOf = (box: DOMRect, parent: Element): string | null =>
    cutterAlong('x', box, parent) ?? cutterAlong('y', box, parent);

  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (parent === null || words === '' || parent instanceof SVGElement) continue;
    const isSeen = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const cutter = isSeen && box.width > 1 && box.height > 1 ? cutterOf(box, parent) : null;
    if (cutter !== null) found.add(`“${words.slice(0, 60)}” by ${cutter}`);
  }
  return [...found];
}
