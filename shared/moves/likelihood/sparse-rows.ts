// Sparse rows of numbers, and the cosine between sets weighted by how rare their members are.

/** Row r holds `values[k]` at column `columns[k]` for k from `starts[r]` to `starts[r + 1]`. */
export type SparseRows = {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
};

/** Packs lists of (column, value) into rows. */
export function sparseRows(rows: readonly (readonly (readonly [number, number])[])[]): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = Number(starts[at]) + row.length;
  });
  const columns = new Int32Array(Number(starts[rows.length]));
  const values = new Float64Array(columns.length);
  rows.forEach((row, at) => {
    row.forEach(([column, value], k) => {
      columns[Number(starts[at]) + k] = column;
      values[Number(starts[at]) + k] = value;
    });
  });
  return { starts, columns, values };
}

/** Adds `factor` × row to a dense vector. */
export function addRow(rows: SparseRows, row: number, factor: number, into: Float64Array): void {
  const { starts, columns, values } = rows;
  const end = Number(starts[row + 1]);
  for (let k = Number(starts[row]); k < end; k++) {
    const column = Number(columns[k]);
    into[column] = Number(into[column]) + factor * Number(values[k]);
  }
}

/** Each row's dot product with a dense vector. */
export function timesVector({ starts, columns, values }: SparseRows, vector: Float64Array): Float64Array {
  const products = new Float64Array(starts.length - 1);
  let k = 0;
  for (let row = 0; row < products.length; row++) {
    const end = Number(starts[row + 1]);
    let sum = 0;
    for (; k < end; k++) sum += Number(values[k]) * Number(vector[Number(columns[k])]);
    products[row] = sum;
  }
  return products;
}

/** Dot product of every row with every other is asked one row at a time: members by row, and rows by member. */
export type RareSets = {
  readonly byRow: SparseRows;
  readonly byMember: SparseRows;
  readonly sizes: Int32Array;
};

/** Sets as rows of unit length, each member weighted by log(sets ÷ sets that hold it). */
export function rareSets<T>(sets: readonly ReadonlySet<T>[]): RareSets {
  const memberAt = new Map<T, number>();
  const holders: number[] = [];
  for (const set of sets) {
    for (const member of set) {
      const at = memberAt.get(member) ?? memberAt.size;
      memberAt.set(member, at);
      holders[at] = (holders[at] ?? 0) + 1;
    }
  }
  const rows = sets.map((set) => {
    const row = [...set].map((member): [number, number] => {
      const at = Number(memberAt.get(member));
      return [at, Math.log(sets.length / Number(holders[at]))];
    });
    const length = Math.hypot(...row.map(([, weight]) => weight));
    return row.map(([at, weight]): [number, number] => [at, length === 0 ? 0 : weight / length]);
  });
  const columns: [number, number][][] = Array.from({ length: memberAt.size }, () => []);
  rows.forEach((row, at) => {
    for (const [member, weight] of row) columns[member]?.push([at, weight]);
  });
  return {
    byRow: sparseRows(rows),
    byMember: sparseRows(columns),
    sizes: Int32Array.from(sets, (set) => set.size),
  };
}

/** Cosine of one set with every set, 0..1; NaN where either set is empty. */
export function cosines(sets: RareSets, row: number, into: Float64Array): void {
  into.fill(0);
  const end = Number(sets.byRow.starts[row + 1]);
  for (let k = Number(sets.byRow.starts[row]); k < end; k++) {
    addRow(sets.byMember, Number(sets.byRow.columns[k]), Number(sets.byRow.values[k]), into);
  }
  for (let at = 0; at < into.length; at++) {
    if (sets.sizes[row] === 0 || sets.sizes[at] === 0) into[at] = Number.NaN;
  }
}
