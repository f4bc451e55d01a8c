// Turns an embedding so that every build of a map faces the same way.
import { cell, type Matrix } from './matrix.ts';

/**
 * Centers positions (x, y interleaved, one a row of `space`), turns them so that the first component grows southward,
 * and mirrors them if needed so that the second grows eastward. In place.
 */
export function orient(positions: Float64Array, space: Matrix): void {
  const count = space.rows;
  let middleX = 0;
  let middleY = 0;
  for (let row = 0; row < count; row++) {
    middleX += cell(positions, 2 * row) / count;
    middleY += cell(positions, 2 * row + 1) / count;
  }
  for (let row = 0; row < count; row++) {
    positions[2 * row] = cell(positions, 2 * row) - middleX;
    positions[2 * row + 1] = cell(positions, 2 * row + 1) - middleY;
  }
  const south = growth(positions, space, 0);
  const turn = Math.PI / 2 - Math.atan2(south.y, south.x);
  for (let row = 0; row < count; row++) {
    const x = cell(positions, 2 * row);
    const y = cell(positions, 2 * row + 1);
    positions[2 * row] = Math.cos(turn) * x - Math.sin(turn) * y;
    positions[2 * row + 1] = Math.sin(turn) * x + Math.cos(turn) * y;
  }
  if (space.columns > 1 && growth(positions, space, 1).x < 0) {
    for (let at = 0; at < positions.length; at += 2) positions[at] = -cell(positions, at);
  }
}

/** The direction in which a component grows over the plane. */
function growth(positions: Float64Array, { rows, columns, values }: Matrix, component: number) {
  let x = 0;
  let y = 0;
  for (let row = 0; row < rows; row++) {
    const value = cell(values, row * columns + component);
    x += value * cell(positions, 2 * row);
    y += value * cell(positions, 2 * row + 1);
  }
  return { x, y };
}
