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

  const isBeyond = (box: DOMRect, edge: DOMRect, { overflowX, overflowY }: CSSStyleDeclaration): boolean => {
    const x = box.left < edge.left - tolerance || box.right > edge.right + tolerance;
    const y = box.top < edge.top - tolerance || box.bottom > edge.bottom + tolerance;
    return (x && overflowX !== 'visible') || (y && overflowY !== 'visible');
  };

  /** Whether what goes beyond an element can be had all the same, or is for screen readers alone. */
  const letsThrough = (
    element: Element,
    edge: DOMRect,
    { overflowX, overflowY }: CSSStyleDeclaration,
  ): boolean =>
    edge.width <= 1 ||
    edge.height <= 1 ||
    /auto|scroll/.test(overflowX + overflowY) ||
    element instanceof HTMLSelectElement;

  /** What cuts off words in a box; null where nothing does, or where one can scroll to them. */
  const cutterOf = (box: DOMRect, parent: Element): string | null => {
    for (let around: Element | null = parent; around !== null; around = around.parentElement) {
      const edge = around.getBoundingClientRect();
      const style = getComputedStyle(around);
      if (letsThrough(around, edge, style)) return null;
      if (isBeyond(box, edge, style)) return `${around.tagName}.${around.className}`;
      if (style.position === 'fixed') break;
    }
    return box.left < -tolerance || box.right > innerWidth + tolerance ? 'the window' : null;
  };

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
