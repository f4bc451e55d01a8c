// A grid of boxes that answers quickly whether a new box would overlap one already there.

import { type MoveCurve, pointOnCurve } from './scene.ts';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Whether two boxes share ground; boxes that only touch do not. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes by the cells they reach into. Insertion and look-up take time in the box's size, not in the number of boxes. */
export class LabelGrid {
  readonly #cells = new Map<number, Box[]>();
  readonly #size: number;

  /** `size`: width of a cell, about that of the usual box. */
  constructor(size: number) {
    this.#size = size;
  }

  insert(box: Box): void {
    this.#eachCell(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return true;
    });
  }

  /** Whether nothing inserted overlaps the box; boxes in `except` do not count. */
  isFree(box: Box, except: Box | null): boolean {
    return this.#eachCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) {
        if (other !== except && overlaps(box, other)) return false;
      }
      return true;
    });
  }

  /** Visits cells until the visitor says false; returns whether it never did. */
  #eachCell(box: Box, visit: (key: number) => boolean): boolean {
    const lastColumn = Math.floor(box.right / this.#size);
    const lastRow = Math.floor(box.bottom / this.#size);
    for (let row = Math.floor(box.top / this.#size); row <= lastRow; row++) {
      for (let column = Math.floor(box.left / this.#size); column <= lastColumn; column++) {
        // Cells number below 10,000 either way: world coordinates are in the hundreds.
        if (!visit(row * 20_000 + column)) return false;
      }
    }
    return true;
  }
}

/** Boxes every eight CSS pixels along a curve, its ends left out. */
export function boxesAlong(curve: MoveCurve, zoom: number): Box[] {
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * zoom;
  const steps = Math.ceil(length / 8);
  const boxes: Box[] = [];
  for (let step = 1; step < steps; step++) {
    const { x, y } = pointOnCurve(curve, step / steps);
    boxes.push({ left: x - 3 / zoom, top: y - 3 / zoom, right: x + 3 / zoom, bottom: y + 3 / zoom });
  }
  return boxes;
}
