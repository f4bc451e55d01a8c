// Small dense matrices, row-major, and the reductions the layout needs: standard scores and principal components.

/** `values[row * columns + column]`; shape is fixed once made. */
export type Matrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

/** A matrix of zeros. */
export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** Reads an element that is inside the matrix by construction. */
export function cell(values: Float64Array, at: number): number {
  return values[at] ?? Number.NaN;
}

/** Replaces each column by its z-scores, in place; NaN (not known) becomes 0, and so does a column without spread. */
export function standardize(matrix: Matrix): void {
  const { rows, columns, values } = matrix;
  for (let column = 0; column < columns; column++) {
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let at = column; at < values.length; at += columns) {
      const value = cell(values, at);
      if (Number.isNaN(value)) continue;
      count++;
      sum += value;
      squares += value * value;
    }
    const mean = sum / Math.max(1, count);
    const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column;
      const value = cell(values, at);
      values[at] = Number.isNaN(value) || deviation < 1e-9 ? 0 : (value - mean) / deviation;
    }
  }
}

/**
 * Projects the rows on their first principal components, largest variance first (columns must be centered).
 * Jacobi rotations of the covariance: exact, deterministic, O(columns³) a sweep. Each component's sign is fixed so that
 * its largest loading is positive.
 */
export function principalComponents(matrix: Matrix, wanted: number): Matrix {
  const { rows, columns, values } = matrix;
  const { vectors, order } = eigenvectors(covariance(matrix), columns);
  const kept = Math.min(wanted, columns);
  const projected = zeros(rows, kept);
  for (let component = 0; component < kept; component++) {
    const axis = order[component] ?? 0;
    const sign = signOfLargest(vectors, columns, axis);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let column = 0; column < columns; column++) {
        sum += cell(values, row * columns + column) * cell(vectors, column * columns + axis);
      }
      projected.values[row * kept + component] = sum * sign;
    }
  }
  return projected;
}

function covariance({ rows, columns, values }: Matrix): Float64Array {
  const products = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) {
      const value = cell(values, row * columns + i);
      for (let j = i; j < columns; j++) {
        products[i * columns + j] = cell(products, i * columns + j) + value * cell(values, row * columns + j);
      }
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = i; j < columns; j++) {
      const mean = cell(products, i * columns + j) / Math.max(1, rows);
      products[i * columns + j] = mean;
      products[j * columns + i] = mean;
    }
  }
  return products;
}

function signOfLargest(vectors: Float64Array, size: number, axis: number): number {
  let largest = 0;
  for (let i = 0; i < size; i++) {
    const value = cell(vectors, i * size + axis);
    // The margin keeps two nearly equal loadings from deciding the sign by rounding.
    if (Math.abs(value) > Math.abs(largest) * 1.000001) largest = value;
  }
  return largest < 0 ? -1 : 1;
}

/** Eigenvectors (as columns) of a symmetric matrix, and their order by falling eigenvalue. Overwrites `symmetric`. */
function eigenvectors(symmetric: Float64Array, size: number): { vectors: Float64Array; order: number[] } {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const sweeps = 30;
  for (let sweep = 0; sweep < sweeps && offDiagonal(symmetric, size) > 1e-9; sweep++) {
    for (let p = 0; p < size - 1; p++) {
      for (let q = p + 1; q < size; q++) rotate(symmetric, vectors, size, p, q);
    }
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => cell(symmetric, b * size + b) - cell(symmetric, a * size + a) || a - b,
  );
  return { vectors, order };
}

/** Size of what is off the diagonal, relative to what is on it. */
function offDiagonal(symmetric: Float64Array, size: number): number {
  let off = 0;
  let on = 0;
  for (let i = 0; i < size; i++) {
    on += cell(symmetric, i * size + i) ** 2;
    for (let j = i + 1; j < size; j++) off += cell(symmetric, i * size + j) ** 2;
  }
  return on === 0 ? 0 : Math.sqrt(off / on);
}

/** One Jacobi rotation, which makes element (p, q) zero. */
function rotate(symmetric: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = cell(symmetric, p * size + q);
  if (Math.abs(apq) < 1e-14) return;
  const theta = (cell(symmetric, q * size + q) - cell(symmetric, p * size + p)) / (2 * apq);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) turn(symmetric, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k++) turn(symmetric, p * size + k, q * size + k, cosine, sine);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, cosine, sine);
}

function turn(values: Float64Array, a: number, b: number, cosine: number, sine: number): void {
  const left = cell(values, a);
  const right = cell(values, b);
  values[a] = cosine * left - sine * right;
  values[b] = sine * left + cosine * right;
}
